package org.eclipse.swtbot.swt.finder.utils;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.StringResult;

/** What the toolkit can be asked from any thread. */
public abstract class SWTUtils {

	private static final Map<String, Integer> FORMATS = Map.of("BMP", SWT.IMAGE_BMP, "GIF", SWT.IMAGE_GIF, "ICO", SWT.IMAGE_ICO,
			"JPEG", SWT.IMAGE_JPEG, "JPG", SWT.IMAGE_JPEG, "PNG", SWT.IMAGE_PNG, "TIFF", SWT.IMAGE_TIFF);

	private static Display display;

	private SWTUtils() {
	}

	/**
	 * The display of whichever thread has one.
	 *
	 * @throws IllegalStateException if none has
	 */
	public static synchronized Display display() {
		if (display == null || display.isDisposed()) {
			display = Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay).filter(Objects::nonNull).findAny()
					.orElseThrow(() -> new IllegalStateException("Could not find a display"));
		}
		return display;
	}

	public static boolean isUIThread(Display display) {
		return display.getThread() == Thread.currentThread();
	}

	/** @return empty for what has no text or was disposed; lines end with a line feed */
	public static String getText(Object object) {
		return asked(object, "getText").replace(Text.DELIMITER, "\n");
	}

	/** @return empty for what has none or was disposed */
	public static String getToolTipText(Object object) {
		return asked(object, "getToolTipText");
	}

	private static String asked(Object object, String method) {
		if (!(object instanceof Widget widget) || widget.isDisposed()) {
			return "";
		}
		return UIThreadRunnable.syncExec(widget.getDisplay(), (StringResult) () -> {
			try {
				return widget.getClass().getMethod(method).invoke(widget) instanceof String text ? text : "";
			} catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
				return "";
			}
		});
	}

	public static boolean hasStyle(Widget widget, int style) {
		if (widget == null || widget.isDisposed()) {
			return false;
		}
		return style == SWT.NONE
				|| UIThreadRunnable.syncExec(widget.getDisplay(), (BoolResult) () -> (widget.getStyle() & style) != 0);
	}

	/** @return the kind of the widget with the beginning of its text */
	public static String toString(Widget widget) {
		if (widget == null || widget.isDisposed()) {
			return "";
		}
		String text = getText(widget);
		return widget.getClass().getSimpleName() + " {" + (text.length() > 20 ? text.substring(0, 20) + "..." : text) + "}";
	}

	public static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException interrupted) {
			throw new RuntimeException("Could not sleep", interrupted);
		}
	}

	/** @return whether the whole display could be written to the file, whose suffix is its format */
	public static boolean captureScreenshot(String fileName) {
		return UIThreadRunnable.syncExec((BoolResult) () -> captured(fileName, display().getBounds()));
	}

	public static boolean captureScreenshot(String fileName, Control control) {
		return UIThreadRunnable.syncExec((BoolResult) () -> captured(fileName, control instanceof Shell ? control.getBounds()
				: control.getDisplay().map(control.getParent(), null, control.getBounds())));
	}

	/** @param bounds in the coordinates of the display */
	public static boolean captureScreenshot(String fileName, Rectangle bounds) {
		return UIThreadRunnable.syncExec((BoolResult) () -> captured(fileName, bounds));
	}

	private static boolean captured(String fileName, Rectangle bounds) {
		Integer format = FORMATS.get(fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
		if (format == null) {
			throw new RuntimeException("Could not find an image type for " + fileName);
		}
		Path folder = Path.of(fileName).toAbsolutePath().getParent();
		folder.toFile().mkdirs();
		GC gc = new GC(display());
		Image image = new Image(display(), bounds.width, bounds.height);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(fileName, format);
			return true;
		} catch (SWTException notWritten) {
			return false;
		} finally {
			image.dispose();
			gc.dispose();
		}
	}
}

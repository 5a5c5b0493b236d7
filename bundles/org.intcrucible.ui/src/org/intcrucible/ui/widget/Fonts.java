package org.intcrucible.ui.widget;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** The fonts of a display, made when they are first asked for and disposed of with it. For the UI thread. */
public final class Fonts {

	private static final String KEY = "crucible.fonts";

	private final Display display;
	private final Map<FontStyle, Font> fonts = new EnumMap<>(FontStyle.class);
	/** The toolkit looks them up anew whenever a drawing asks, which takes longer than to draw the text. */
	private final Map<FontStyle, FontMetrics> metrics = new EnumMap<>(FontStyle.class);

	private Fonts(Display display) {
		this.display = display;
		display.disposeExec(() -> fonts.values().forEach(Font::dispose));
	}

	public static Font font(FontStyle style) {
		return of(Display.getCurrent()).get(style);
	}

	/** How high a line of {@link FontStyle#BODY} is, in points: 16 where the system's font is the usual one. */
	public static int lineHeight() {
		return metrics(FontStyle.BODY).getHeight();
	}

	/** How high the letters of a font are, in points. */
	public static FontMetrics metrics(FontStyle style) {
		Fonts fonts = of(Display.getCurrent());
		return fonts.metrics.computeIfAbsent(style, fonts::measure);
	}

	private static Fonts of(Display display) {
		if (display.getData(KEY) instanceof Fonts fonts) {
			return fonts;
		}
		Fonts fonts = new Fonts(display);
		display.setData(KEY, fonts);
		return fonts;
	}

	private Font get(FontStyle style) {
		return fonts.computeIfAbsent(style, this::make);
	}

	private Font make(FontStyle style) {
		FontData system = display.getSystemFont().getFontData()[0];
		FontData data = style.fixed() ? JFaceResources.getFont(JFaceResources.TEXT_FONT).getFontData()[0] : system;
		int height = Math.max(1, system.getHeight() + style.step());
		return new Font(display, new FontData(data.getName(), height, style.bold() ? SWT.BOLD : SWT.NORMAL));
	}

	private FontMetrics measure(FontStyle style) {
		GC gc = new GC(display);
		gc.setFont(get(style));
		FontMetrics measured = gc.getFontMetrics();
		gc.dispose();
		return measured;
	}
}

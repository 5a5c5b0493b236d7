package org.intcrucible.ui.widget;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Icons as images of the theme that is in force. An image is made once for each size and colour, is sharp at every zoom, and
 * is disposed of with the display: whoever gets one never disposes of it. For the UI thread.
 */
public final class Icons {

	private static final String KEY = "crucible.icons";
	private static final String BUNDLE = "platform:/plugin/org.intcrucible.ui";

	private final Display display;
	private final Map<Key, Image> images = new HashMap<>();

	private final Map<MarkKey, Image> marks = new HashMap<>();

	private record Key(Icon icon, int size, Theme theme, int rgb) {
	}

	private record MarkKey(int size, Theme theme) {
	}

	private Icons(Display display) {
		this.display = display;
		display.disposeExec(() -> {
			images.values().forEach(Image::dispose);
			marks.values().forEach(Image::dispose);
		});
	}

	/**
	 * Loads what draws icons, on a thread of its own, while the window is being made: the first icon would wait for it. To be
	 * called once there is a display.
	 */
	public static void prepare() {
		Thread.ofPlatform().name("icons").daemon().start(() -> data(IconDrawing.mark(Theme.LIGHT), Metrics.ICON_ROW, 0));
	}

	/** As tools have it: in {@link Token#TEXT_2}. */
	public static Image image(Icon icon, int size) {
		return image(icon, size, Token.TEXT_2);
	}

	/**
	 * As an image.
	 *
	 * @param size height and width in points, such as {@link Metrics#ICON_ROW}
	 */
	public static Image image(Icon icon, int size, Token color) {
		Icons icons = of(Display.getCurrent());
		Color drawn = Tokens.color(color);
		int rgb = drawn.getRed() << 16 | drawn.getGreen() << 8 | drawn.getBlue();
		return icons.images.computeIfAbsent(new Key(icon, size, Tokens.theme(), rgb), icons::make);
	}

	/**
	 * The product's mark: a cup with a drop above.
	 *
	 * @param size height and width in points
	 */
	public static Image mark(int size) {
		Icons icons = of(Display.getCurrent());
		Theme theme = Tokens.theme();
		return icons.marks.computeIfAbsent(new MarkKey(size, theme), key -> {
			int rgb = Token.ACCENT.rgb(theme == Theme.DARK ? theme : Theme.LIGHT);
			return icons.make(IconDrawing.mark(theme), size, rgb);
		});
	}

	/** Draws an icon whose upper left corner is at x, y. */
	public static void draw(GC gc, Icon icon, int x, int y, int size, Token color) {
		gc.drawImage(image(icon, size, color), x, y);
	}

	/**
	 * Has a widget show an icon, now and after every change of theme.
	 *
	 * @param owner  as long as it lives
	 * @param widget its method that takes an image, such as {@code item::setImage}
	 */
	public static void show(Control owner, Consumer<Image> widget, Icon icon, int size) {
		Tokens.onChange(owner, () -> widget.accept(image(icon, size)));
	}

	/** The address of an icon for the e4 model; it belongs to the theme that is in force now. */
	public static String uri(Icon icon) {
		return uri(icon, Tokens.theme());
	}

	/** The address of an icon for the e4 model. */
	public static String uri(Icon icon, Theme theme) {
		return BUNDLE + icon.path(theme);
	}

	private static Icons of(Display display) {
		if (display.getData(KEY) instanceof Icons icons) {
			return icons;
		}
		Icons icons = new Icons(display);
		display.setData(KEY, icons);
		return icons;
	}

	private Image make(Key key) {
		return make(IconDrawing.read(key.icon(), key.theme()), key.size(), key.rgb());
	}

	private Image make(IconDrawing drawing, int size, int rgb) {
		ImageDataProvider provider = zoom -> data(drawing, Math.round(size * zoom / 100f), rgb);
		return new Image(display, provider);
	}

	private static ImageData data(IconDrawing drawing, int pixels, int rgb) {
		String svg = drawing.text(pixels, rgb);
		return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}
}

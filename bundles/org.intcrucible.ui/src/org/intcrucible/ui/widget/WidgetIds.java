package org.intcrucible.ui.widget;

import java.util.Locale;

import org.eclipse.swt.widgets.Widget;

/** Names by which tests find widgets, whatever their texts are. */
public final class WidgetIds {

	/** The key that SWTBot looks for. */
	public static final String KEY = "org.eclipse.swtbot.widget.key";

	private WidgetIds() {
	}

	/**
	 * Names a widget.
	 *
	 * @param id stays the same over versions, such as {@code runconfig.candidates}
	 * @return the widget
	 */
	public static <W extends Widget> W set(W widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}

	/** Gives the widget's id, empty if it has none. */
	public static String of(Widget widget) {
		return widget.getData(KEY) instanceof String id ? id : "";
	}

	/** An id below another one, made of words: {@code callout}, {@code Use 900} give {@code callout.use-900}. */
	public static String below(String id, String words) {
		return id + "." + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
	}
}

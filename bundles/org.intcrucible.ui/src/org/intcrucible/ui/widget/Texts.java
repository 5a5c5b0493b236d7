package org.intcrucible.ui.widget;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one bundle of the window: {@code messages.properties} beside a class of it. A text may have {@code {0}} and the
 * like, which are replaced as they are, whatever they are: numbers come in as texts of {@link Numbers}.
 */
public final class Texts {

	private final ResourceBundle texts;

	private Texts(ResourceBundle texts) {
		this.texts = texts;
	}

	/** The texts in the package of a class, in the language of this process; English where there is no other. */
	public static Texts of(Class<?> neighbour) {
		return new Texts(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", Locale.getDefault(),
				neighbour.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	/**
	 * Gives a text.
	 *
	 * @param values replace {@code {0}}, {@code {1}} and so on; numbers that are no texts are refused, since each has a way
	 *               to be written
	 */
	public String get(String key, String... values) {
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
	}
}

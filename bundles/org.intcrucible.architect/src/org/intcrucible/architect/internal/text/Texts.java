package org.intcrucible.architect.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the Architect says, in the languages that it speaks. Texts stand in {@code resources/texts}, a family of files for each
 * subject, as patterns of {@link MessageFormat}; what is missing in a language is said in English.
 */
public final class Texts {

	private static final ResourceBundle.Control ENGLISH_ELSE =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle texts;

	private Texts(Locale locale, ResourceBundle texts) {
		this.locale = locale;
		this.texts = texts;
	}

	/**
	 * Texts about a subject.
	 *
	 * @param subject such as {@code advice}: the name of the files
	 * @param locale  of whom they are for
	 * @throws java.util.MissingResourceException if there are no such files
	 */
	public static Texts of(String subject, Locale locale) {
		return new Texts(locale, ResourceBundle.getBundle("texts/" + subject, locale, Texts.class.getClassLoader(), ENGLISH_ELSE));
	}

	/**
	 * One text.
	 *
	 * @param values for its places {@code {0}}, {@code {1}}, ... Numbers are written as the language does it
	 * @throws java.util.MissingResourceException if there is none
	 */
	public String text(String key, Object... values) {
		return new MessageFormat(texts.getString(key), locale).format(values);
	}

	public Locale locale() {
		return locale;
	}
}

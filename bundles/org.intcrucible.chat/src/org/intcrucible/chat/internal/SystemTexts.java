package org.intcrucible.chat.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the system says in conversations, in the language of the product. */
enum SystemTexts {
	NOBODY, STOPPED, FAILED, FAILED_BECAUSE, UNDONE;

	/** @param facts that stand in the text */
	String text(Object... facts) {
		String pattern = ResourceBundle.getBundle("org.intcrucible.chat.internal.texts", Locale.getDefault(), SystemTexts.class.getClassLoader())
				.getString(name().toLowerCase(Locale.ROOT));
		return new MessageFormat(pattern, Locale.getDefault()).format(facts);
	}
}

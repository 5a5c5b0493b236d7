package org.intcrucible.report.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that name candidates and scenarios: a line never ends within a name such as {@code C-0007}. */
public final class IdText {

	private static final Pattern ID = Pattern.compile("\\b[CS]-\\d{2,}\\b");

	private IdText() {
	}

	public static void write(Xml xml, String sentence) {
		Matcher ids = ID.matcher(sentence);
		int written = 0;
		while (ids.find()) {
			xml.text(sentence.substring(written, ids.start())).element("span", ids.group(), "class", "id");
			written = ids.end();
		}
		xml.text(sentence.substring(written));
	}
}

package org.intcrucible.ui.results.internal.candidate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.Value;

/** Adds a candidate to the text of a document and leaves every other byte of it. */
final class SeedText {

	private static final Pattern SECTION = Pattern.compile("(?mi)^##[ \\t]+candidates[ \\t]*\\r?$");
	private static final Pattern HEADING = Pattern.compile("(?m)^##?[ \\t]");

	private SeedText() {
	}

	/**
	 * The text with one item more in its section of candidates, which is made at the end where there is none.
	 *
	 * @param label  of the candidate
	 * @param values of levers, by name
	 */
	static String with(String text, String label, Map<String, Value> values) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		String sets = values.entrySet().stream().map(set -> set.getKey() + " = " + ElementText.value(set.getValue())).collect(Collectors.joining(", "));
		String item = "- " + label + ": `" + sets + "`";
		Matcher section = SECTION.matcher(text);
		if (!section.find()) {
			return text.stripTrailing() + end + end + "## Candidates" + end + item + end;
		}
		Matcher next = HEADING.matcher(text);
		int to = next.find(section.end()) ? next.start() : text.length();
		String before = text.substring(0, to).stripTrailing();
		return before + end + item + end + (to < text.length() ? end : "") + text.substring(to);
	}
}

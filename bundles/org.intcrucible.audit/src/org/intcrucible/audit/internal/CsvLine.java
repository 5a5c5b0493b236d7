package org.intcrucible.audit.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One record of RFC 4180. */
final class CsvLine {

	private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

	private CsvLine() {
	}

	static String of(List<String> fields) {
		return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String field(String text) {
		return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}
}

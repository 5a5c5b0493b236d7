package org.intcrucible.store.internal.keep;

import java.nio.charset.StandardCharsets;

/** JSON that UTF-8 can hold: half a surrogate pair, which a database column may have, is written as an escape. */
final class WellFormed {

	private WellFormed() {
	}

	static String text(String json) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(json) ? json : escaped(json);
	}

	/** Pairs may be escaped as well: they mean the same. */
	private static String escaped(String json) {
		StringBuilder escaped = new StringBuilder();
		json.chars().forEach(unit -> {
			if (Character.isSurrogate((char) unit)) {
				escaped.append(String.format("\\u%04x", unit));
			} else {
				escaped.append((char) unit);
			}
		});
		return escaped.toString();
	}
}

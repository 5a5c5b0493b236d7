package org.intcrucible.store.internal.keep;

import java.sql.Types;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * One column of a table.
 *
 * @param name     in lower case
 * @param jdbcType as in {@link java.sql.Types}
 * @param size     of texts: how many characters at most
 * @param identity whether the database gives its values
 */
record Column(String name, int jdbcType, int size, boolean identity) {

	private static final int ID = 36;
	private static final int HASH = 64;

	ColumnType type() {
		return ColumnType.of(jdbcType);
	}

	private boolean isFixed(int length) {
		return jdbcType == Types.CHAR && size == length;
	}

	/**
	 * The value that a scalar of JSON stands for.
	 *
	 * @param text as {@link Row} has it; null for no value
	 * @throws IllegalArgumentException if this column cannot have it; the message goes on after the name of the column
	 */
	Object parse(String text) {
		if (text == null) {
			return null;
		}
		ColumnType type = type();
		if (type == ColumnType.TEXT) {
			check(text);
		}
		try {
			return type.parse(text);
		} catch (IllegalArgumentException wrong) {
			throw new IllegalArgumentException("is " + type.refusal(), wrong);
		}
	}

	/** Readers of a column trust its form, so that a wrong one would break whole lists. */
	private void check(String text) {
		if (isFixed(ID) && !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new IllegalArgumentException("is no id");
		}
		if (isFixed(HASH) && !text.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("is no SHA-256");
		}
		if (size > 0 && text.length() > size) {
			throw new IllegalArgumentException("is longer than " + size + " characters");
		}
		if (name.endsWith("_at") && !isTime(text)) {
			throw new IllegalArgumentException("is no time");
		}
	}

	private static boolean isTime(String text) {
		try {
			return Instant.parse(text).toString().equals(text);
		} catch (DateTimeParseException none) {
			return false;
		}
	}
}

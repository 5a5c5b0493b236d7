package org.intcrucible.formula.internal;

import org.intcrucible.formula.FormulaError;

/** What to say of a character that starts no token. */
final class StrayCharacters {

	private StrayCharacters() {
	}

	static FormulaError error(int character, int offset, int length) {
		return new FormulaError(offset, length, sentence(character), remedy(character));
	}

	private static String sentence(int character) {
		return switch (character) {
			case '.' -> "A decimal point stands between two digits.";
			case '%' -> "The percent sign has no meaning in a formula.";
			case '_' -> "A name starts with a letter.";
			default -> shown(character) + " has no meaning in a formula.";
		};
	}

	/** Invisible, combining and broken characters by number: a reader could not see them. */
	private static String shown(int character) {
		boolean visible = character > ' ' && character < 0x7f || Character.isLetterOrDigit(character)
				|| character > 0xa0 && character <= 0xff && character != 0xad;
		return visible ? "The character `" + Character.toString(character) + "`"
				: "The character U+%04X".formatted(character);
	}

	private static String remedy(int character) {
		return switch (character) {
			case '.' -> "Write `0.5` or `2`; a range is written `0..9`.";
			case '%' -> "Write 5 % as `0.05`, and the remainder of a division as `mod(a, b)`.";
			case '_' -> "Put a letter in front.";
			case '²' -> "Write `^2`.";
			case '³' -> "Write `^3`.";
			case '√' -> "Write `sqrt(x)`.";
			case '?' -> "Write `if(condition, then, else)`.";
			case '{', '}' -> "Use round brackets.";
			case '`' -> "Leave out the back quotes inside the formula.";
			case '\'', '‘', '’', '“', '”', '„' -> "Put an option in straight quotation marks: `\"name\"`.";
			case '$', '€', '£' -> "Leave out the unit: a formula holds numbers only.";
			default -> "Remove it.";
		};
	}
}

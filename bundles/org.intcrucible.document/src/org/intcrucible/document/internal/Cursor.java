package org.intcrucible.document.internal;

import org.intcrucible.formula.ReservedNames;

/** Reads a part of an item's text from left to right. White space between tokens means nothing. */
final class Cursor {

	private static final int MINUS = '-';

	private final ItemText item;
	private final String text;
	private final int end;
	private final String form;
	private int next;

	/** @param form an example of what should stand here, for remedies */
	Cursor(ItemText item, int start, int end, String form) {
		this(item, item.text(), start, end, form);
	}

	private Cursor(ItemText item, String text, int start, int end, String form) {
		this.item = item;
		this.text = text;
		this.next = start;
		this.end = end;
		this.form = form;
	}

	/** Where the next token starts. */
	int offset() {
		while (next < end && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next;
	}

	boolean atEnd() {
		return offset() == end;
	}

	boolean sees(String sign) {
		return text.startsWith(sign, offset()) && next + sign.length() <= end;
	}

	boolean accept(String sign) {
		if (!sees(sign)) {
			return false;
		}
		next += sign.length();
		return true;
	}

	void expect(String sign) throws Refusal {
		if (!accept(sign)) {
			throw missing("`" + sign + "`");
		}
	}

	/** The letters, digits and underscores that come next; empty if something else does. */
	Word peekWord() {
		int start = offset();
		int stop = Math.min(end, Names.end(text, start));
		return new Word(text.substring(start, stop), start);
	}

	boolean acceptWord(String word) {
		return peekWord().text().equals(word) && accept(word);
	}

	void expectWord(String word) throws Refusal {
		if (!acceptWord(word)) {
			throw missing("`" + word + "`");
		}
	}

	/** Whether a comma comes next and this word behind it. */
	boolean seesClause(String word) {
		return sees(",") && behindComma().peekWord().text().equals(word);
	}

	/** Whether a comma comes next and a number behind it. */
	boolean seesFurtherNumber() {
		return sees(",") && behindComma().seesNumber();
	}

	private Cursor behindComma() {
		return new Cursor(item, text, next + 1, end, form);
	}

	/** Takes the word that was peeked. */
	void skip(Word word) {
		next = word.offset() + word.text().length();
	}

	Word name(String what) throws Refusal {
		var word = peekWord();
		if (word.text().isEmpty()) {
			throw missing(what);
		}
		if (!ReservedNames.isName(word.text())) {
			throw refuse(Complaint.syntax(Names.quote(word.text()) + " is no name.",
					"Start it with a letter; letters, digits and _ may follow."), word.offset());
		}
		skip(word);
		return word;
	}

	/** Everything before a colon or a back quote; empty if the item starts with one. */
	Word label(String what) throws Refusal {
		int start = offset();
		while (next < end && text.charAt(next) != ':' && text.charAt(next) != '`') {
			next++;
		}
		var label = new Word(text.substring(start, next).strip(), start);
		if (label.text().isEmpty()) {
			throw missing(what);
		}
		return label;
	}

	/** What is left, whatever it is; the cursor is then at the end. */
	Word rest() {
		int start = offset();
		next = end;
		return new Word(text.substring(start, end).strip(), start);
	}

	/**
	 * The text between two back quotes.
	 *
	 * @param what without an article
	 */
	Word quoted(String what) throws Refusal {
		int quote = offset();
		if (!accept("`")) {
			throw missing("a " + what + " in back quotes");
		}
		int start = offset();
		int close = text.indexOf('`', start);
		if (close < 0 || close >= end) {
			throw refuse(Complaint.syntax("This back quote is not closed.", "Close it behind the " + what + "."), quote);
		}
		next = close + 1;
		return new Word(text.substring(start, close).strip(), start);
	}

	/** The text between square brackets, or an empty one if there are none. */
	String unit() throws Refusal {
		int bracket = offset();
		if (!accept("[")) {
			return "";
		}
		int close = text.indexOf(']', next);
		String unit = close < 0 || close >= end ? "" : text.substring(next, close).strip();
		if (unit.isEmpty()) {
			throw refuse(Complaint.syntax("A unit stands between square brackets.", "Write for example [req/s]."),
					bracket);
		}
		next = close + 1;
		return unit;
	}

	boolean seesNumber() {
		int start = offset();
		int digit = start < end && text.charAt(start) == MINUS ? start + 1 : start;
		return digit < end && isDigit(text.charAt(digit)) || sees("-pi") || peekWord().text().equals("pi");
	}

	Numeral number(String what) throws Refusal {
		int start = offset();
		if (!seesNumber()) {
			throw missing(what);
		}
		next = NumberScanner.end(text, start, end);
		String written = text.substring(start, next);
		var numeral = new Numeral(NumberScanner.value(written), written, start);
		if (!Double.isFinite(numeral.value())) {
			throw refuse(Complaint.outOfRange("The number " + Names.quote(written) + " is too large.",
					"Write a smaller one."), start);
		}
		return numeral;
	}

	/** A cursor over a piece of this one's text. */
	Cursor within(Word piece, String innerForm) {
		return new Cursor(item, text, piece.offset(), piece.offset() + piece.text().length(), innerForm);
	}

	void finish() throws Refusal {
		if (!atEnd()) {
			throw refuse(Complaint.syntax("Unexpected " + found() + ".", remedy()), next);
		}
	}

	/** What stands here is not what the grammar wants here. */
	Refusal missing(String what) {
		return refuse(Complaint.syntax("Expected " + what + ", found " + found() + ".", remedy()), offset());
	}

	private String found() {
		return atEnd() ? "the end" : Leftovers.first(text.substring(next, end));
	}

	private String remedy() {
		return Leftovers.remedy(text, offset(), form);
	}

	Refusal refuse(Complaint complaint, int offset) {
		return new Refusal(complaint, item.position(offset));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}

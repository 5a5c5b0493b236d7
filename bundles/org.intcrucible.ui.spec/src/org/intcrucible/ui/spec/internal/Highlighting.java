package org.intcrucible.ui.spec.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.ui.widget.Token;

/** Which parts of a line of the document have a colour of their own. */
final class Highlighting {

	/**
	 * A part of a line.
	 *
	 * @param start  in the line, from 0
	 * @param strong whether it is bold
	 */
	record Span(int start, int length, Token color, boolean strong) {
	}

	private static final Pattern HEAD = Pattern.compile("(?:\\s*- )(minimize |maximize |correlation |stock |solve )?([^:=`]*)");
	/** Ends the names of an item that has neither a colon nor an equals sign. */
	private static final Pattern VERB = Pattern.compile(" (?:increases|reduces|from|because) ");
	private static final Pattern PIECE = Pattern.compile("`[^`]*`?"
			+ "|\\b(?:from|to|of|because|integer|real|one|yes|no|or|step|baseline|fixed|uniform|triangular|normal|lognormal|beta|discrete"
			+ "|empirical|noise|within|nominal|weight|hard|tolerance|starts|at|then|increases|reduces)\\b"
			+ "|(?<![\\p{L}\\p{N}_])\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\[[^\\]]*\\]");

	private Highlighting() {
	}

	/**
	 * The parts of a line, in order.
	 *
	 * @param inFormula whether a formula goes on that began on a line before
	 * @param inSection whether it stands below a heading of a section
	 */
	static List<Span> spans(String line, boolean inFormula, boolean inSection) {
		List<Span> spans = new ArrayList<>();
		if (line.startsWith("#")) {
			spans.add(new Span(0, line.length(), Token.TEXT, true));
		} else if (inSection) {
			int start = inFormula ? formulaEnd(line, spans) : head(line, spans);
			pieces(line, start, spans);
		}
		return spans;
	}

	/** Whether a formula is open at the end of a line. */
	static boolean opensFormula(String line, boolean inFormula) {
		return inFormula ^ line.chars().filter(c -> c == '`').count() % 2 == 1;
	}

	private static int formulaEnd(String line, List<Span> spans) {
		int end = line.indexOf('`') < 0 ? line.length() : line.indexOf('`') + 1;
		spans.add(new Span(0, end, Token.EDITOR_FORMULA, false));
		return end;
	}

	private static int head(String line, List<Span> spans) {
		Matcher head = HEAD.matcher(line);
		if (!head.lookingAt()) {
			return 0;
		}
		spans.add(new Span(line.indexOf('-'), 1, Token.EDITOR_MARGIN, false));
		if (head.group(1) != null) {
			spans.add(new Span(head.start(1), head.group(1).strip().length(), Token.EDITOR_KEYWORD, false));
		}
		int end = head.end(2);
		if (end == line.length()) {
			Matcher verb = VERB.matcher(line).region(head.start(2), end);
			end = verb.find() ? verb.start() : end;
		}
		String name = line.substring(head.start(2), end).stripTrailing();
		int bracket = name.indexOf('[') < 0 ? name.length() : name.indexOf('[');
		if (bracket > 0) {
			spans.add(new Span(head.start(2), bracket, Token.EDITOR_NAME, false));
		}
		return end;
	}

	private static void pieces(String line, int from, List<Span> spans) {
		Matcher piece = PIECE.matcher(line);
		int at = from;
		while (at <= line.length() && piece.find(at)) {
			at = Math.max(piece.end(), at + 1);
			char first = line.charAt(piece.start());
			if (first == '`') {
				spans.add(new Span(piece.start(), piece.end() - piece.start(), Token.EDITOR_FORMULA, false));
			} else if (Character.isDigit(first)) {
				spans.add(new Span(piece.start(), piece.end() - piece.start(), Token.EDITOR_NUMBER, false));
			} else if (first != '[') {
				spans.add(new Span(piece.start(), piece.end() - piece.start(), Token.EDITOR_KEYWORD, false));
				if (piece.group().equals("because")) {
					return;
				}
			}
		}
	}
}

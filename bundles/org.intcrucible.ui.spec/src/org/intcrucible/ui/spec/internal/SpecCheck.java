package org.intcrucible.ui.spec.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.engine.ElementError;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;

/** Says what is wrong with a text, as the parser and then the formulas' compiler see it. Not for the UI thread. */
final class SpecCheck {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|\\S");
	private static final int MOST = 200;

	private SpecCheck() {
	}

	/** What is wrong, in the order of the text; empty if nothing is. */
	static List<Finding> findings(String text) {
		TextLines lines = new TextLines(text);
		return DocumentParser.parse("", text).fold(parsed -> formulas(parsed, lines),
				problems -> problems.stream().map(problem -> finding(problem, text, lines)).toList());
	}

	private static List<Finding> formulas(ParsedDocument parsed, TextLines lines) {
		return ProblemCompiler.compile(parsed.document(), Set.of()).fold(compiled -> List.<Finding>of(),
				errors -> errors.stream().map(error -> finding(error, parsed, lines)).sorted(Comparator.comparingInt(Finding::offset))
						.limit(MOST).toList());
	}

	private static Finding finding(ElementError error, ParsedDocument parsed, TextLines lines) {
		Place place = parsed.places().of(error.section(), error.elementId(), error.part(), error.error().offset());
		int offset = lines.offset(place.line(), place.column());
		int length = Math.min(error.error().length(), parsed.text().length() - offset);
		return new Finding(Math.max(1, place.line()), Math.max(1, place.column()), offset, length, error.error().sentence(),
				error.error().remedy());
	}

	private static Finding finding(Problem problem, String text, TextLines lines) {
		int line = Math.max(1, problem.place().line());
		int offset = lines.offset(line, problem.place().column());
		String rest = lines.line(Math.min(line, lines.count())).substring(offset - lines.offset(line, 1));
		Matcher word = WORD.matcher(rest);
		int length = word.find() ? word.end() : rest.length();
		return new Finding(line, Math.max(1, problem.place().column()), offset, Math.min(length, text.length() - offset),
				problem.sentence(), problem.remedy());
	}
}

package org.intcrucible.report.internal.chart;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;

/** A row that says what marks and lines mean, from left to right. */
final class StatusLegend {

	private static final double GAP = 18;

	private final Drawing drawing;
	private final double y;
	private double x;

	StatusLegend(Drawing drawing, double x, double y) {
		this.drawing = drawing;
		this.x = x;
		this.y = y;
	}

	/** The statuses that occur, best first. */
	static Set<CandidateStatus> occurring(Collection<Candidate> candidates) {
		Set<CandidateStatus> occurring = candidates.stream().map(Candidate::status)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(CandidateStatus.class)));
		Set<CandidateStatus> ordered = new LinkedHashSet<>(List.of(CandidateStatus.PROMISING,
				CandidateStatus.UNDER_TEST, CandidateStatus.WEAK, CandidateStatus.REJECTED, CandidateStatus.NEW));
		ordered.retainAll(occurring);
		return ordered;
	}

	void mark(CandidateStatus status) {
		StatusMark.draw(drawing.xml(), status, drawing.colour(StatusMark.token(status)), x + 5, y - 4, 4);
		word(Words.of(status), 14);
	}

	/** A sample of a line. */
	void line(String word, Token token, String dash, String width) {
		drawing.line(x, y - 4, x + 24, y - 4, "stroke", drawing.colour(token), "stroke-width", width, "stroke-dasharray", dash);
		word(word, 30);
	}

	/** A sample of anything else. */
	void path(String word, Token token, String path) {
		drawing.group("transform", "translate(" + Figures.place(x) + ","
				+ Figures.place(y) + ")").xml().empty("path", "d", path, "fill", "none",
						"stroke", drawing.colour(token), "stroke-width", "1.5");
		drawing.end();
		word(word, 24);
	}

	private void word(String word, double indent) {
		drawing.text(x + indent, y, Anchor.START, Token.TEXT_2, word);
		x += indent + Words.width(word, Drawing.CAPTION) + GAP;
	}
}

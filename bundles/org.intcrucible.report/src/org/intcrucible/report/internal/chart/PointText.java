package org.intcrucible.report.internal.chart;

import org.intcrucible.model.Candidate;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;

/** What a reader sees when the pointer rests on a candidate. */
final class PointText {

	private PointText() {
	}

	static String of(Candidate candidate) {
		return Words.id(candidate) + " " + candidate.label() + "\nrank " + Figures.count(candidate.rank()) + ", "
				+ Words.of(candidate.status()) + "\nI " + Figures.score(candidate.scores().intelligence()) + ", P "
				+ Figures.score(candidate.scores().prediction().overall()) + ", R "
				+ Figures.score(candidate.scores().resource().overall());
	}
}

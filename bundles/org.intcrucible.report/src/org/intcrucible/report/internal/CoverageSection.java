package org.intcrucible.report.internal;

import java.util.List;
import java.util.Objects;

import org.intcrucible.engine.AssumptionCoverage;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scores;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;

/** How much of what may happen the scenarios visit, and which constraints they put to the test. */
final class CoverageSection implements Section {

	private final Findings findings;
	private final RunResult result;
	private final List<AssumptionCoverage> assumptions;

	CoverageSection(Findings findings) {
		this.findings = findings;
		result = findings.result();
		List<Assumption> uncertain = result.document().world().assumptions().stream().filter(assumption -> !assumption.noise()).toList();
		assumptions = result.scenarios().isEmpty() ? List.of() : AssumptionCoverage.of(uncertain, result.scenarios());
	}

	@Override
	public String id() {
		return "coverage";
	}

	@Override
	public String title() {
		return "Coverage";
	}

	@Override
	public String aside() {
		return "what is not covered, this run says nothing about";
	}

	@Override
	public void write(Xml xml) {
		if (assumptions.isEmpty()) {
			xml.element("p", "No assumption is uncertain.", "class", "note").newLine();
		} else {
			Table table = new Table(xml, "Coverage of assumptions", List.of(Column.of("Assumption"),
					Column.figures("Moved in", "Scenarios in which it is not nominal, of all"), Column.of("Visited"), Column.of("Downwards"),
					Column.of("Upwards")));
			assumptions.forEach(assumption -> table.row(row(assumption)));
			table.end();
		}
		constraints(xml);
	}

	private List<Cell> row(AssumptionCoverage assumption) {
		return List.of(Cell.code(assumption.name()),
				Cell.figure(assumption.isFixed() ? "never" : Figures.count(assumption.moved()) + " of " + Figures.count(result.scenarios().size())),
				Cell.text(Figures.count(assumption.visited()) + " of " + Figures.count(assumption.parts())
						+ (assumption.isStepped() ? " values" : " tenths of its range")),
				Cell.text(reach(assumption.low())), Cell.text(reach(assumption.high())));
	}

	private static String reach(AssumptionCoverage.Reach reach) {
		return switch (reach) {
			case MIDDLE -> "not into the tail";
			case TAIL -> "into the tail";
			case END -> "to the end";
		};
	}

	private void constraints(Xml xml) {
		List<Candidate> candidates = result.candidates().stream().filter(candidate -> candidate.status() != CandidateStatus.NEW).toList();
		if (candidates.isEmpty() || candidates.getFirst().scores().constraintSatisfaction().isEmpty()) {
			return;
		}
		Table table = new Table(xml, "Coverage of constraints", List.of(Column.of("Constraint"),
				Column.figures("Missed by", "Candidates that break it where it must hold"),
				Column.figures("Ever broken by", "Candidates that break it in some scenario with a weight"),
				Column.figures("Least score", "Of all candidates")));
		candidates.getFirst().scores().constraintSatisfaction().keySet().forEach(id -> {
			List<Scores.Verdict> verdicts = candidates.stream().map(candidate -> candidate.scores().constraintSatisfaction().get(id))
					.filter(Objects::nonNull).toList();
			long broken = verdicts.stream().filter(verdict -> verdict.score() < 1 || !verdict.satisfied()).count();
			table.row(List.of(Cell.name(findings.label(id)),
					Cell.figure(Figures.count(verdicts.stream().filter(verdict -> !verdict.satisfied()).count())),
					Cell.figure(broken == 0 ? "none" : Figures.count(broken)),
					Cell.figure(Figures.score(verdicts.stream().mapToDouble(Scores.Verdict::score).min().orElseThrow()))));
		});
		table.end();
		xml.element("p", Words.counted(candidates.size(), "candidate") + " were evaluated. A constraint that none of them breaks anywhere may"
				+ " be slack, or may not have been put to the test.", "class", "note").newLine();
	}
}

package org.intcrucible.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Scores;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;

/** Goals and constraints of one candidate: weight, score, what became of it. */
final class VerdictTable {

	private static final List<Column> COLUMNS = List.of(Column.of("Goal or constraint"), Column.figures("Weight"),
			Column.of(""), Column.figures("Score"), Column.of("Verdict"), Column.of("Detail"));

	private final Findings findings;
	private final Map<String, Constraint.Strength> strengths = new HashMap<>();

	VerdictTable(Findings findings) {
		this.findings = findings;
		findings.result().document().spec().constraints()
				.forEach(constraint -> strengths.put(constraint.id(), constraint.strength()));
		findings.result().document().world().resources()
				.forEach(resource -> strengths.put("resource:" + resource.id(), resource.limit()));
	}

	void write(Xml xml, Candidate candidate) {
		Table table = new Table(xml, "Goals and constraints of " + Words.id(candidate), COLUMNS);
		Map<String, Double> attained = candidate.scores().prediction().components();
		findings.result().document().spec().goals().forEach(goal -> {
			double score = attained.getOrDefault(goal.id(), Double.NaN);
			table.row(List.of(Cell.name(goal.label()), Cell.figure(String.valueOf(goal.weight())),
					new Cell("bar", inside -> Bar.write(inside, score, "")), Cell.figure(Figures.score(score)), Cell.text("goal"),
					Cell.text(goal.maximize() ? "more is better" : "less is better")));
		});
		candidate.scores().constraintSatisfaction().forEach((id, verdict) -> table.row(constraint(id, verdict)));
		table.end();
	}

	private List<Cell> constraint(String id, Scores.Verdict verdict) {
		boolean holds = verdict.satisfied();
		return List.of(Cell.name(findings.label(id)), Cell.figure(weight(id)),
				new Cell("bar", xml -> Bar.write(xml, verdict.score(), holds ? "" : "missed")),
				Cell.figure(Figures.score(verdict.score())),
				new Cell("verdict", xml -> xml.element("span", holds ? "\u2713 holds" : "\u2715 missed", "class", holds ? "ok" : "warning")),
				Cell.prose(verdict.explanation()));
	}

	private String weight(String id) {
		Constraint.Strength strength = strengths.get(id);
		return strength == null ? "" : strength.isHard() ? "hard" : String.valueOf(strength.weight());
	}
}

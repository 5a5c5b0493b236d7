package org.intcrucible.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Scores;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.chart.StatusMark;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.run.AlikeGroups;

/** The first candidates that differ from each other, best first. */
final class RankingSection implements Section {

	private final Findings findings;
	private final DesignColumns designs;

	RankingSection(Findings findings) {
		this.findings = findings;
		designs = new DesignColumns(findings);
	}

	@Override
	public String id() {
		return "ranking";
	}

	@Override
	public String title() {
		return "Ranking";
	}

	@Override
	public String aside() {
		return Words.counted(findings.result().candidates().size(), "candidate") + " by I";
	}

	@Override
	public void write(Xml xml) {
		List<Column> columns = new ArrayList<>(List.of(Column.figures("#"), Column.of("Candidate"),
				Column.figures("Alike", "How many more differ from it by less than a twentieth of each range"),
				Column.of("Status"), Column.figures("I", "P / R"), Column.figures("P", "How well it does what is wanted"),
				new Column("", "bar", "P from 0 to 1"), Column.figures("R", "Share of the resources that it uses up")));
		columns.addAll(designs.columns());
		columns.addAll(List.of(Column.figures("All met", "Share of the scenarios' weight in which every constraint holds"),
				Column.figures("P10", "The P that nine tenths of the scenarios' weight exceed"),
				Column.figures("Max regret", "Greatest loss of P against the best candidate of a scenario"),
				Column.of("Missed"), Column.of("Origin")));
		Table table = new Table(xml, "The best candidates", columns);
		findings.leaders().forEach(group -> table.row(row(group)));
		table.end();
		xml.open("p", "class", "note");
		FrontSign.write(xml);
		xml.text(" stands beside candidates of the Pareto front. Goals are those of the nominal scenario. " + leftOut()).close()
				.newLine();
	}

	private String leftOut() {
		long shown = findings.leaders().stream().mapToLong(group -> 1 + group.others()).sum();
		long left = findings.result().candidates().size() - shown;
		return (designs.leftOut() + (left == 0 ? "" : Words.counted(left, "more candidate") + " of lower rank "
				+ (left == 1 ? "is" : "are") + " left out here.")).strip();
	}

	private List<Cell> row(AlikeGroups.Group group) {
		Candidate candidate = group.leader();
		double prediction = candidate.scores().prediction().overall();
		List<Cell> row = new ArrayList<>();
		row.add(Cell.figure(Figures.count(candidate.rank())));
		row.add(new Cell("candidate", xml -> candidate(xml, candidate)));
		row.add(Cell.figure(group.others() == 0 ? "" : "+" + Figures.count(group.others())));
		row.add(new Cell("status", xml -> {
			StatusMark.inline(xml, candidate.status());
			xml.text(" " + Words.of(candidate.status()));
		}));
		row.add(new Cell("figure strong", xml -> xml.text(Figures.score(candidate.scores().intelligence()))));
		row.add(Cell.figure(Figures.score(prediction)));
		row.add(new Cell("bar", xml -> Bar.write(xml, prediction, "")));
		row.add(Cell.figure(Figures.score(candidate.scores().resource().overall())));
		row.addAll(designs.cells(candidate));
		row.add(Cell.figure(Figures.share(candidate.robustness().satisficing())));
		row.add(Cell.figure(Figures.score(candidate.robustness().lowTail())));
		row.add(Cell.figure(Figures.score(candidate.robustness().regret())));
		row.add(Cell.name(missed(candidate.scores().constraintSatisfaction())));
		row.add(Cell.text(Words.of(candidate.origin())));
		return row;
	}

	private static void candidate(Xml xml, Candidate candidate) {
		xml.element("span", Words.id(candidate), "class", "id").text(" ").open("span", "class", "label").name(candidate.label())
				.close();
		if (candidate.robustness().paretoEfficient()) {
			xml.text(" ");
			FrontSign.write(xml);
		}
	}

	private String missed(Map<String, Scores.Verdict> verdicts) {
		return verdicts.entrySet().stream().filter(verdict -> !verdict.getValue().satisfied())
				.map(verdict -> findings.label(verdict.getKey())).collect(Collectors.joining(", "));
	}
}

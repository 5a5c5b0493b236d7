package org.intcrucible.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Scenario;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.text.Decimals;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.model.RunResult;

/** The states of the world that candidates were tried in, and why. */
final class ScenarioSection implements Section {

	private static final int MOST = 200;
	private static final int MOST_ASSUMPTIONS = 8;

	private final RunResult result;
	private final List<Scenario> shown;
	private final List<Assumption> assumptions;
	private final List<Assumption> columns;
	private final List<Decimals> decimals;
	private final Map<String, Integer> breaks = new HashMap<>();

	ScenarioSection(Findings findings) {
		result = findings.result();
		shown = result.scenarios().stream().limit(MOST).toList();
		assumptions = result.document().world().assumptions().stream().filter(assumption -> !assumption.noise()).toList();
		columns = assumptions.stream().limit(MOST_ASSUMPTIONS).toList();
		decimals = IntStream.range(0, columns.size())
				.mapToObj(i -> Decimals.of(shown.stream().map(scenario -> scenario.state().value(i)).toList())).toList();
		result.candidates().forEach(candidate -> candidate.robustness().breaksAt().forEach(id -> breaks.merge(id, 1, Integer::sum)));
	}

	@Override
	public String id() {
		return "scenarios";
	}

	@Override
	public String title() {
		return "Scenarios";
	}

	@Override
	public String aside() {
		int suite = result.suite().size();
		int probes = result.scenarios().size() - suite;
		return Words.counted(suite, "scenario") + " with a weight"
				+ (probes == 0 ? "" : ", " + Words.counted(probes, "adversarial probe") + " without");
	}

	@Override
	public void write(Xml xml) {
		List<Column> heads = new ArrayList<>(List.of(Column.of("Id"), Column.of("Scenario"), Column.of("Type"),
				Column.figures("Weight", "Among the scenarios of its type"),
				Column.figures("P of the best", "P of the candidate of rank 1"),
				Column.figures("Broken by", "How many candidates break a hard constraint there")));
		columns.forEach(assumption -> heads.add(Column.figures(assumption.unit().isEmpty() ? assumption.name()
				: assumption.name() + " [" + assumption.unit() + "]", "Assumption")));
		heads.add(Column.of("Why it is there"));
		Table table = new Table(xml, "Scenarios", heads);
		Decimals weights = Decimals.of(shown.stream().map(Scenario::weight).toList());
		shown.forEach(scenario -> table.row(row(scenario, weights)));
		table.end();
		if (!leftOut().isEmpty()) {
			xml.element("p", leftOut(), "class", "note").newLine();
		}
	}

	private List<Cell> row(Scenario scenario, Decimals weights) {
		List<Cell> row = new ArrayList<>(List.of(Cell.text(Words.id(scenario)), Cell.prose(scenario.name()),
				Cell.text(Words.of(scenario.type())),
				Cell.figure(scenario.source() == Scenario.Source.ADVERSARIAL ? Figures.NONE : weights.format(scenario.weight())),
				Cell.figure(result.candidates().isEmpty() ? Figures.NONE : Figures.score(best(scenario))),
				Cell.figure(Figures.count(breaks.getOrDefault(scenario.id(), 0)))));
		for (int i = 0; i < columns.size(); i++) {
			row.add(Cell.figure(decimals.get(i).format(scenario.state().value(i))));
		}
		row.add(Cell.prose(scenario.reason()));
		return row;
	}

	private double best(Scenario scenario) {
		Candidate best = result.candidates().getFirst();
		return scenario.source() == Scenario.Source.ADVERSARIAL ? Double.NaN : result.prediction(best, scenario);
	}

	private String leftOut() {
		String scenarios = shown.size() == result.scenarios().size() ? "" : "Listed are the first " + MOST + " of "
				+ Figures.count(result.scenarios().size()) + " scenarios. ";
		String rest = columns.size() == assumptions.size() ? "" : Figures.count(assumptions.size() - columns.size())
				+ " more assumptions have no column.";
		return (scenarios + rest).strip();
	}
}

package org.intcrucible.report.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Value;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.text.Decimals;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.run.AlikeGroups;

/** Columns of the ranking for levers and goals, each with the decimals that its numbers need. */
final class DesignColumns {

	private static final int MOST_LEVERS = 8;
	private static final int MOST_GOALS = 4;

	private final Findings findings;
	private final List<Lever> levers;
	private final List<Goal> goals;
	private final List<Decimals> leverDecimals;
	private final List<Decimals> goalDecimals;

	DesignColumns(Findings findings) {
		this.findings = findings;
		List<Candidate> shown = findings.leaders().stream().map(AlikeGroups.Group::leader).toList();
		levers = findings.result().document().world().levers().stream().limit(MOST_LEVERS).toList();
		goals = findings.result().document().spec().goals().stream().limit(MOST_GOALS).toList();
		leverDecimals = levers.stream()
				.map(lever -> Decimals.of(shown.stream().map(candidate -> numbers(lever, candidate)).flatMap(Collection::stream).toList()))
				.toList();
		goalDecimals = goals.stream()
				.map(goal -> Decimals.of(shown.stream().map(candidate -> outcome(goal, candidate)).toList())).toList();
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		levers.forEach(lever -> columns.add(new Column(titled(lever.name(), lever.unit()), isNumber(lever) ? "figure" : "", "Lever")));
		goals.forEach(goal -> columns.add(Column.figures(goal.label(), goal.maximize() ? "Goal: more is better" : "Goal: less is better")));
		return columns;
	}

	private static String titled(String name, String unit) {
		return unit.isEmpty() || unit.equals(name) ? name : name + " [" + unit + "]";
	}

	private static boolean isNumber(Lever lever) {
		return !(lever.domain() instanceof Lever.OneOf) && !(lever.domain() instanceof Lever.YesNo);
	}

	private List<Double> numbers(Lever lever, Candidate candidate) {
		int first = findings.designs().first(lever.name());
		return IntStream.range(first, first + findings.designs().count(lever.name())).mapToObj(candidate.design()::value).toList();
	}

	private static double outcome(Goal goal, Candidate candidate) {
		return candidate.outcomes().getOrDefault(goal.id(), Double.NaN);
	}

	List<Cell> cells(Candidate candidate) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < levers.size(); i++) {
			cells.add(cell(findings.designs().values(candidate.design()).get(levers.get(i).name()), leverDecimals.get(i)));
		}
		for (int i = 0; i < goals.size(); i++) {
			cells.add(Cell.figure(goalDecimals.get(i).format(outcome(goals.get(i), candidate))));
		}
		return cells;
	}

	private static Cell cell(Value value, Decimals decimals) {
		return switch (value) {
			case Value.Number(double number) -> Cell.figure(decimals.format(number));
			case Value.Option(String name) -> new Cell("option", xml -> xml.name(name));
			case Value.Truth(boolean yes) -> Cell.text(yes ? "yes" : "no");
			case Value.Vector(var numbers) -> Cell.figure(range(numbers, decimals));
		};
	}

	/** A vector has no room in a cell: its least and its greatest number say where it lies. */
	private static String range(List<Double> numbers, Decimals decimals) {
		String low = decimals.format(numbers.stream().min(Double::compare).orElse(Double.NaN));
		String high = decimals.format(numbers.stream().max(Double::compare).orElse(Double.NaN));
		return low.equals(high) ? low : low + " to " + high;
	}

	/** A sentence on what has no column; empty if everything has one. */
	String leftOut() {
		int lost = findings.result().document().world().levers().size() - levers.size()
				+ findings.result().document().spec().goals().size() - goals.size();
		return lost == 0 ? "" : Figures.count(lost) + " more levers and goals have no column. ";
	}
}

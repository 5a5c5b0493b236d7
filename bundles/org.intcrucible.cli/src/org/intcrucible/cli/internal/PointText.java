package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.cli.TextTable;

/** One evaluated point for a reader at a terminal. */
final class PointText {

	private final PointEvaluation point;

	PointText(PointEvaluation point) {
		this.point = point;
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		Map<String, String> levers = new LinkedHashMap<>();
		point.levers().forEach((name, value) -> levers.put(name, ValueText.of(value)));
		add(lines, "lever", levers);
		add(lines, "assumption", texts(point.assumptions()));
		if (point.failure().isPresent()) {
			return lines;
		}
		add(lines, "outcome", texts(point.outcomes()));
		addConstraints(lines);
		lines.add("P " + Figures.text(point.prediction()) + "   R " + Figures.text(point.resource()) + "   I "
				+ Figures.text(point.intelligence()));
		return lines;
	}

	private static void add(List<String> lines, String title, Map<String, String> values) {
		if (values.isEmpty()) {
			return;
		}
		TextTable table = new TextTable().column(title, TextTable.Align.LEFT).column("value", TextTable.Align.LEFT);
		values.forEach((name, value) -> table.row(List.of(name, value)));
		lines.addAll(table.lines());
		lines.add("");
	}

	private void addConstraints(List<String> lines) {
		if (point.constraints().isEmpty()) {
			return;
		}
		TextTable table = new TextTable().column("constraint", TextTable.Align.LEFT).column("satisfied", TextTable.Align.LEFT)
				.column("residual", TextTable.Align.LEFT);
		point.constraints().forEach((id, verdict) -> table.row(List.of(id + (point.isHard(id) ? " (hard)" : ""),
				verdict.satisfied() ? "yes" : "no", Figures.text(verdict.satisfied() ? 0 : verdict.residual()))));
		lines.addAll(table.lines());
		lines.add("");
	}

	private static Map<String, String> texts(Map<String, Double> numbers) {
		Map<String, String> texts = new LinkedHashMap<>();
		numbers.forEach((name, number) -> texts.put(name, Figures.text(number)));
		return texts;
	}
}

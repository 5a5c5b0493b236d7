package org.intcrucible.ui.results.internal.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.Origin;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.ui.results.internal.data.Column.Kind;
import org.intcrucible.ui.results.internal.data.Column.Source;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;

/** The columns that the candidates of a problem have: scores, levers, and what came of goals and constraints. */
public final class ColumnSet {

	/** Longer vectors would make a table that nobody reads, and fill the memory with it. */
	public static final int MOST_ELEMENTS = 64;
	private static final int FIRST_ELEMENTS = 6;
	private static final int FIRST_OUTCOMES = 4;
	/** Before the id of a lever that is called like a column of every table. */
	static final String LEVER = "lever.";
	/** Ids that every table has, though these columns come last: no lever takes one of them. */
	private static final Set<String> LAST = Set.of("all_met", "p10", "regret", "coverage", Column.FRONT, "origin");

	private final Texts texts = Texts.of(ColumnSet.class);
	private final List<Column> columns = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();
	private final List<Outcome> outcomes = new ArrayList<>();

	/**
	 * Columns of an outcome.
	 *
	 * @param name    as evaluations have it
	 * @param mean    place of its weighted mean over the scenarios
	 * @param worst   place of its worst value; -1 if it has no direction
	 * @param highest whether the worst value is the highest
	 */
	record Outcome(String name, int mean, int worst, boolean highest) {
	}

	public ColumnSet(ProblemDocument document) {
		add(Column.RANK, "#", Kind.RANK, true);
		add(Column.CANDIDATE, texts.get("column.candidate"), Kind.CANDIDATE, true);
		add(new Column(Column.STATUS, Source.RANKING, texts.get("column.status"), "", Kind.STATUS, statuses(), true));
		add(Column.INTELLIGENCE, "I", Kind.SCORE, true);
		add(Column.PREDICTION, "P", Kind.SCORE, true);
		add(Column.RESOURCE, "R", Kind.SCORE, true);
		List<LeverElement> elements = DesignSpace.of(document.world()).elements();
		for (int i = 0; i < Math.min(MOST_ELEMENTS, elements.size()); i++) {
			add(lever(elements.get(i), i < FIRST_ELEMENTS));
		}
		int shown = 0;
		for (Goal goal : document.spec().goals()) {
			outcome(goal.id(), goal.label(), !goal.maximize(), true, shown < FIRST_OUTCOMES, false);
			shown++;
		}
		for (Constraint constraint : document.spec().constraints()) {
			String formula = constraint.formula().text();
			boolean directed = formula.contains("<") != formula.contains(">");
			outcome(constraint.id(), constraint.label(), formula.contains("<"), directed, false, constraint.strength().isHard());
		}
		add("all_met", texts.get("column.met"), Kind.SHARE, true);
		add("p10", texts.get("column.p10"), Kind.SCORE, false);
		add("regret", texts.get("column.regret"), Kind.SCORE, false);
		add("coverage", texts.get("column.coverage"), Kind.SHARE, false);
		add(new Column(Column.FRONT, Source.RANKING, texts.get("column.front"), "", Kind.FLAG, List.of(texts.get("no"), texts.get("yes")), false));
		add(new Column("origin", Source.RANKING, texts.get("column.origin"), "", Kind.OPTION,
				Arrays.stream(Origin.values()).map(origin -> texts.get("origin." + origin)).toList(), false));
	}

	private static List<String> statuses() {
		return Arrays.stream(CandidateStatus.values()).map(status -> StatusMark.of(status).word()).toList();
	}

	private Column lever(LeverElement element, boolean first) {
		List<String> options = switch (element.lever().domain()) {
			case Lever.OneOf(var names) -> names;
			case Lever.YesNo() -> List.of(texts.get("no"), texts.get("yes"));
			default -> List.of();
		};
		return new Column(unique(element.name(), LEVER + element.name()), Source.LEVER, element.name(), element.lever().unit(),
				options.isEmpty() ? Kind.NUMBER : Kind.OPTION, options, first);
	}

	private void outcome(String name, String label, boolean highest, boolean directed, boolean meanFirst, boolean worstFirst) {
		int mean = outcome(name + ".mean", texts.get("column.mean", label), meanFirst);
		int worst = directed ? outcome(name + ".worst", texts.get("column.worst", label), worstFirst) : -1;
		outcomes.add(new Outcome(name, mean, worst, highest));
	}

	private int outcome(String id, String title, boolean first) {
		return add(new Column(unique(id, id + "_"), Source.OUTCOME, title, "", Kind.NUMBER, List.of(), first));
	}

	/** Names of goals and levers may be alike, and like those of the columns that every table has. */
	private String unique(String id, String otherwise) {
		return places.containsKey(id) || LAST.contains(id) ? unique(otherwise, otherwise + "_") : id;
	}

	private int add(String id, String title, Kind kind, boolean first) {
		return add(new Column(id, Source.RANKING, title, "", kind, List.of(), first));
	}

	private int add(Column column) {
		places.put(column.id(), columns.size());
		columns.add(column);
		return columns.size() - 1;
	}

	public List<Column> columns() {
		return List.copyOf(columns);
	}

	/** The place of the first lever; the others follow. */
	int firstLever() {
		return place(Column.RESOURCE) + 1;
	}

	/** The place of a column. */
	int place(String id) {
		return places.get(id);
	}

	/** Places of outcomes by the names that evaluations have. */
	Map<String, Outcome> outcomesByName() {
		Map<String, Outcome> named = new LinkedHashMap<>();
		outcomes.forEach(outcome -> named.put(outcome.name(), outcome));
		return named;
	}
}

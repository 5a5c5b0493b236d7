package org.intcrucible.document.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Mechanism;

/** What can only be checked when all sections are read, because they may stand in any order. */
public final class CrossChecks {

	private final Draft draft;
	private final Map<String, Assumption> assumptions;

	private CrossChecks(Draft draft) {
		this.draft = draft;
		assumptions = byName(draft.assumptions, Assumption::name);
	}

	public static void check(Draft draft) {
		draft.declarations.checkShared();
		var checks = new CrossChecks(draft);
		checks.checkCorrelations();
		checks.checkSolves();
		new SizeCheck(draft).check();
		draft.scenarioSettings.forEach(new ScenarioSettingCheck(draft, checks.assumptions)::check);
		draft.candidateSettings.forEach(new CandidateSettingCheck(draft)::check);
	}

	/** In the order of the text; the first of those that share a name, which is a finding already. */
	static <E> Map<String, E> byName(List<E> elements, Function<E, String> name) {
		return elements.stream().collect(
				Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
	}

	private void checkCorrelations() {
		Set<Set<String>> pairs = new HashSet<>();
		for (var correlation : draft.correlations) {
			checkCorrelated(correlation.item(), correlation.first());
			checkCorrelated(correlation.item(), correlation.second());
			String first = correlation.first().text();
			String second = correlation.second().text();
			var position = correlation.item().at(correlation.second().offset());
			if (first.equals(second)) {
				draft.findings.add(Complaint.meaning("Nothing is correlated with itself.", "Name another assumption."),
						position);
			} else if (!pairs.add(Set.of(first, second))) {
				draft.findings.add(Complaint.meaning("These two have a correlation already.", "Keep one of the two."),
						position);
			}
		}
	}

	private void checkCorrelated(Item item, Word name) {
		var assumption = assumptions.get(name.text());
		if (assumption != null && assumption.noise()) {
			draft.findings.add(Complaint.meaning("%s is noise, which is drawn for itself."
					.formatted(Names.quote(name.text())), "Correlate its parameters."), item.at(name.offset()));
		} else if (assumption == null && !draft.unreadable.contains(name.text())) {
			draft.findings.add(Names.unknown("assumption", name.text(), assumptions.keySet()),
					item.at(name.offset()));
		}
	}

	private void checkSolves() {
		var known = draft.mechanisms.stream().flatMap(CrossChecks::solvable)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> solved = new HashSet<>();
		for (var solve : draft.solves) {
			for (var name : solve.names()) {
				var position = solve.item().at(name.offset());
				if (!known.contains(name.text()) && !draft.unreadable.contains(name.text())) {
					draft.findings.add(Names.unknown("definition", name.text(), known), position);
				} else if (!solved.add(name.text())) {
					draft.findings.add(Complaint.meaning("%s is solved twice.".formatted(Names.quote(name.text())),
							"Keep one of the two."), position);
				}
			}
		}
	}

	private static Stream<String> solvable(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition definition -> Stream.of(definition.name());
			case Mechanism.Stock stock -> Stream.of(stock.name());
			default -> Stream.empty();
		};
	}
}

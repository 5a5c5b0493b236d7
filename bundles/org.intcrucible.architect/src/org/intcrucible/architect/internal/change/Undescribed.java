package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.TreeSet;

import org.intcrucible.formula.NameUse;
import org.intcrucible.formula.ReservedNames;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemDocument;

/** Finds what a document computes with and does not declare. */
public final class Undescribed {

	private Undescribed() {
	}

	/** Names in formulas that no lever, assumption or mechanism has, in the order of the alphabet. */
	public static List<String> names(ProblemDocument document) {
		var parts = new DocumentParts(document);
		var names = new TreeSet<String>();
		FormulaUses.of(parts).values().forEach(formulas -> formulas.forEach(formula -> Bounds.names(formula).stream().map(NameUse::name)
				.filter(name -> !ReservedNames.isReserved(name)).forEach(names::add)));
		parts.levers.forEach(lever -> names.remove(lever.name()));
		parts.assumptions.forEach(assumption -> names.remove(assumption.name()));
		parts.mechanisms.forEach(mechanism -> {
			switch (mechanism) {
				case Mechanism.Definition definition -> names.remove(definition.name());
				case Mechanism.Stock stock -> names.remove(stock.name());
				case Mechanism.Solve solve -> solve.names().forEach(names::remove);
				case Mechanism.Influence influence -> {
					// it says that one thing moves another, and declares neither
				}
			}
		});
		return List.copyOf(names);
	}
}

package org.intcrucible.cli.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.formula.FormulaParser;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.NameUse;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;

/** All formulas of a document that are computed. */
final class DocumentFormulas {

	private DocumentFormulas() {
	}

	/** Every name that some formula uses. */
	static Set<String> names(ProblemDocument document) {
		return formulas(document).flatMap(formula -> FormulaParser.parse(formula.text()).fold(
				tree -> FreeNames.of(tree).stream(), errors -> Stream.<NameUse>empty())).map(NameUse::name)
				.collect(Collectors.toSet());
	}

	private static Stream<Formula> formulas(ProblemDocument document) {
		Stream<Formula> spec = Stream.concat(document.spec().goals().stream().map(Goal::formula),
				document.spec().constraints().stream().map(Constraint::formula));
		Stream<Formula> noise = document.world().assumptions().stream().map(Assumption::distribution)
				.flatMap(distribution -> parameters(distribution).stream());
		Stream<Formula> world = Stream.concat(document.world().mechanisms().stream().flatMap(DocumentFormulas::formulas),
				document.world().resources().stream().map(Resource::use));
		return Stream.of(spec, noise, world).flatMap(stream -> stream);
	}

	private static Stream<Formula> formulas(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition definition -> Stream.of(definition.formula());
			case Mechanism.Stock stock -> Stream.of(stock.start(), stock.then());
			case Mechanism.Solve solve -> Stream.empty();
			case Mechanism.Influence influence -> Stream.empty();
		};
	}

	private static List<Formula> parameters(Distribution distribution) {
		return DistributionJson.parameters(distribution).stream().filter(Distribution.Computed.class::isInstance)
				.map(parameter -> ((Distribution.Computed) parameter).formula()).toList();
	}
}

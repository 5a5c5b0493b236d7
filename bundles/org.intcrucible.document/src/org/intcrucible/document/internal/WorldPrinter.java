package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Assumption.DeclaredNominal;
import org.intcrucible.model.Assumption.Within;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Constraint.Hard;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Section;
import org.intcrucible.model.WorldModel;

/** Prints how the world works. */
public final class WorldPrinter {

	private WorldPrinter() {
	}

	/** Levers, assumptions, mechanisms, resources, scenarios. */
	static Stream<PrintedItem> items(WorldModel world) {
		return Stream.of(world.levers().stream().map(LeverPrinter::print),
				world.assumptions().stream().map(WorldPrinter::assumption),
				world.correlations().stream().map(WorldPrinter::correlation),
				world.mechanisms().stream().map(WorldPrinter::mechanism),
				world.resources().stream().map(WorldPrinter::resource),
				world.scenarios().stream().map(WorldPrinter::scenario)).flatMap(Function.identity());
	}

	static Stream<PrintedItem> remarks(WorldModel world) {
		return Stream.concat(world.actors().stream().map(actor -> remark(Section.ACTORS, actor)),
				world.simplifications().stream().map(omission -> remark(Section.SIMPLIFICATIONS, omission)));
	}

	private static PrintedItem assumption(Assumption assumption) {
		var body = new StringBuilder(assumption.name()).append(assumption.noise() ? ": noise " : ": ")
				.append(DistributionPrinter.print(assumption.distribution())).append(TextWriter.unit(assumption.unit()));
		if (assumption.within() instanceof Within(double low, double high)) {
			body.append(", within ").append(Decimal.format(low)).append("..").append(Decimal.format(high));
		}
		if (assumption.nominal() instanceof DeclaredNominal(double value)) {
			body.append(", nominal ").append(Decimal.format(value));
		}
		if (assumption.confidence() != Confidence.UNSTATED) {
			body.append(" (").append(Keywords.of(assumption.confidence())).append(" confidence)");
		}
		return PrintedItem.of(Section.ASSUMPTIONS, body.toString(), assumption.notes());
	}

	private static PrintedItem correlation(Correlation correlation) {
		String body = "correlation " + correlation.first() + ", " + correlation.second() + ": "
				+ Decimal.format(correlation.rank());
		return PrintedItem.of(Section.ASSUMPTIONS, body, correlation.notes());
	}

	private static PrintedItem mechanism(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var name, var formula) ->
				PrintedItem.of(Section.MECHANISMS, name + " = `" + formula + "`", notes);
			case Mechanism.Stock(var notes, var name, var start, var then) ->
				PrintedItem.of(Section.MECHANISMS, "stock " + name + ": starts at `" + start + "`, then `" + then + "`", notes);
			case Mechanism.Solve(var notes, var names, var starts) ->
				PrintedItem.of(Section.MECHANISMS, "solve " + String.join(", ", names) + " from "
						+ starts.stream().map(Decimal::format).collect(Collectors.joining(", ")), notes);
			case Mechanism.Influence influence -> influence(influence);
		};
	}

	private static PrintedItem influence(Mechanism.Influence influence) {
		List<String> degree = influence.degree() == Mechanism.Degree.UNSTATED ? List.of()
				: List.of(Keywords.of(influence.degree()));
		String verb = influence.increases() ? InfluenceParser.INCREASES : InfluenceParser.REDUCES;
		String body = influence.from() + " " + verb + " " + influence.to() + TextWriter.brackets(degree);
		return PrintedItem.of(Section.MECHANISMS, body, influence.notes());
	}

	private static PrintedItem resource(Resource resource) {
		var limit = SpecPrinter.attributes(resource.limit(), new Hard(Hard.DEFAULT_RELIABILITY));
		String body = resource.label() + ": `" + resource.use() + "` of " + Decimal.format(resource.available())
				+ TextWriter.unit(resource.unit()) + TextWriter.brackets(limit);
		return PrintedItem.of(Section.RESOURCES, body, resource.notes());
	}

	private static PrintedItem scenario(NamedScenario scenario) {
		// The type is always there, because brackets at the end of a label would be taken for it.
		var terms = new ArrayList<>(List.of(Keywords.of(scenario.type())));
		if (scenario.weight() != NamedScenario.DEFAULT_WEIGHT) {
			terms.add("weight " + scenario.weight());
		}
		if (scenario.mayFail()) {
			terms.add("may fail");
		}
		String body = scenario.label() + TextWriter.brackets(terms) + ValuePrinter.sets(scenario.sets());
		return PrintedItem.of(Section.SCENARIOS, body, scenario.notes());
	}

	private static PrintedItem remark(Section section, Remark remark) {
		String body = remark.label() + (remark.text().isEmpty() ? "" : ": " + remark.text());
		return PrintedItem.of(section, body, remark.notes());
	}
}

package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;
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

	public static void print(WorldModel world, TextWriter writer) {
		writer.section(Section.LEVERS, world.levers(), LeverPrinter::print);
		var assumptions = Stream.concat(world.assumptions().stream().map(WorldPrinter::assumption),
				world.correlations().stream().map(WorldPrinter::correlation)).toList();
		writer.section(Section.ASSUMPTIONS, assumptions, line -> line);
		writer.section(Section.MECHANISMS, world.mechanisms(), WorldPrinter::mechanism);
		writer.section(Section.RESOURCES, world.resources(), WorldPrinter::resource);
		writer.section(Section.SCENARIOS, world.scenarios(), WorldPrinter::scenario);
	}

	public static void printRemarks(WorldModel world, TextWriter writer) {
		writer.section(Section.ACTORS, world.actors(), WorldPrinter::remark);
		writer.section(Section.SIMPLIFICATIONS, world.simplifications(), WorldPrinter::remark);
	}

	private static String assumption(Assumption assumption) {
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
		return TextWriter.item(body.toString(), assumption.notes());
	}

	private static String correlation(Correlation correlation) {
		return TextWriter.item("correlation " + correlation.first() + ", " + correlation.second() + ": "
				+ Decimal.format(correlation.rank()), correlation.notes());
	}

	private static String mechanism(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var name, var formula) ->
				TextWriter.item(name + " = `" + formula + "`", notes);
			case Mechanism.Stock(var notes, var name, var start, var then) ->
				TextWriter.item("stock " + name + ": starts at `" + start + "`, then `" + then + "`", notes);
			case Mechanism.Solve(var notes, var names, var starts) ->
				TextWriter.item("solve " + String.join(", ", names) + " from "
						+ starts.stream().map(Decimal::format).collect(Collectors.joining(", ")), notes);
			case Mechanism.Influence influence -> influence(influence);
		};
	}

	private static String influence(Mechanism.Influence influence) {
		List<String> degree = influence.degree() == Mechanism.Degree.UNSTATED ? List.of()
				: List.of(Keywords.of(influence.degree()));
		String verb = influence.increases() ? InfluenceParser.INCREASES : InfluenceParser.REDUCES;
		return TextWriter.item(influence.from() + " " + verb + " " + influence.to() + TextWriter.brackets(degree),
				influence.notes());
	}

	private static String resource(Resource resource) {
		var limit = SpecPrinter.attributes(resource.limit(), new Hard(Hard.DEFAULT_RELIABILITY));
		return TextWriter.item(resource.label() + ": `" + resource.use() + "` of " + Decimal.format(resource.available())
				+ TextWriter.unit(resource.unit()) + TextWriter.brackets(limit), resource.notes());
	}

	private static String scenario(NamedScenario scenario) {
		// The type is always there, because brackets at the end of a label would be taken for it.
		var terms = new ArrayList<>(List.of(Keywords.of(scenario.type())));
		if (scenario.weight() != NamedScenario.DEFAULT_WEIGHT) {
			terms.add("weight " + scenario.weight());
		}
		if (scenario.mayFail()) {
			terms.add("may fail");
		}
		return TextWriter.item(scenario.label() + TextWriter.brackets(terms) + ValuePrinter.sets(scenario.sets()),
				scenario.notes());
	}

	private static String remark(Remark remark) {
		return TextWriter.item(remark.label() + (remark.text().isEmpty() ? "" : ": " + remark.text()), remark.notes());
	}
}

package org.intcrucible.architect.internal.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resource;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Section;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Simulation;

/** Elements of a document, one line of Markdown each. */
final class ElementLines {

	private final Phrases phrases;
	private final Figures figures;

	/** @param phrases about documents */
	ElementLines(Phrases phrases) {
		this.phrases = phrases;
		figures = phrases.figures();
	}

	/**
	 * An element by itself.
	 *
	 * @param id in the section; of no setting
	 */
	Optional<String> find(ProblemDocument document, Section section, String id) {
		return all(document, section).filter(line -> line.id().equals(id)).map(Line::text).findFirst();
	}

	/** A section, in the author's order. */
	List<String> of(ProblemDocument document, Section section) {
		return section == Section.SETTINGS ? settings(document) : all(document, section).map(Line::text).toList();
	}

	private record Line(String id, String text) {
	}

	private Stream<Line> all(ProblemDocument document, Section section) {
		var world = document.world();
		return switch (section) {
			case SETTINGS -> Stream.of();
			case GOALS -> document.spec().goals().stream().map(goal -> line(goal.notes(), goal(goal)));
			case CONSTRAINTS -> document.spec().constraints().stream().map(constraint -> line(constraint.notes(), constraint(constraint)));
			case LEVERS -> world.levers().stream().map(lever -> line(lever.notes(), lever(lever)));
			case ASSUMPTIONS -> Stream.concat(world.assumptions().stream().map(assumption -> line(assumption.notes(), assumption(assumption))),
					world.correlations().stream().map(correlation -> line(correlation.notes(), correlation(correlation))));
			case MECHANISMS -> world.mechanisms().stream().map(this::mechanism);
			case RESOURCES -> world.resources().stream().map(resource -> line(resource.notes(), resource(resource)));
			case SCENARIOS -> world.scenarios().stream().map(scenario -> line(scenario.notes(), scenario(scenario)));
			case CANDIDATES -> document.candidates().stream().map(candidate -> line(candidate.notes(), candidate(candidate)));
			case ACTORS -> world.actors().stream().map(actor -> line(actor.notes(), remark(actor)));
			case SIMPLIFICATIONS -> world.simplifications().stream().map(remark -> line(remark.notes(), remark(remark)));
		};
	}

	private Line line(ElementNotes notes, String text) {
		return new Line(notes.id(), notes.because().isEmpty() ? text : phrases.text("because", text, Markdown.text(notes.because())));
	}

	private List<String> settings(ProblemDocument document) {
		Simulation simulation = document.world().simulation();
		String shares = Stream.of(ScenarioType.values()).filter(type -> simulation.share(type) > 0)
				.map(type -> phrases.word(type) + " " + figures.share(simulation.share(type) / 100.0)).collect(Collectors.joining(", "));
		return List.of(phrases.text("horizon", phrases.counted("steps", simulation.horizon())),
				phrases.text("samples", figures.count(simulation.samples())),
				phrases.text("resolution", phrases.word(document.spec().resolution())),
				phrases.text("mode", phrases.word(document.spec().mode())), phrases.text("shares", shares));
	}

	private String goal(Goal goal) {
		String scale = goal.scale() instanceof GoalScale.Declared(double low, double high)
				? phrases.text("from_to", figures.number(low), figures.number(high)) : "";
		String direction = phrases.text(goal.maximize() ? "maximize" : "minimize", Markdown.code(goal.formula().text()));
		return phrases.text("named", Markdown.strong(goal.label()),
				Phrases.parts(Stream.of(direction, scale, phrases.text("weight", figures.count(goal.weight())))));
	}

	private String constraint(Constraint constraint) {
		String tolerance = constraint.tolerance() instanceof Constraint.DeclaredTolerance(double residual)
				? phrases.text("tolerance", figures.number(residual)) : "";
		return phrases.text("named", Markdown.strong(constraint.label()), Phrases.parts(
				Stream.of(Markdown.code(constraint.formula().text()), strength(constraint.strength()), tolerance)));
	}

	/** Gives {@code hard in 99 %} or {@code weight 80}. */
	String strength(Constraint.Strength strength) {
		return switch (strength) {
			case Constraint.Soft(int weight) -> phrases.text("weight", figures.count(weight));
			case Constraint.HardInAll() -> phrases.text("hard_in_all");
			case Constraint.Hard(double reliability) -> reliability == Constraint.Hard.DEFAULT_RELIABILITY ? phrases.text("hard")
					: phrases.text("hard_in", figures.share(reliability));
		};
	}

	private String lever(Lever lever) {
		String shape = switch (lever.shape()) {
			case Lever.Scalar() -> "";
			case Lever.PerStep() -> phrases.text("per_step");
			case Lever.Indexed(int first, int last) -> phrases.text("indexed", String.valueOf(first), String.valueOf(last));
		};
		String baseline = lever.baseline() instanceof Lever.DeclaredBaseline(var value)
				? phrases.text("baseline", Markdown.code(ElementText.value(value))) : "";
		return phrases.text("named", Markdown.code(lever.name()),
				Phrases.parts(Stream.of(withUnit(ElementText.domain(lever.domain()), lever.unit()), shape, baseline)));
	}

	private static String withUnit(String code, String unit) {
		return Markdown.code(code) + (unit.isEmpty() ? "" : " " + Markdown.text(unit));
	}

	private String assumption(Assumption assumption) {
		String noise = assumption.noise() ? phrases.text("noise") : "";
		String within = assumption.within() instanceof Assumption.Within(double low, double high)
				? phrases.text("within", figures.number(low), figures.number(high)) : "";
		String nominal = assumption.nominal() instanceof Assumption.DeclaredNominal(double value)
				? phrases.text("nominal", figures.number(value)) : "";
		String confidence = assumption.confidence() == Confidence.UNSTATED ? ""
				: phrases.text("confidence", phrases.word(assumption.confidence()));
		return phrases.text("named", Markdown.code(assumption.name()), Phrases.parts(Stream.of(
				withUnit(ElementText.distribution(assumption.distribution()), assumption.unit()), noise, within, nominal, confidence)));
	}

	private String correlation(Correlation correlation) {
		return phrases.text("correlation", Markdown.code(correlation.first()), Markdown.code(correlation.second()),
				figures.number(correlation.rank()));
	}

	private Line mechanism(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var name, var formula) ->
				line(notes, Markdown.code(name) + " = " + Markdown.code(formula.text()));
			case Mechanism.Stock(var notes, var name, var start, var then) ->
				line(notes, phrases.text("stock", Markdown.code(name), Markdown.code(start.text()), Markdown.code(then.text())));
			case Mechanism.Solve(var notes, var names, var starts) -> line(notes, phrases.text("solve",
					names.stream().map(Markdown::code).collect(Collectors.joining(", ")),
					starts.stream().map(figures::number).collect(Collectors.joining("; "))));
			case Mechanism.Influence(var notes, var from, var to, var increases, var degree) -> line(notes,
					phrases.text(increases ? "increases" : "reduces", Markdown.text(from), Markdown.text(to), degree(degree)));
		};
	}

	private String degree(Mechanism.Degree degree) {
		return switch (degree) {
			case WEAK -> phrases.text("degree_weak");
			case MEDIUM -> phrases.text("degree_medium");
			case STRONG -> phrases.text("degree_strong");
			case UNSTATED -> "";
		};
	}

	private String resource(Resource resource) {
		return phrases.text("named", Markdown.strong(resource.label()), Phrases.parts(Stream.of(phrases.text("use_of",
				Markdown.code(resource.use().text()), figures.amount(resource.available(), resource.unit())), strength(resource.limit()))));
	}

	private String scenario(NamedScenario scenario) {
		String mayFail = scenario.mayFail() ? phrases.text("may_fail") : "";
		return phrases.text("named", Markdown.strong(scenario.label()), Phrases.parts(Stream.of(phrases.word(scenario.type()),
				phrases.text("weight", figures.count(scenario.weight())), mayFail, sets(scenario.sets()))));
	}

	private String candidate(GivenCandidate candidate) {
		return phrases.text("named", Markdown.strong(candidate.label()),
				candidate.sets().isEmpty() ? phrases.text("all_baseline") : sets(candidate.sets()));
	}

	private static String sets(List<Setting> sets) {
		return sets.isEmpty() ? "" : Markdown.code(sets.stream().map(set -> set.name() + " = " + ElementText.value(set.value()))
				.collect(Collectors.joining(", ")));
	}

	private String remark(Remark remark) {
		return remark.text().isEmpty() ? Markdown.strong(remark.label())
				: phrases.text("named", Markdown.strong(remark.label()), Markdown.text(remark.text()));
	}
}

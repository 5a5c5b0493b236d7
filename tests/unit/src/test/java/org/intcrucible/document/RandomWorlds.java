package org.intcrucible.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;

/** Levers, assumptions, mechanisms, and what scenarios and candidates set. */
final class RandomWorlds {

	private final RandomTexts texts;

	RandomWorlds(RandomTexts texts) {
		this.texts = texts;
	}

	Lever lever() {
		String name = texts.name();
		Lever.Shape shape = switch (texts.below(3)) {
			case 0 -> new Lever.Scalar();
			case 1 -> new Lever.PerStep();
			default -> new Lever.Indexed(texts.below(3), 2 + texts.below(3));
		};
		var domain = domain();
		var baseline = texts.chance() ? new Lever.DefaultBaseline() : new Lever.DeclaredBaseline(constant(domain));
		return new Lever(texts.notes(name), name, shape, domain, texts.unit(), baseline);
	}

	private Lever.Domain domain() {
		double[] range = texts.range();
		return switch (texts.below(5)) {
			case 0 -> new Lever.IntegerRange(texts.below(10) - 5, 5 + texts.below(1_000_000));
			case 1 -> new Lever.RealRange(range[0], range[1], 0);
			case 2 -> new Lever.RealRange(-1, 2, texts.any(List.of(0.1, 0.3, 3.0, 1e-3)));
			case 3 -> new Lever.OneOf(Stream.of("eu", "us", "größe", "one", "of").limit(1 + texts.below(5)).toList());
			default -> new Lever.YesNo();
		};
	}

	private Value constant(Lever.Domain domain) {
		return switch (domain) {
			case Lever.OneOf(var options) -> new Value.Option(texts.any(options));
			case Lever.YesNo() -> new Value.Truth(texts.chance());
			default -> new Value.Number(element(domain));
		};
	}

	private double element(Lever.Domain domain) {
		return switch (domain) {
			case Lever.IntegerRange(long low, long high) -> low + texts.below((int) (high - low + 1));
			case Lever.RealRange(double low, double high, double step) when step > 0 ->
				texts.chance() ? high : low + step * texts.below((int) ((high - low) / step));
			case Lever.RealRange(double low, double high, double step) -> texts.chance() ? low : high;
			case Lever.OneOf(var options) -> texts.below(options.size());
			case Lever.YesNo() -> texts.below(2);
		};
	}

	GivenCandidate candidate(List<Lever> levers, int horizon) {
		String label = texts.label();
		var sets = levers.stream().filter(lever -> texts.chance()).map(lever -> set(lever, horizon)).toList();
		return new GivenCandidate(texts.notes(label), label, sets);
	}

	private Setting set(Lever lever, int horizon) {
		int size = switch (lever.shape()) {
			case Lever.Scalar() -> 0;
			case Lever.PerStep() -> horizon;
			case Lever.Indexed(int first, int last) -> last - first + 1;
		};
		if (size == 0 || texts.chance()) {
			return new Setting(lever.name(), constant(lever.domain()));
		}
		var numbers = IntStream.range(0, size).mapToObj(i -> element(lever.domain())).toList();
		return new Setting(lever.name(), new Value.Vector(numbers));
	}

	Assumption assumption() {
		String name = texts.name();
		if (texts.below(3) == 0) {
			return new Assumption(texts.notes(name), name, distribution(this::parameter), true, texts.unit(),
					new Assumption.Unbounded(), new Assumption.DefaultNominal(), Confidence.UNSTATED);
		}
		if (texts.chance()) {
			return new Assumption(texts.notes(name), name, distribution(this::constant), false, texts.unit(),
					new Assumption.Unbounded(), new Assumption.DefaultNominal(), texts.any(Confidence.values()));
		}
		double[] range = texts.range();
		var normal = new Distribution.Normal(constant(), new Distribution.Constant(texts.positive()));
		var nominal = texts.chance() ? new Assumption.DefaultNominal()
				: new Assumption.DeclaredNominal(range[texts.below(2)]);
		return new Assumption(texts.notes(name), name, normal, false, texts.unit(),
				new Assumption.Within(range[0], range[1]), nominal, texts.any(Confidence.values()));
	}

	private Distribution.Parameter constant() {
		return new Distribution.Constant(texts.number());
	}

	private Distribution.Parameter parameter() {
		return new Distribution.Computed(texts.formula());
	}

	/** @param free a parameter that needs not fit to another */
	private Distribution distribution(Supplier<Distribution.Parameter> free) {
		double[] range = texts.range();
		var low = new Distribution.Constant(range[0]);
		var high = new Distribution.Constant(range[1]);
		var positive = new Distribution.Constant(texts.positive());
		boolean computed = free.get() instanceof Distribution.Computed;
		return switch (texts.below(8)) {
			case 0 -> new Distribution.Fixed(free.get());
			case 1 -> new Distribution.Uniform(computed ? free.get() : low, high);
			case 2 -> new Distribution.Triangular(low, texts.chance() ? low : high, computed ? free.get() : high);
			case 3 -> new Distribution.Normal(free.get(), positive);
			case 4 -> new Distribution.Lognormal(positive, computed ? free.get() : positive);
			case 5 -> new Distribution.Beta(positive, computed ? free.get() : positive, low, high);
			case 6 -> new Distribution.Discrete(List.of(new Distribution.Choice(texts.number(), texts.positive()),
					new Distribution.Choice(texts.number(), 1)));
			default -> new Distribution.Empirical(List.of(texts.number(), texts.number(), texts.number()));
		};
	}

	NamedScenario scenario(List<Assumption> assumptions) {
		String label = texts.label();
		var sets = assumptions.stream().filter(assumption -> !assumption.noise() && texts.chance()).map(this::set).toList();
		return new NamedScenario(texts.notes(label), label, texts.any(ScenarioType.values()), 1 + texts.below(100),
				texts.chance(), sets);
	}

	private Setting set(Assumption assumption) {
		double value = assumption.within() instanceof Assumption.Within(double low, double high) ? high : texts.number();
		return new Setting(assumption.name(), new Value.Number(value));
	}

	Mechanism.Definition definition() {
		String name = texts.name();
		return new Mechanism.Definition(texts.notes(name), name, texts.formula());
	}

	Mechanism stock() {
		String name = texts.name();
		return new Mechanism.Stock(texts.notes(name), name, texts.formula(), texts.formula());
	}

	Mechanism influence() {
		String from = texts.name();
		String to = texts.name();
		boolean increases = texts.chance();
		String id = from + "-" + (increases ? "increases" : "reduces") + "-" + to;
		return new Mechanism.Influence(texts.notesOf(id), from, to, increases, texts.any(Mechanism.Degree.values()));
	}
}

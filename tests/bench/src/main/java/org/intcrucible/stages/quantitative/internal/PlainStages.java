package org.intcrucible.stages.quantitative.internal;

/** The stages as they are without a framework: they take any context. */
public final class PlainStages {

	private static final RunAlone ANYBODY = new RunAlone(context -> true, (bundle, what) -> {
		throw new IllegalStateException(what);
	});

	private PlainStages() {
	}

	public static QuantitativeScenarioGenerator scenarios() {
		return new QuantitativeScenarioGenerator(ANYBODY);
	}

	public static QuantitativeDesigner designer() {
		return new QuantitativeDesigner(ANYBODY);
	}

	public static Nsga2Designer frontSearch() {
		return new Nsga2Designer(ANYBODY);
	}

	public static QuantitativeEvaluator evaluator() {
		return new QuantitativeEvaluator(ANYBODY);
	}

	public static QuantitativeRanker ranker() {
		return new QuantitativeRanker(ANYBODY);
	}
}

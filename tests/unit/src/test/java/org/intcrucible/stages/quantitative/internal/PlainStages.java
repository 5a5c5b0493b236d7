package org.intcrucible.stages.quantitative.internal;

import java.util.Map;

import org.intcrucible.stage.Designer;

/** The stages as they are without a framework: they take any context. */
public final class PlainStages {

	private static final RunAlone ANYBODY = new RunAlone(context -> true, (bundle, what) -> {
		throw new AssertionError(what);
	});

	private PlainStages() {
	}

	public static QuantitativeScenarioGenerator scenarios() {
		return new QuantitativeScenarioGenerator(ANYBODY);
	}

	public static QuantitativeDesigner designer() {
		return new QuantitativeDesigner(ANYBODY);
	}

	/** The designers of one method each, by their ids. */
	public static Map<String, Designer> searches() {
		return Map.of("search.nsga2", new Nsga2Designer(ANYBODY), "search.nsga3", new Nsga3Designer(ANYBODY), "search.epsmoea",
				new EpsilonMoeaDesigner(ANYBODY), "search.smsemoa", new SmsEmoaDesigner(ANYBODY), "search.cmaes",
				new CmaEsDesigner(ANYBODY), "search.de", new DifferentialEvolutionDesigner(ANYBODY));
	}

	public static QuantitativeEvaluator evaluator() {
		return new QuantitativeEvaluator(ANYBODY);
	}

	public static QuantitativeRanker ranker() {
		return new QuantitativeRanker(ANYBODY);
	}
}

package org.intcrucible.runconfig.internal.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.StageCost;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;

/**
 * What a run costs according to its stages' own models.
 *
 * @param scenarios  of the scenario generator, per scenario
 * @param designer   per try
 * @param evaluators per evaluation
 * @param ranker     per candidate
 */
public record StageCosts(StageCost scenarios, StageCost designer, List<StageCost> evaluators, StageCost ranker) {

	/** Evaluations of the pilot sample. */
	private static final double PILOT = 1024;
	/** Seconds to score and store one evaluation, beside making it. */
	private static final double KEEPING = 7e-6;
	/** Seconds to put a candidate into an order. */
	private static final double ORDERING = 3e-5;
	/** A designer that has several scenarios looks through what it tried and kept: with so many, a try takes twice as long. */
	private static final double TRIED = 11_000;
	private static final double KEPT = 800;
	/** Of the work that threads share, which another thread takes off. */
	private static final double SHARED = 0.8;

	/** @param chosen by slot; one each but for evaluators */
	public static StageCosts of(Map<StageSlot, List<StageDescriptor>> chosen) {
		return new StageCosts(chosen.get(StageSlot.SCENARIO_GENERATOR).getFirst().cost(), chosen.get(StageSlot.DESIGNER).getFirst().cost(),
				chosen.get(StageSlot.EVALUATOR).stream().map(StageDescriptor::cost).toList(),
				chosen.get(StageSlot.RANKER).getFirst().cost());
	}

	/** Seconds of each stage of the pipeline, without anything that happens once. */
	Map<PipelineStage, Double> seconds(Workload work) {
		double threads = 1 + SHARED * (Math.min(work.threads(), Runtime.getRuntime().availableProcessors()) - 1);
		double evaluation = evaluators.stream().mapToDouble(cost -> seconds(cost, work)).sum() / threads;
		Map<PipelineStage, Double> seconds = new EnumMap<>(PipelineStage.class);
		seconds.put(PipelineStage.PILOT, PILOT * evaluation);
		seconds.put(PipelineStage.SCENARIOS, work.scenarios() * seconds(scenarios, work));
		double growth = work.scenarios() > 1 ? 1 + work.tries() / TRIED + work.candidates() / KEPT : 1;
		seconds.put(PipelineStage.DESIGN, work.tries() * (evaluation + growth * seconds(designer, work)));
		seconds.put(PipelineStage.EVALUATE, work.candidates() * work.scenarios() * (evaluation + KEEPING));
		seconds.put(PipelineStage.ATTACK, work.attackTries() * evaluation
				+ work.candidates() * (ORDERING + work.attacks() * (evaluation + KEEPING)));
		seconds.put(PipelineStage.RANK, work.candidates() * seconds(ranker, work));
		return seconds;
	}

	private static double seconds(StageCost cost, Workload work) {
		return cost.seconds() + cost.secondsPerOperation() * work.operations();
	}

	/** What language models read and write. */
	double tokens(Workload work) {
		return work.scenarios() * scenarios.tokens() + work.tries() * designer.tokens() + work.candidates() * ranker.tokens()
				+ evaluations(work) * evaluators.stream().mapToDouble(StageCost::tokens).sum();
	}

	/** What providers charge. */
	double usd(Workload work) {
		return work.scenarios() * scenarios.usd() + work.tries() * designer.usd() + work.candidates() * ranker.usd()
				+ evaluations(work) * evaluators.stream().mapToDouble(StageCost::usd).sum();
	}

	/** Tries included; the pilot sample is the engine's own. */
	static double evaluations(Workload work) {
		return work.evaluations() + work.tries() + work.attackTries();
	}
}

package org.intcrucible.bench;

import java.util.Set;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;

/** The shallow lake, 100 samples of 100 years: the engine beside the same sums written down in Java. */
final class LakeEvaluations {

	private LakeEvaluations() {
	}

	static Figure measure() {
		CompiledProblem lake = ProblemCompiler.compile(Examples.read("shallow-lake.md"), Set.of()).orElseThrow();
		Simulator simulator = lake.simulator();
		OutcomeTable table = new OutcomeTable(lake.layout(), 1);
		int maxP = lake.layout().column("max_P");
		int reliability = lake.layout().column("reliability");
		Design design = lake.designs().baseline();
		Paired.Work ours = turn -> {
			simulator.evaluate(design, lake.nominal(), new Noise.Drawn(1, turn + 1), table, 0);
			return table.get(0, maxP) + table.get(0, reliability);
		};
		LakeLoop loop = new LakeLoop(design.toArray());
		Paired.Work theirs = turn -> loop.evaluate(1, turn + 1);
		for (int scenario = 1; scenario <= 20; scenario++) {
			double difference = Math.abs(ours.once(scenario) - theirs.once(scenario));
			if (!(difference < 1e-9)) {
				throw new IllegalStateException("engine and loop differ by " + difference + " in scenario " + scenario);
			}
		}
		return Paired.compare("Lake evaluations (100 samples x 100 years, one thread)", ours, "plain Java loop", theirs,
				"New noise at every evaluation, by the same functions on both sides, and the same numbers to 1e-9.");
	}
}

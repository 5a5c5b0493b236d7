package org.intcrucible.stages.quantitative.internal;

import java.util.List;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Sampling;
import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stage.StageContext;

/** A scenario generator of this bundle: they differ in how what is likely is sampled. */
abstract class SampledScenarios implements ScenarioGenerator {

	private static final int DESIGNS_TO_BREAK = 3;

	private final RunAlone user;
	private final Sampling sampling;

	SampledScenarios(RunAlone user, Sampling sampling) {
		this.user = user;
		this.sampling = sampling;
	}

	@Override
	public final List<Scenario> suite(StageContext context, int count) {
		user.check(context);
		return new SuiteGeneration(CompiledProblems.of(context), context.seed(), sampling).generate(count);
	}

	@Override
	public final List<Scenario> adversarial(StageContext context, List<Design> best, Probe probe, int firstOrdinal) {
		user.check(context);
		CompiledProblem problem = CompiledProblems.of(context);
		UncertainState uncertainty = UncertainState.of(problem);
		SuiteBuilder found = new SuiteBuilder(firstOrdinal);
		if (!uncertainty.uncertain().isEmpty()) {
			int designs = Math.min(DESIGNS_TO_BREAK, best.size());
			for (int place = 0; place < designs; place++) {
				context.checkCancelled();
				new AdversarialSearch(uncertainty, probe, probe.remaining() / (designs - place))
						.search(context.seed(), place, best.get(place), found);
				context.progress(place + 1, designs);
			}
		}
		return found.scenarios();
	}
}

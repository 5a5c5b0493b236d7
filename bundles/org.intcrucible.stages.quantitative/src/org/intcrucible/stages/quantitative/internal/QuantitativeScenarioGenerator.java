package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stage.StageContext;
import org.intcrucible.model.StageDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Samples scenarios from the assumptions, and searches for those that break good designs. */
@Component(service = ScenarioGenerator.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=quantitative.scenarios",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Sampled assumptions",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=1.2e-4" })
public final class QuantitativeScenarioGenerator implements ScenarioGenerator {

	private static final int DESIGNS_TO_BREAK = 3;

	private final RunAlone user;

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public QuantitativeScenarioGenerator(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, ScenarioGenerator.class, product, refuse));
	}

	QuantitativeScenarioGenerator(RunAlone user) {
		this.user = user;
	}

	@Override
	public List<Scenario> suite(StageContext context, int count) {
		user.check(context);
		return new SuiteGeneration(CompiledProblems.of(context), context.seed()).generate(count);
	}

	@Override
	public List<Scenario> adversarial(StageContext context, List<Design> best, Probe probe, int firstOrdinal) {
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

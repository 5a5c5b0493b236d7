package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.engine.Sampling;
import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stage.StageContext;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Samples scenarios from the assumptions by a Latin hypercube, and searches for those that break good designs. */
@Component(service = ScenarioGenerator.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=quantitative.scenarios",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Sampled assumptions",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=1.2e-4" })
public final class QuantitativeScenarioGenerator implements ScenarioGenerator {

	private final SampledScenarios scenarios;

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public QuantitativeScenarioGenerator(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, ScenarioGenerator.class, product, refuse));
	}

	QuantitativeScenarioGenerator(RunAlone user) {
		scenarios = new SampledScenarios(user, Sampling.LATIN_HYPERCUBE);
	}

	@Override
	public List<Scenario> suite(StageContext context, int count) {
		return scenarios.suite(context, count);
	}

	@Override
	public List<Scenario> adversarial(StageContext context, List<Design> best, Probe probe, int firstOrdinal) {
		return scenarios.adversarial(context, best, probe, firstOrdinal);
	}
}

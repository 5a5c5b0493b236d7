package org.intcrucible.stages.quantitative.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.engine.Sampling;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.stage.ScenarioGenerator;
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
public final class QuantitativeScenarioGenerator extends SampledScenarios {

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public QuantitativeScenarioGenerator(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, ScenarioGenerator.class, product, refuse));
	}

	QuantitativeScenarioGenerator(RunAlone user) {
		super(user, Sampling.LATIN_HYPERCUBE);
	}
}

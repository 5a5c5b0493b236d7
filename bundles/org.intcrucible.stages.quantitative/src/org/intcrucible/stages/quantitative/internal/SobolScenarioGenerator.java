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

/** The same with states from the scrambled sequence of Sobol. */
@Component(service = ScenarioGenerator.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=quantitative.scenarios.sobol",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Sobol sequence",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=1.2e-4" })
public final class SobolScenarioGenerator extends SampledScenarios {

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public SobolScenarioGenerator(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, ScenarioGenerator.class, product, refuse));
	}

	SobolScenarioGenerator(RunAlone user) {
		super(user, Sampling.SOBOL);
	}
}

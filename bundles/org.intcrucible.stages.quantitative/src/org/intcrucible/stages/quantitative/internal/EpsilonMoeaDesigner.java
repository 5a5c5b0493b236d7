package org.intcrucible.stages.quantitative.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.stage.Designer;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Looks for trade-offs by epsilon-MOEA. */
@Component(service = Designer.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=search.epsmoea",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Epsilon-MOEA",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=8e-6" })
public final class EpsilonMoeaDesigner extends SearchDesigner {

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public EpsilonMoeaDesigner(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, Designer.class, product, refuse));
	}

	EpsilonMoeaDesigner(RunAlone user) {
		super(user, shape -> SearchPlan.chosen(SearchMethod.EPSILON_MOEA, shape));
	}
}

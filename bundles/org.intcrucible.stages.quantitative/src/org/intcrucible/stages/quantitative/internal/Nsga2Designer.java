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

/** Looks for trade-offs by NSGA-II. */
@Component(service = Designer.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=search.nsga2",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=NSGA-II",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=8e-6" })
public final class Nsga2Designer extends SearchDesigner {

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public Nsga2Designer(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, Designer.class, product, refuse));
	}

	Nsga2Designer(RunAlone user) {
		super(user, shape -> SearchPlan.chosen(SearchMethod.NSGA2, shape));
	}
}

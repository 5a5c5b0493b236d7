package org.intcrucible.stages.quantitative.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.stage.Designer;
import org.intcrucible.model.StageDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Searches by whichever methods suit the problem, at the nominal state first and then over the suite. */
@Component(service = Designer.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=quantitative.designer",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Adaptive search",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=8e-6" })
public final class QuantitativeDesigner extends SearchDesigner {

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public QuantitativeDesigner(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, Designer.class, product, refuse));
	}

	QuantitativeDesigner(RunAlone user) {
		super(user, AdaptiveChoice::of);
	}
}

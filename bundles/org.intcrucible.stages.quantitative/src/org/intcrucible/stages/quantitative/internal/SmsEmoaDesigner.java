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

/** Looks for trade-offs by SMS-EMOA: the best cover of two or three objectives, and the slowest. */
@Component(service = Designer.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=search.smsemoa",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=SMS-EMOA",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=4e-4" })
public final class SmsEmoaDesigner extends SearchDesigner {

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public SmsEmoaDesigner(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, Designer.class, product, refuse));
	}

	SmsEmoaDesigner(RunAlone user) {
		super(user, shape -> SearchPlan.chosen(SearchMethod.SMS_EMOA, shape));
	}
}

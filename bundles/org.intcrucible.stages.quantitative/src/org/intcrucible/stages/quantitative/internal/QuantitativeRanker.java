package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.intcrucible.engine.CandidateOrder;
import org.intcrucible.engine.Contender;
import org.intcrucible.engine.Explanation;
import org.intcrucible.model.Scenario;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.StageContext;
import org.intcrucible.model.StageDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Orders by I and says why (rules 10 and 13 of docs/scores.md). */
@Component(service = Ranker.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=quantitative.ranker",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Prediction over resources",
		StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=2.5e-4" })
public final class QuantitativeRanker implements Ranker {

	private final RunAlone user;

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public QuantitativeRanker(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, Ranker.class, product, refuse));
	}

	QuantitativeRanker(RunAlone user) {
		this.user = user;
	}

	@Override
	public List<Ranked> rank(StageContext context, List<Scenario> suite, List<Standing> standings) {
		user.check(context);
		context.checkCancelled();
		List<Contender> ranked = standings.stream().map(QuantitativeRanker::contender).sorted(new CandidateOrder()).toList();
		List<Explanation> explanations = Explanation.of(context.problem(), suite, ranked);
		return IntStream.range(0, ranked.size()).mapToObj(place -> new Ranked(ranked.get(place).candidate().ordinal(),
				explanations.get(place).text(), explanations.get(place).factors())).toList();
	}

	private static Contender contender(Standing standing) {
		return new Contender(standing.candidate(), standing.predictions(), standing.resources(), standing.violations(),
				standing.feasibility());
	}
}

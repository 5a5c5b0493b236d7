package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.function.Function;

import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.StageContext;

/** A designer of this bundle: they differ in what is planned for the shape of a problem. */
abstract class SearchDesigner implements Designer {

	private final RunAlone user;
	private final Function<SearchShape, SearchPlan> plan;

	SearchDesigner(RunAlone user, Function<SearchShape, SearchPlan> plan) {
		this.user = user;
		this.plan = plan;
	}

	@Override
	public final List<ProposedDesign> design(StageContext context, int count, List<Design> seeds, List<Scenario> scenarios,
			Probe probe) {
		user.check(context);
		return new DesignSearch(context, probe, scenarios, plan).propose(count, seeds);
	}
}

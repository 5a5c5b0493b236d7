package org.intcrucible.runconfig.internal.cost;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageUse;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/** Says what a run would cost, from what its stages say and from what earlier runs took on this machine. */
public final class Forecaster {

	/** Earlier runs that are looked at. */
	private static final int RUNS = 16;

	private final RunReader runs;

	public Forecaster(RunReader runs) {
		this.runs = runs;
	}

	/**
	 * @param project whose runs count more
	 * @param uses    stages that would be used: runs with others say nothing of these
	 * @param skipped titles of stages of the pipeline that are finished already
	 */
	public Forecast forecast(ProjectId project, Workload work, StageCosts costs, List<StageUse> uses, Set<String> skipped) {
		Map<PipelineStage, Double> seconds = Experience.of(earlier(), project, work, costs, uses).predict(work, costs);
		double total = 0;
		for (Map.Entry<PipelineStage, Double> stage : seconds.entrySet()) {
			total += skipped.contains(stage.getKey().title()) ? 0 : stage.getValue();
		}
		double evaluation = skipped.contains(PipelineStage.EVALUATE.title()) ? 0 : seconds.get(PipelineStage.EVALUATE);
		return new Forecast(new CostEstimate(Math.round(costs.tokens(work)), costs.usd(work), Math.round(StageCosts.evaluations(work)),
				total), evaluation);
	}

	/** Runs of this machine that went to their end, the newest first. */
	private List<Run> earlier() {
		return runs.list(new RunFilter(Set.of(), Set.of(RunStatus.COMPLETED), Set.of()), Page.Request.first(RUNS)).items().stream()
				.filter(run -> run.origin().isEmpty() && run.stoppedAfter().isEmpty() && run.usage().threads() > 0).toList();
	}
}

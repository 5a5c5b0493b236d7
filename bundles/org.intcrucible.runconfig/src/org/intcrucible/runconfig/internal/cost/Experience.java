package org.intcrucible.runconfig.internal.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.StageUse;

/**
 * What earlier runs took, stage by stage, against what the stages' models say of them. Each stage has a constant part, which
 * every run pays, and a rate. Runs that resemble the one in question count more.
 */
final class Experience {

	/** How much less each run counts than the one after it: machines and their load change. */
	private static final double FADING = 0.7;

	private final Map<PipelineStage, List<Sample>> samples = new EnumMap<>(PipelineStage.class);
	/** All of them, each weighed by its part of its run. */
	private final List<Sample> shares = new ArrayList<>();

	private Experience() {
	}

	static Experience of(List<Run> runs, ProjectId project, Workload work, StageCosts costs, List<StageUse> uses) {
		Experience experience = new Experience();
		Set<String> stages = ids(uses);
		double recency = 1;
		for (Run run : runs) {
			if (ids(run.stages()).equals(stages)) {
				experience.add(run, recency * Similarity.of(run, project, work), costs);
				recency *= FADING;
			}
		}
		return experience;
	}

	private static Set<String> ids(List<StageUse> uses) {
		return uses.stream().map(use -> use.slot() + " " + use.id()).collect(Collectors.toSet());
	}

	private void add(Run run, double weight, StageCosts costs) {
		Map<PipelineStage, Double> modelled = costs.seconds(Workload.done(run));
		double total = run.usage().seconds().values().stream().mapToDouble(Double::doubleValue).sum();
		for (PipelineStage stage : PipelineStage.values()) {
			Double observed = run.usage().seconds().get(stage.title());
			if (observed != null && observed >= 0 && total > 0 && !run.usage().takenOver().contains(stage.title())) {
				Sample sample = new Sample(stage.start(), modelled.get(stage), observed, weight);
				samples.computeIfAbsent(stage, absent -> new ArrayList<>()).add(sample);
				shares.add(new Sample(stage.start(), modelled.get(stage), observed, weight * observed / total));
			}
		}
	}

	/** Seconds of each stage. */
	Map<PipelineStage, Double> predict(Workload work, StageCosts costs) {
		Machine machine = Machine.of(shares);
		Map<PipelineStage, Double> seconds = new EnumMap<>(PipelineStage.class);
		costs.seconds(work).forEach((stage, modelled) -> seconds.put(stage,
				Line.through(samples.getOrDefault(stage, List.of()), machine.line(stage.start())).at(modelled)));
		return seconds;
	}
}

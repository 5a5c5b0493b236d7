package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;

/** Stages as the framework would list them: the embedded ones, and what a test adds. */
public final class Stages implements StageListing {

	private final Map<StageSlot, List<ListedStage>> listed = new HashMap<>();

	static Stages none() {
		return new Stages();
	}

	public static Stages embedded() {
		Stages stages = new Stages();
		stages.add(StageSlot.SCENARIO_GENERATOR, Map.of(StageDescriptor.ID, "quantitative.scenarios"));
		stages.add(StageSlot.DESIGNER, Map.of(StageDescriptor.ID, "quantitative.designer", StageDescriptor.COST_SECONDS, "5e-5"));
		stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "quantitative.evaluator", StageDescriptor.PROVIDES,
				StageDescriptor.FORMULAS, StageDescriptor.COST_SECONDS, "1e-6"));
		stages.add(StageSlot.RANKER, Map.of(StageDescriptor.ID, "quantitative.ranker"));
		return stages;
	}

	public Stages add(StageSlot slot, Map<String, Object> properties) {
		return add(slot, new ListedStage(properties, "sha-of-" + properties.get(StageDescriptor.ID), true));
	}

	Stages add(StageSlot slot, ListedStage stage) {
		listed.computeIfAbsent(slot, absent -> new ArrayList<>()).add(stage);
		return this;
	}

	@Override
	public List<ListedStage> listed(StageSlot slot) {
		return listed.getOrDefault(slot, List.of());
	}
}

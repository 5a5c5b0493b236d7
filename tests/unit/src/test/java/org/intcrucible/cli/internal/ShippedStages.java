package org.intcrucible.cli.internal;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;

/** One stage for each slot, with the names of those that are shipped. */
public final class ShippedStages implements StageCatalog {

	private static final Map<StageSlot, String> IDS = Map.of(StageSlot.SCENARIO_GENERATOR, "quantitative.scenarios", StageSlot.DESIGNER,
			"quantitative.designer", StageSlot.EVALUATOR, "quantitative.evaluator", StageSlot.RANKER, "quantitative.ranker");

	@Override
	public List<StageOffer> offers(StageSlot slot) {
		StageDescriptor descriptor = StageDescriptor.of(Map.of(StageDescriptor.ID, IDS.get(slot), StageDescriptor.VERSION, "1.0.0",
				StageDescriptor.PROVIDES, new String[] {StageDescriptor.FORMULAS}, StageDescriptor.COST_SECONDS, 1e-3));
		return List.of(new StageOffer(slot, descriptor, "e".repeat(64), true));
	}
}

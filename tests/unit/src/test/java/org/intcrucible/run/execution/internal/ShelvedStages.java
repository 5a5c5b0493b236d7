package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stages.quantitative.internal.PlainStages;

/** Puts stages on the shelf and into the catalogue, as the framework would; the real ones are there. */
final class ShelvedStages implements StageCatalog {

	/** Properties with which tests say what the guard would know of a stage's bundle. */
	static final String SHA256 = "test.sha256";
	static final String TRUSTED = "test.trusted";

	final StageShelf shelf = new StageShelf(properties -> String.valueOf(properties.getOrDefault(SHA256, "")));
	private final List<StageOffer> offers = new ArrayList<>();

	ShelvedStages() {
		add(PlainStages.scenarios(), Runs.id("quantitative.scenarios"));
		add(PlainStages.designer(), Runs.id("quantitative.designer"));
		PlainStages.searches().forEach((id, designer) -> add(designer, Runs.id(id)));
		add(PlainStages.evaluator(), with(Runs.id("quantitative.evaluator"), StageDescriptor.PROVIDES, StageDescriptor.FORMULAS));
		add(PlainStages.ranker(), Runs.id("quantitative.ranker"));
	}

	static Map<String, Object> with(Map<String, Object> properties, String key, Object value) {
		Map<String, Object> more = new HashMap<>(properties);
		more.put(key, value);
		return more;
	}

	void add(ScenarioGenerator stage, Map<String, Object> properties) {
		shelf.addScenarioGenerator(stage, properties);
		offer(StageSlot.SCENARIO_GENERATOR, properties);
	}

	void add(Designer stage, Map<String, Object> properties) {
		shelf.addDesigner(stage, properties);
		offer(StageSlot.DESIGNER, properties);
	}

	void add(Evaluator stage, Map<String, Object> properties) {
		shelf.addEvaluator(stage, properties);
		offer(StageSlot.EVALUATOR, properties);
	}

	void add(Ranker stage, Map<String, Object> properties) {
		shelf.addRanker(stage, properties);
		offer(StageSlot.RANKER, properties);
	}

	private void offer(StageSlot slot, Map<String, Object> properties) {
		offers.add(new StageOffer(slot, StageDescriptor.of(properties), String.valueOf(properties.getOrDefault(SHA256, "")),
				!Boolean.FALSE.equals(properties.get(TRUSTED))));
	}

	/** What was offered is offered otherwise from now on. */
	void change(String id, String sha256) {
		offers.replaceAll(offer -> offer.descriptor().id().equals(id)
				? new StageOffer(offer.slot(), offer.descriptor(), sha256, offer.trusted()) : offer);
	}

	@Override
	public List<StageOffer> offers(StageSlot slot) {
		return offers.stream().filter(offer -> offer.slot() == slot).toList();
	}
}

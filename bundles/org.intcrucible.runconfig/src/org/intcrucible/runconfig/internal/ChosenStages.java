package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Place;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;

/**
 * The stages that a request names, the embedded ones where it names none.
 *
 * @param offers   in the order of the slots, evaluators in the order of their turn; those alone that are there
 * @param complete whether everything that was asked for is there, and every slot has what fits
 */
record ChosenStages(List<StageOffer> offers, boolean complete) {

	private static final Map<StageSlot, String> EMBEDDED = Map.of(StageSlot.SCENARIO_GENERATOR, "quantitative.scenarios",
			StageSlot.DESIGNER, "quantitative.designer", StageSlot.EVALUATOR, "quantitative.evaluator", StageSlot.RANKER,
			"quantitative.ranker");

	/** What a request wants in each slot. */
	static Map<StageSlot, List<String>> ids(RunRequest request) {
		Map<StageSlot, List<String>> ids = new EnumMap<>(StageSlot.class);
		for (StageSlot slot : StageSlot.values()) {
			List<String> named = request.stages().getOrDefault(slot, List.of());
			ids.put(slot, named.isEmpty() ? List.of(EMBEDDED.get(slot)) : named);
		}
		return ids;
	}

	/** Chooses, and says what is wrong with the choice. */
	static ChosenStages of(StageCatalog catalog, RunRequest request, Findings findings) {
		List<StageOffer> chosen = new ArrayList<>();
		boolean complete = true;
		for (Map.Entry<StageSlot, List<String>> wanted : ids(request).entrySet()) {
			StageSlot slot = wanted.getKey();
			List<StageOffer> offered = catalog.offers(slot);
			complete &= fits(slot, wanted.getValue(), findings);
			for (String id : wanted.getValue()) {
				List<StageOffer> found = offered.stream().filter(offer -> offer.descriptor().id().equals(id)).limit(1).toList();
				chosen.addAll(found);
				if (found.isEmpty()) {
					complete = false;
					findings.block(RunBlockerCode.VALIDATION_ERROR, "There is no stage \"" + id + "\".", known(id, offered), place(slot));
				}
			}
		}
		return new ChosenStages(List.copyOf(chosen), complete);
	}

	private static boolean fits(StageSlot slot, List<String> wanted, Findings findings) {
		if (slot != StageSlot.EVALUATOR && wanted.size() > 1) {
			findings.block(RunBlockerCode.VALIDATION_ERROR, "One stage fits here, and " + wanted.size() + " are named.", "Name one.",
					place(slot));
			return false;
		}
		if (new HashSet<>(wanted).size() < wanted.size()) {
			findings.block(RunBlockerCode.VALIDATION_ERROR, "A stage is named twice: " + String.join(", ", wanted) + ".",
					"Name each once.", place(slot));
			return false;
		}
		return true;
	}

	private static String known(String id, List<StageOffer> offered) {
		List<String> ids = offered.stream().map(offer -> offer.descriptor().id()).toList();
		return Suggestions.nearest(id, ids).map(near -> "Did you mean \"" + near + "\"?")
				.orElse(ids.isEmpty() ? "None is installed for this." : "There are: " + String.join(", ", ids) + ".");
	}

	static Place place(StageSlot slot) {
		return Place.whole("stage " + slot.name().toLowerCase(Locale.ROOT));
	}

	/** How a run records them; nothing unless all are there. */
	List<StageUse> uses() {
		return complete ? offers.stream().map(StageOffer::use).toList() : List.of();
	}

	List<StageDescriptor> in(StageSlot slot) {
		return offers.stream().filter(offer -> offer.slot() == slot).map(StageOffer::descriptor).toList();
	}

	/** Names of the outcomes that evaluators give beside those of the document's formulas. */
	Set<String> provided() {
		Set<String> names = new HashSet<>();
		in(StageSlot.EVALUATOR).forEach(evaluator -> names.addAll(evaluator.provides()));
		names.remove(StageDescriptor.FORMULAS);
		return names;
	}
}

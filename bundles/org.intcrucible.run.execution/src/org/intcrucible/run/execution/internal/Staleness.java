package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.PinnedDocument;

/** Says what changed between the moment when something was shown and now. */
final class Staleness {

	private Staleness() {
	}

	/**
	 * Compares.
	 *
	 * @param shown    what the press was made on
	 * @param now      what preflight has looked at
	 * @param document what would be pinned
	 * @return one sentence, empty if nothing changed
	 */
	static String of(InputHashes shown, InputHashes now, Optional<PinnedDocument> document) {
		List<String> changed = new ArrayList<>();
		if (!shown.problemSpec().equals(now.problemSpec()) || document.filter(pinned -> pinned.specHash().equals(now.problemSpec())).isEmpty()) {
			changed.add("the problem spec");
		}
		if (!shown.worldModel().equals(now.worldModel()) || document.filter(pinned -> pinned.modelHash().equals(now.worldModel())).isEmpty()) {
			changed.add("the world model");
		}
		if (!shown.configuration().equals(now.configuration())) {
			changed.add("the configuration");
		}
		if (!shown.stages().equals(now.stages())) {
			changed.add("the stages or what they are made of");
		}
		return changed.isEmpty() ? "" : sentence(changed);
	}

	private static String sentence(List<String> changed) {
		String last = changed.removeLast();
		String all = changed.isEmpty() ? last : String.join(", ", changed) + " and " + last;
		return "After it was shown, there changed: " + all + ".";
	}
}

package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Place;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunWarning;
import org.intcrucible.model.RunWarningCode;

/** What a check has found so far. */
final class Findings {

	private final List<RunBlocker> blockers = new ArrayList<>();
	private final List<RunWarning> warnings = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	void block(RunBlockerCode code, String sentence, String remedy, Place place) {
		block(new RunBlocker(code, sentence, remedy, place));
	}

	void block(RunBlocker blocker) {
		blockers.add(blocker);
	}

	void warn(RunWarningCode code, String sentence, String remedy, Place place) {
		warnings.add(new RunWarning(code, sentence, remedy, place));
	}

	void note(String sentence) {
		notes.add(sentence);
	}

	boolean has(RunBlockerCode code) {
		return blockers.stream().anyMatch(blocker -> blocker.code() == code);
	}

	boolean isReady() {
		return blockers.isEmpty();
	}

	List<RunBlocker> blockers() {
		return blockers;
	}

	List<RunWarning> warnings() {
		return warnings;
	}

	List<String> notes() {
		return notes;
	}
}

package org.intcrucible.runconfig.internal;

import java.util.List;
import java.util.Locale;

import org.intcrucible.model.Place;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;

/** Whether the numbers and words of a request lie in their ranges. */
record NumberCheck(Findings findings) {

	static final Range CANDIDATES = new Range(1, 1_000_000);
	private static final Range SCENARIOS = new Range(1, 10_000);
	private static final Range EVALUATIONS = new Range(0, 1_000_000_000L);

	/** Both ends included. */
	record Range(long least, long most) {
		boolean contains(long value) {
			return value >= least && value <= most;
		}
	}

	/** @return whether all do that an estimate is made from */
	boolean check(RunRequest request) {
		RunParameters parameters = request.parameters();
		boolean sound = range("candidates", parameters.numCandidates(), CANDIDATES)
				& range("scenarios", parameters.numScenarios(), SCENARIOS)
				& range("max-evaluations", parameters.maxEvaluations(), EVALUATIONS);
		if (parameters.maxRuntimeS().amount() == 0) {
			findings.block(RunBlockerCode.VALIDATION_ERROR, "A run that may take no time does nothing.", "Allow it some seconds.",
					Place.whole("--max-runtime"));
		}
		analyses(request.analyses());
		return sound;
	}

	private boolean range(String what, long value, Range range) {
		if (range.contains(value)) {
			return true;
		}
		findings.block(RunBlockerCode.VALIDATION_ERROR, String.format(Locale.ROOT, "The number of %s lies in %,d to %,d, and is %,d.",
				what, range.least(), range.most(), value), "", Place.whole("--" + what));
		return false;
	}

	private void analyses(List<String> kinds) {
		// No stage of this product adds an analysis to a run yet.
		kinds.forEach(kind -> findings.block(RunBlockerCode.VALIDATION_ERROR, "There is no kind of analysis \"" + kind + "\".",
				"There are none yet.", Place.whole("--analysis")));
	}
}

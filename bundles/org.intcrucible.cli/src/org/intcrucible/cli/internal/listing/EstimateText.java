package org.intcrucible.cli.internal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.intcrucible.model.CostEstimate;
import org.intcrucible.runconfig.Spans;

/** What a run is expected to cost, in words. */
public final class EstimateText {

	private EstimateText() {
	}

	/**
	 * Gives {@code 24,800 evaluations, about 40 seconds on 8 threads}, with tokens and money only where there are any.
	 *
	 * @param threads that it was estimated for; 0 if nobody knows
	 */
	public static String of(CostEstimate estimate, int threads) {
		if (estimate.equals(CostEstimate.NOTHING)) {
			return "unknown";
		}
		List<String> parts = new ArrayList<>(List.of(Wording.count(estimate.evaluations(), "evaluation"),
				Spans.about(estimate.seconds()) + (threads == 0 ? "" : " on " + Wording.count(threads, "thread"))));
		if (estimate.tokens() > 0) {
			parts.add(Wording.count(estimate.tokens(), "token"));
		}
		if (estimate.usd() > 0) {
			parts.add(String.format(Locale.ROOT, "%,.2f USD", estimate.usd()));
		}
		return String.join(", ", parts);
	}
}

package org.intcrucible.runconfig.internal.cost;

import org.intcrucible.model.CostEstimate;

/**
 * What a run is expected to cost.
 *
 * @param cost       all of it
 * @param evaluation seconds of evaluating the kept candidates alone
 */
public record Forecast(CostEstimate cost, double evaluation) {

	public static final Forecast NOTHING = new Forecast(CostEstimate.NOTHING, 0);
}

package org.intcrucible.report;

import org.intcrucible.model.RunResult;
import org.osgi.annotation.versioning.ProviderType;

/** Draws results. The same input gives the same drawing. */
@ProviderType
public interface RunCharts {

	/** P against R of the candidates by status, with the Pareto front and the names of the best. */
	Chart predictionAgainstResources(RunResult result, Theme theme);

	/** P of the best candidates in each scenario of the suite, as a heat map. */
	Chart scenarioMap(RunResult result, Theme theme);

	/** Levers, goals and scores of the candidates as parallel coordinates. */
	Chart leversAndOutcomes(RunResult result, Theme theme);
}

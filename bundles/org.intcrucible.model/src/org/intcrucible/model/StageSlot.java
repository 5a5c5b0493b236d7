package org.intcrucible.model;

/** The places of the pipeline that stages fill. */
public enum StageSlot {
	SCENARIO_GENERATOR, DESIGNER, EVALUATOR, RANKER
}

package org.intcrucible.stage;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what happens to a design in a state of the world. Stateless; register it as a declarative service whose property
 * {@link org.intcrucible.model.StageDescriptor#PROVIDES} names the outcomes. Scores are not its business.
 */
@ConsumerType
public interface Evaluator {

	/**
	 * Fills the outcomes that it provides, and ends each row with {@code done} or {@code fail}. Outcomes of evaluators
	 * in front of it stand in the table already; rows that failed there are left alone.
	 *
	 * <p>An exception fails every row of the batch.
	 */
	void evaluate(StageContext context, EvaluationBatch batch);
}

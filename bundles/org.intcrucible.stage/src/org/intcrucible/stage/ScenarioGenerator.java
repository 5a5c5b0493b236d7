package org.intcrucible.stage;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.osgi.annotation.versioning.ConsumerType;

/** Decides in which states of the world candidates are tried. Stateless; register it as a declarative service. */
@ConsumerType
public interface ScenarioGenerator {

	/**
	 * The weighted suite. The first is nominal, the author's named scenarios follow, whatever their number.
	 *
	 * @param count how many are wanted, at least 1
	 * @return ordinals from 1 without gaps
	 */
	List<Scenario> suite(StageContext context, int count);

	/**
	 * States of the world that break good candidates. They have no weight: they feed robustness, never P or R.
	 *
	 * @param best         the best designs, best first
	 * @param probe        to try states with
	 * @param firstOrdinal the ordinal of the first scenario returned
	 * @return may be empty
	 */
	List<Scenario> adversarial(StageContext context, List<Design> best, Probe probe, int firstOrdinal);
}

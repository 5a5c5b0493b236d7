package org.intcrucible.stage;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.osgi.annotation.versioning.ConsumerType;

/** Proposes candidates. Stateless; register it as a declarative service. */
@ConsumerType
public interface Designer {

	/**
	 * Searches for designs.
	 *
	 * @param count     how many are kept, at least 1; more are cut, best first
	 * @param seeds     designs to start from, empty in a full search
	 * @param scenarios the weighted suite, nominal first
	 * @param probe     to try designs with
	 * @return best first; a design that is there twice counts once
	 */
	List<ProposedDesign> design(StageContext context, int count, List<Design> seeds,
			List<Scenario> scenarios, Probe probe);
}

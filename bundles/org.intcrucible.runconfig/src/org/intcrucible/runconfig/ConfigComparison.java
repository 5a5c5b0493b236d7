package org.intcrucible.runconfig;

import java.util.List;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunRequest;

/** Says what differs between configurations, value by value. */
public interface ConfigComparison {

	/**
	 * What somebody has changed of a suggestion. What a suggestion does not speak of (seed, stages, analyses) is compared with
	 * what it would have been without an edit.
	 *
	 * @return nothing as long as the values equal the suggestion
	 */
	List<ConfigDifference> edited(RecommendedRunConfig advised, RunRequest request);

	/** What one configuration has otherwise than another. */
	List<ConfigDifference> between(RunRequest before, RunRequest after);
}

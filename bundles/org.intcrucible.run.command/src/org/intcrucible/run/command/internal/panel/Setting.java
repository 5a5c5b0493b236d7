package org.intcrucible.run.command.internal.panel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.runconfig.StageOffer;

/**
 * What the panel starts from in a project, read at one moment.
 *
 * @param project  that is open
 * @param document its current one, if it has any
 * @param draft    what is about to be run
 * @param advice   what the draft stems from
 * @param presets  configurations by name
 * @param stages   that could be chosen
 * @param marks    from when on a run is announced as long, in seconds
 * @param parent   the run that it repeats or resumes
 */
record Setting(ProjectId project, Optional<PinnedDocument> document, RunDraft draft, Optional<Advice> advice, List<RunPreset> presets,
		Map<StageSlot, List<StageOffer>> stages, double marks, Optional<Run> parent) {

	/**
	 * A suggestion of the Architect's.
	 *
	 * @param said when
	 */
	record Advice(RecommendedRunConfig config, Instant said) {
	}
}

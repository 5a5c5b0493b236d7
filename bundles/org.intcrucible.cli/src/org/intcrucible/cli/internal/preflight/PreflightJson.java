package org.intcrucible.cli.internal.preflight;

import java.util.List;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageUse;

/** What preflight answers as {@code --json} prints it. */
record PreflightJson(boolean ready, List<Remark> blockers, List<Remark> warnings, RunRequest normalizedConfig,
		RunPrerequisites prerequisites, CostEstimate estimate, InputHashes inputHashes, List<StageUse> stages, List<String> notes) {

	/** A blocker or a warning. */
	record Remark(String code, String sentence, String remedy, String place) {
	}

	static PreflightJson of(RunPreflightResult result) {
		return new PreflightJson(result.ready(),
				result.blockers().stream().map(one -> new Remark(Wording.key(one.code()), one.sentence(), one.remedy(), one.place().toString())).toList(),
				result.warnings().stream().map(one -> new Remark(Wording.key(one.code()), one.sentence(), one.remedy(), one.place().toString())).toList(),
				result.normalizedConfig(), result.prerequisites(), result.estimate(), result.inputHashes(), result.stages(), result.notes());
	}
}

package org.intcrucible.runconfig.internal;

import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunRequest;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StageCheckpoint;

/** What need not be done because a run that is resumed has done it. */
record ParentWork(RunReader runs) {

	/** Names of stages. A configuration that differs from the parent's may need all of them again. */
	Set<String> finished(RunLinks links, RunRequest normalized, ProblemDocument document) {
		if (!(links.source() instanceof RunLinks.Resumed(RunId parent))) {
			return Set.of();
		}
		boolean same = runs.find(parent).map(run -> NormalizedConfig.of(run.authorisation().request(), document))
				.filter(normalized::equals).isPresent();
		return same ? runs.checkpoints(parent).stream().map(StageCheckpoint::stage).collect(Collectors.toSet()) : Set.of();
	}
}

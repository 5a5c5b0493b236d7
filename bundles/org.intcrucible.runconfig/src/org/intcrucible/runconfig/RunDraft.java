package org.intcrucible.runconfig;

import java.util.Objects;

import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunRequest;

/**
 * What a user is about to run in a project.
 *
 * @param request as it is now
 * @param links   what it stems from: a suggestion that was edited is still where it came from
 */
public record RunDraft(RunRequest request, RunLinks links) {

	public RunDraft {
		Objects.requireNonNull(request, "request");
		Objects.requireNonNull(links, "links");
	}
}

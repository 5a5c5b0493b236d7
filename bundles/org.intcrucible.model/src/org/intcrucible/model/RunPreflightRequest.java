package org.intcrucible.model;

import java.util.Objects;

/**
 * What somebody would like to know about before it is authorised.
 *
 * @param project whose problem
 * @param request the configuration
 * @param links   what it stems from
 * @param threads how many the run would use, at least 1
 */
public record RunPreflightRequest(ProjectId project, RunRequest request, RunLinks links, int threads) {

	public RunPreflightRequest {
		Objects.requireNonNull(project, "project");
		Objects.requireNonNull(request, "request");
		Objects.requireNonNull(links, "links");
	}
}

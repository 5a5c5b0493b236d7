package org.intcrucible.runconfig;

import java.util.Objects;

import org.intcrucible.model.RunRequest;

/**
 * A configuration under a name.
 *
 * @param name    1 to 200 characters
 * @param builtIn whether it comes with the product, and cannot be changed
 * @param request what it fills in; its mode and its seed candidates are a project's own business and are left as they are
 */
public record RunPreset(String name, boolean builtIn, RunRequest request) {

	public RunPreset {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(request, "request");
	}
}

package org.intcrucible.runconfig;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Configurations that are used again and again: {@code quick}, {@code standard}, {@code deep}, and the user's own. */
@ProviderType
public interface RunPresets {

	/** The product's first, then the user's by name. */
	List<RunPreset> list();

	/** Whatever the case. */
	Optional<RunPreset> find(String name);

	/** @return what was saved; or why it was not: a name of the product's, a name that is empty or too long */
	Result<RunPreset, Problem> save(String name, RunRequest request);

	/** @return what was removed; or that there is none of the user's with this name */
	Result<RunPreset, Problem> remove(String name);
}

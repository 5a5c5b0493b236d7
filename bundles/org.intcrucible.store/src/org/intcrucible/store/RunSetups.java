package org.intcrucible.store;

import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.ProjectId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Configurations of runs that nobody has pressed: what a user was about to run, and what they keep under a name. They are
 * JSON of whoever wrote them, and no part of any run.
 */
@ProviderType
public interface RunSetups {

	/** What was about to be run in a project. */
	Optional<String> draft(ProjectId project);

	/** Replaces a project's draft. */
	void saveDraft(ProjectId project, String content);

	/** Forgets a project's draft, if there is one. */
	void dropDraft(ProjectId project);

	/** All that are kept under a name, by name. */
	Map<String, String> presets();

	/** @param name 1 to 200 characters; one that is there is replaced */
	void savePreset(String name, String content);

	/** @return whether there was one */
	boolean dropPreset(String name);
}

package org.intcrucible.store;

import java.nio.file.Path;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Carries whole projects from one installation to another, as history: what arrives is never executed. */
@ProviderType
public interface ProjectArchives {

	/**
	 * Writes a project with everything of it into one zip file.
	 *
	 * @param file must not be there yet
	 * @return the file; or why it could not be written
	 */
	Result<Path, Problem> export(ProjectId project, Path file);

	/**
	 * Reads such a file.
	 *
	 * @return the project; or why nothing was imported: no such archive (SYNTAX), from a newer product (STALE), this project
	 *         or a run of it is here already (REFUSED, with its name)
	 */
	Result<Project, Problem> read(Path file, Author by);
}

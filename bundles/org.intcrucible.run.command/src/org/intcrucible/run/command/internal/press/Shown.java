package org.intcrucible.run.command.internal.press;

import java.util.Objects;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.ProjectId;
import org.intcrucible.runconfig.RunDraft;

/**
 * What the user had before their eyes when they pressed.
 *
 * @param project whose problem is to be run
 * @param draft   the configuration, and what it stems from
 * @param hashes  of the preflight whose answer stood beside the button
 * @param unsaved whether the document had edits that were not saved
 * @param threads how many the run may use, at least 1
 */
public record Shown(ProjectId project, RunDraft draft, InputHashes hashes, boolean unsaved, int threads) {

	public Shown {
		Objects.requireNonNull(project, "project");
		Objects.requireNonNull(draft, "draft");
		Objects.requireNonNull(hashes, "hashes");
	}
}

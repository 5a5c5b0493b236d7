package org.intcrucible.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;

/** A workspace that nobody may have any business with. */
final class UntouchedWorkspace implements Workspace {

	@Override
	public Path folder() {
		throw new AssertionError("this command uses no workspace");
	}

	@Override
	public Result<Workspace, Problem> open() {
		throw new AssertionError("this command uses no workspace");
	}

	@Override
	public boolean isOpen() {
		throw new AssertionError("this command uses no workspace");
	}

	@Override
	public Optional<WorkspaceHolder> holder() {
		throw new AssertionError("this command uses no workspace");
	}

	@Override
	public void announce(Path address) {
		throw new AssertionError("this command uses no workspace");
	}
}

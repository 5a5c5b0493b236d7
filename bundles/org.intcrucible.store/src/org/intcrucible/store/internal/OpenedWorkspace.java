package org.intcrucible.store.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The workspace as everybody may know it, without a way to the database that it passes calls on to. */
@Component
public final class OpenedWorkspace implements Workspace {

	private final Workspace database;

	@Activate
	public OpenedWorkspace(@Reference DatabaseKey key) {
		this(DatabaseAccess.by(key));
	}

	public OpenedWorkspace(WorkspaceDatabase database) {
		this.database = database;
	}

	@Override
	public Path folder() {
		return database.folder();
	}

	@Override
	public Result<Workspace, Problem> open() {
		return database.open().map(opened -> this);
	}

	@Override
	public boolean isOpen() {
		return database.isOpen();
	}

	@Override
	public Optional<WorkspaceHolder> holder() {
		return database.holder();
	}

	@Override
	public void announce(Path address) {
		database.announce(address);
	}
}

package org.intcrucible.cli.internal.door;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.store.internal.lock.WorkspaceLock;

/** A workspace with its true lock, and nothing in it. */
final class LockedWorkspace implements Workspace, AutoCloseable {

	private final Path folder;
	private WorkspaceLock lock;

	LockedWorkspace(Path folder) {
		this.folder = folder;
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public synchronized Result<Workspace, Problem> open() {
		if (lock != null) {
			return Result.success(this);
		}
		return WorkspaceLock.acquire(folder.resolve("store"), InstantSource.system()).map(acquired -> {
			lock = acquired;
			return this;
		});
	}

	@Override
	public synchronized boolean isOpen() {
		return lock != null;
	}

	@Override
	public Optional<WorkspaceHolder> holder() {
		return WorkspaceLock.holder(folder.resolve("store"));
	}

	@Override
	public synchronized void announce(Path address) {
		lock.announce(address);
	}

	@Override
	public synchronized void close() {
		if (lock != null) {
			lock.close();
		}
	}
}

package org.intcrucible.cli.internal.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;

/** One workspace as several processes see it, one of which may hold it. */
final class SharedWorkspace {

	private static final Instant SINCE = Instant.parse("2030-01-02T03:04:05Z");

	private final Path folder;
	private WorkspaceHolder holder;
	private int refusals;

	/** Makes the folder as a store would. */
	SharedWorkspace(Path folder) throws IOException {
		this.folder = folder;
		Path store = Files.createDirectories(folder.resolve("store"));
		if (Files.getFileStore(store).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
		}
	}

	/** What the process of that number works with. */
	Workspace process(long pid) {
		return new View(pid);
	}

	/** The holder has ended. */
	synchronized void release() {
		holder = null;
		notifyAll();
	}

	/** Waits until somebody was refused so many times. */
	synchronized void awaitRefusals(int count) throws InterruptedException {
		while (refusals < count) {
			wait();
		}
	}

	synchronized Optional<WorkspaceHolder> holder() {
		return Optional.ofNullable(holder);
	}

	private synchronized Result<Workspace, Problem> open(View view) {
		if (holder != null && holder.pid() != view.pid) {
			refusals++;
			notifyAll();
			return Result.failure(new Problem(ProblemCode.REFUSED, "It is held by process " + holder.pid() + ".", "Wait.",
					Place.whole("workspace")));
		}
		if (holder == null) {
			holder = new WorkspaceHolder(view.pid, SINCE, "here", "");
		}
		return Result.success(view);
	}

	private synchronized void announce(Path address) {
		holder = new WorkspaceHolder(holder.pid(), SINCE, "here", address.toString());
	}

	private final class View implements Workspace {

		private final long pid;

		View(long pid) {
			this.pid = pid;
		}

		@Override
		public Path folder() {
			return folder;
		}

		@Override
		public Result<Workspace, Problem> open() {
			return SharedWorkspace.this.open(this);
		}

		@Override
		public boolean isOpen() {
			return holder().filter(one -> one.pid() == pid).isPresent();
		}

		@Override
		public Optional<WorkspaceHolder> holder() {
			return SharedWorkspace.this.holder();
		}

		@Override
		public void announce(Path address) {
			SharedWorkspace.this.announce(address);
		}
	}
}

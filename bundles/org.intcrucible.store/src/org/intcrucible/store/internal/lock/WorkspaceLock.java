package org.intcrucible.store.internal.lock;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.store.internal.OwnedFile;

/**
 * Lets one process at a time have a workspace. The lock is the operating system's, so that it ends with its process, however
 * that ends; the file {@value #NAME} stays and says who has it. While it is held, nothing else in this process may open that
 * file, not even to read or to copy it: on POSIX systems closing it would give the lock away.
 */
public final class WorkspaceLock implements AutoCloseable {

	private static final String NAME = "lock";

	/**
	 * Those that this process holds, by file. Static, because the locks of the operating system belong to the whole process as
	 * well: what is held here must not be opened a second time, not even for a look.
	 */
	private static final Map<Path, WorkspaceLock> HELD = new HashMap<>();

	private final Path path;
	private final LockFile file;
	private WorkspaceHolder holder;

	private WorkspaceLock(Path path, LockFile file, WorkspaceHolder holder) {
		this.path = path;
		this.file = file;
		this.holder = holder;
	}

	/**
	 * Takes the lock of a folder for this process, unless anybody has it: this process included.
	 *
	 * @param folder is made where it is missing, for its owner alone
	 * @return the lock; or who has it (REFUSED), or why the folder cannot be written to (INPUT_OUTPUT)
	 */
	public static Result<WorkspaceLock, Problem> acquire(Path folder, InstantSource clock) {
		synchronized (HELD) {
			try {
				makeFolder(folder);
				Path path = folder.toRealPath().resolve(NAME);
				WorkspaceLock own = HELD.get(path);
				return own == null ? acquire(path, HolderText.ofThisProcess(clock))
						: Result.failure(HolderText.refusal(own.holder));
			} catch (IOException failed) {
				return Result.failure(problem("The workspace folder " + folder + " cannot be locked", failed));
			}
		}
	}

	/** Another process may make it at the same moment. */
	private static void makeFolder(Path folder) throws IOException {
		try {
			OwnedFile.makeFolder(folder);
		} catch (FileAlreadyExistsException there) {
			if (!Files.isDirectory(folder)) {
				throw there;
			}
		}
	}

	private static Result<WorkspaceLock, Problem> acquire(Path path, WorkspaceHolder self) throws IOException {
		LockFile file = LockFile.make(path);
		boolean held = false;
		try {
			Optional<WorkspaceHolder> other = file.look(look -> hold(look, self));
			if (other.isPresent()) {
				return Result.failure(HolderText.refusal(other.get()));
			}
			held = true;
		} finally {
			if (!held) {
				file.close();
			}
		}
		WorkspaceLock lock = new WorkspaceLock(path, file, self);
		HELD.put(path, lock);
		return Result.success(lock);
	}

	/** @return who was quicker */
	private static Optional<WorkspaceHolder> hold(LockFile file, WorkspaceHolder self) throws IOException {
		if (!file.hold()) {
			return Optional.of(HolderText.read(file.read()));
		}
		file.write(HolderText.write(self));
		return Optional.empty();
	}

	/**
	 * Who has the lock of a folder, this process included. If what the holder wrote is not to be understood, its number is 0
	 * and its texts are empty.
	 *
	 * @throws StoreException if it cannot be found out
	 */
	public static Optional<WorkspaceHolder> holder(Path folder) {
		synchronized (HELD) {
			try {
				if (Files.notExists(folder.resolve(NAME))) {
					return Optional.empty();
				}
				Path path = folder.toRealPath().resolve(NAME);
				WorkspaceLock own = HELD.get(path);
				return own == null ? otherHolder(path) : Optional.of(own.holder);
			} catch (IOException failed) {
				throw new StoreException(problem("Who holds the workspace folder " + folder + " cannot be found out", failed), failed);
			}
		}
	}

	private static Optional<WorkspaceHolder> otherHolder(Path path) throws IOException {
		try (LockFile file = LockFile.open(path)) {
			return file.look(look -> {
				if (look.hold()) {
					look.release();
					return Optional.empty();
				}
				return Optional.of(HolderText.read(look.read()));
			});
		}
	}

	/**
	 * Tells other processes where this one listens.
	 *
	 * @throws StoreException if it cannot be written
	 */
	public void announce(Path address) {
		synchronized (HELD) {
			WorkspaceHolder announced = HolderText.announced(holder, address);
			try {
				file.look(look -> {
					look.write(HolderText.write(announced));
					return announced;
				});
			} catch (IOException failed) {
				throw new StoreException(problem("The lock " + path + " cannot be written", failed), failed);
			}
			holder = announced;
		}
	}

	/** Gives the lock back. */
	@Override
	public void close() {
		synchronized (HELD) {
			if (HELD.remove(path, this)) {
				try {
					file.close();
				} catch (IOException failed) {
					throw new StoreException(problem("The lock " + path + " cannot be closed", failed), failed);
				}
			}
		}
	}

	private static Problem problem(String sentence, IOException failed) {
		String reason = switch (failed) {
			case AccessDeniedException denied -> denied.getFile() + " may not be written to";
			case FileAlreadyExistsException there -> there.getFile() + " is no folder";
			case FileNotFoundException unopened -> unopened.getMessage();
			case FileSystemException file when file.getReason() != null -> file.getFile() + ": " + file.getReason();
			default -> failed.toString();
		};
		return new Problem(ProblemCode.INPUT_OUTPUT, sentence + ": " + reason + ".",
				"Make room or change permissions, or choose another workspace: crucible --workspace DIR.", HolderText.PLACE);
	}
}

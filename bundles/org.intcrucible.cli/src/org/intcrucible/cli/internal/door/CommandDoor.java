package org.intcrucible.cli.internal.door;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;

/**
 * Where other processes bring their commands to the one that holds the workspace. It is open from {@link #open} to
 * {@link #close()}, whatever the process does besides; all its threads are daemons.
 */
public final class CommandDoor implements AutoCloseable {

	/** Below the workspace's folder, for its owner alone; made when a workspace is opened. */
	private static final String FOLDER = "store";
	private static final long PAUSE_NANOS = 100_000_000;

	private final DoorSocket socket;
	private final DoorCommands commands;
	private final Visits visits;

	private CommandDoor(DoorSocket socket, DoorCommands commands, DoorLimits limits) {
		this.socket = socket;
		this.commands = commands;
		visits = new Visits(limits);
	}

	/**
	 * Begins to listen, and announces where.
	 *
	 * @param workspace that this process has opened
	 * @return the door; or why there can be none (INPUT_OUTPUT)
	 * @throws org.intcrucible.store.StoreException if it cannot be announced
	 */
	public static Result<CommandDoor, Problem> open(Workspace workspace, DoorCommands commands) {
		return open(workspace, commands, DoorLimits.USUAL);
	}

	static Result<CommandDoor, Problem> open(Workspace workspace, DoorCommands commands, DoorLimits limits) {
		CommandDoor door;
		try {
			door = new CommandDoor(DoorSocket.open(workspace.folder().resolve(FOLDER)), commands, limits);
		} catch (IOException failed) {
			return Result.failure(new Problem(ProblemCode.INPUT_OUTPUT,
					"While this command works, others cannot read the workspace: " + failed.getMessage() + ".", "",
					Place.whole("workspace")));
		}
		boolean announced = false;
		try {
			start("door", door::receive);
			start("door watch", door.visits::watch);
			workspace.announce(door.address());
			announced = true;
			return Result.success(door);
		} finally {
			if (!announced) {
				door.close();
			}
		}
	}

	/** What a thread does until it is interrupted. */
	@FunctionalInterface
	private interface Duty {
		void perform() throws InterruptedException;
	}

	private static void start(String name, Duty duty) {
		Thread.ofPlatform().daemon().name(name).start(() -> {
			try {
				duty.perform();
			} catch (InterruptedException asked) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/** Where it listens. */
	public Path address() {
		return socket.path();
	}

	private void receive() throws InterruptedException {
		while (visits.awaitRoom()) {
			try {
				SocketChannel client = socket.accept();
				Visit visit = new Visit(new FrameChannel(client), visits, commands);
				if (visits.enter(visit)) {
					Thread.ofPlatform().daemon().name("door visit").start(visit);
				} else {
					visit.cut();
				}
			} catch (IOException failed) {
				if (!socket.isOpen()) {
					return;
				}
				// Too many open files, for example: that passes, and the process has other work to do.
				LockSupport.parkNanos(PAUSE_NANOS);
			}
		}
	}

	/** Lets nobody in any more, and waits some seconds for commands that are under way. */
	@Override
	public void close() {
		try {
			socket.stop();
			visits.end();
		} catch (InterruptedException hurry) {
			Thread.currentThread().interrupt();
		} catch (IOException closed) {
			// It is closed all the same.
		} finally {
			remove();
		}
	}

	private void remove() {
		try {
			socket.remove();
		} catch (IOException left) {
			// Whoever holds the workspace next takes it away.
		}
	}
}

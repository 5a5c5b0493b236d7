package org.intcrucible.cli.internal.door;

import java.time.Duration;
import java.util.Optional;

import org.intcrucible.cli.Console;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;

/** Brings a command to the workspace: here if no other process holds it, else there, if the command only reads or steers. */
public final class WorkspaceAccess {

	/** As long as a process may need to open a workspace, or to come to its end. */
	private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);
	/** As long as a command that reads usually holds a workspace. */
	private static final Duration MOMENT = Duration.ofSeconds(3);
	private static final Duration PAUSE = Duration.ofMillis(50);

	private final Workspace workspace;
	private final Duration patience;

	/** What becomes of a command. */
	public sealed interface Access {

		/** The workspace is open in this process, and the command is to be carried out here. */
		record Here() implements Access {
		}

		/**
		 * The process that holds the workspace has carried it out, and all that it had to say is printed.
		 *
		 * @param status one of {@link org.intcrucible.cli.ExitStatus}
		 */
		record There(int status) implements Access {
		}

		/** @param problem why it was not carried out */
		record Refused(Problem problem) implements Access {
		}
	}

	public WorkspaceAccess(Workspace workspace) {
		this(workspace, USUAL_PATIENCE);
	}

	/** @param patience how long to look for somebody who carries a command out */
	WorkspaceAccess(Workspace workspace, Duration patience) {
		this.workspace = workspace;
		this.patience = patience;
	}

	/** For a command that writes. Whoever only reads is soon gone: so this tries again for a moment. */
	public Access write() throws InterruptedException {
		long start = System.nanoTime();
		long moment = Math.min(MOMENT.toNanos(), patience.toNanos());
		Access access = open();
		while (access instanceof Access.Refused(Problem problem) && problem.code() == ProblemCode.REFUSED
				&& System.nanoTime() - start < moment) {
			Thread.sleep(PAUSE);
			access = open();
		}
		return access;
	}

	private Access open() {
		return switch (workspace.open()) {
			case Result.Success<Workspace, Problem> opened -> new Access.Here();
			case Result.Failure<Workspace, Problem>(Problem problem) -> new Access.Refused(problem);
		};
	}

	/**
	 * For a command that reads or steers. Whoever holds the workspace may just be coming or going: so this tries again for a while.
	 *
	 * @param console where to print what another process answers
	 */
	public Access read(CommandRequest request, Console console) throws InterruptedException {
		long start = System.nanoTime();
		while (true) {
			Access access = open();
			if (!(access instanceof Access.Refused(Problem problem)) || problem.code() != ProblemCode.REFUSED) {
				return access;
			}
			Duration left = patience.minusNanos(System.nanoTime() - start);
			DoorAnswer answer = ask(request, console, left.isNegative() ? Duration.ZERO : left);
			if (answer instanceof DoorAnswer.Ended(int status)) {
				return new Access.There(status);
			}
			if (answer instanceof DoorAnswer.BrokenOff) {
				return new Access.Refused(new Problem(ProblemCode.INPUT_OUTPUT,
						"The process that holds the workspace broke its answer off.", "Do it again.", Place.whole("workspace")));
			}
			if (!left.isPositive()) {
				return access;
			}
			Thread.sleep(PAUSE);
		}
	}

	private DoorAnswer ask(CommandRequest request, Console console, Duration left) throws InterruptedException {
		Optional<String> address = workspace.holder().map(WorkspaceHolder::address).filter(path -> !path.isEmpty());
		return address.isEmpty() ? new DoorAnswer.NotBegun() : new DoorClient(console).ask(address.get(), request, left);
	}
}

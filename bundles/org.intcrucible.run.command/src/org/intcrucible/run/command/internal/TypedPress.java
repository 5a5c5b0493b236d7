package org.intcrucible.run.command.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.IdSource;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.Run;
import org.intcrucible.run.execution.RunExecution;
import org.osgi.framework.FrameworkUtil;

/** The press of the command line: typing the command is the user's act, and it makes one run. */
final class TypedPress {

	private final RunExecution execution;
	private final IdSource ids;
	private final InstantSource clock;

	TypedPress(RunExecution execution, IdSource ids, InstantSource clock) {
		this.execution = execution;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Authorises one run and starts it.
	 *
	 * @param commandLine what was typed, for the record
	 * @param threads     how many the run may use
	 */
	Result<Run, List<Problem>> press(ProjectId project, RunRequest request, String commandLine, int threads) {
		return execution.inputs(project, request)
				.flatMap(hashes -> execution.create(authorise(project, request, hashes, commandLine)))
				.flatMap(run -> execution.start(run.id(), threads));
	}

	private RunAuthorisation authorise(ProjectId project, RunRequest request, InputHashes hashes, String commandLine) {
		Map<String, String> metadata = Map.of("user", System.getProperty("user.name", ""), "host", host(), "command_line",
				commandLine, "version", FrameworkUtil.getBundle(TypedPress.class).getVersion().toString());
		return new RunAuthorisation(new TriggerId(ids.next()), RunTriggerSource.CLI_TOOL, metadata, clock.instant(), project,
				request, hashes);
	}

	/** A machine whose own name does not resolve is still a host. */
	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException nameless) {
			return "localhost";
		}
	}
}

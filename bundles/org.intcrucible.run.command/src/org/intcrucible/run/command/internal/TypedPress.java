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
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunWarning;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDraft;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The press of the command line: typing the command is the user's act, and it makes one run. */
final class TypedPress {

	private final RunExecution execution;
	private final Preflight preflight;
	private final IdSource ids;
	private final InstantSource clock;

	TypedPress(RunExecution execution, Preflight preflight, IdSource ids, InstantSource clock) {
		this.execution = execution;
		this.preflight = preflight;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * A run that waits to be started.
	 *
	 * @param threads  how many it may use
	 * @param warnings what its user should know
	 * @param notes    further sentences
	 */
	record Pressed(Run run, int threads, List<RunWarning> warnings, List<String> notes) {
	}

	/**
	 * Authorises one run. What preflight has against it is left to the desk to say: so a press that is refused is
	 * in the log as well.
	 *
	 * @param commandLine what was typed, for the record
	 * @param threads     how many the run may use
	 */
	Result<Pressed, List<Problem>> press(ProjectId project, RunDraft draft, List<String> commandLine, int threads) {
		RunPreflightResult known = preflight.check(new RunPreflightRequest(project, draft.request(), draft.links(), threads));
		return execution.create(authorise(project, draft, known.inputHashes(), String.join(" ", commandLine)))
				.map(run -> new Pressed(run, threads, known.warnings(), known.notes()));
	}

	private RunAuthorisation authorise(ProjectId project, RunDraft draft, InputHashes hashes, String commandLine) {
		Map<String, String> metadata = Map.of("user", System.getProperty("user.name", ""), "host", host(), "command_line",
				commandLine, "version", version());
		return new RunAuthorisation(new TriggerId(ids.next()), RunTriggerSource.CLI_TOOL, metadata, clock.instant(), project,
				draft.request(), draft.links(), hashes);
	}

	/** Empty where there is no framework. */
	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(TypedPress.class);
		return bundle == null ? "" : bundle.getVersion().toString();
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

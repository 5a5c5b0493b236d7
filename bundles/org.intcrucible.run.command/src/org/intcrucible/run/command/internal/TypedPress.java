package org.intcrucible.run.command.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
import org.intcrucible.run.command.internal.press.PressOrigin;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDraft;

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
	 * @param shown       what advice was given on that the press stems from; empty for the problem as it is now
	 * @param commandLine what was typed, for the record
	 * @param threads     how many the run may use
	 */
	Result<Pressed, List<Problem>> press(ProjectId project, RunDraft draft, Optional<InputHashes> shown, List<String> commandLine, int threads) {
		RunPreflightResult known = preflight.check(new RunPreflightRequest(project, draft.request(), draft.links(), threads));
		return execution.create(authorise(project, draft, shown(known.inputHashes(), shown), String.join(" ", commandLine)))
				.map(run -> new Pressed(run, threads, known.warnings(), known.notes()));
	}

	/** Who has what was advised run has seen the problem that it was advised for, and the configuration that was typed. */
	private static InputHashes shown(InputHashes now, Optional<InputHashes> advised) {
		return advised.map(then -> new InputHashes(then.problemSpec(), then.worldModel(), now.configuration(), now.stages())).orElse(now);
	}

	private RunAuthorisation authorise(ProjectId project, RunDraft draft, InputHashes hashes, String commandLine) {
		Map<String, String> metadata = new TreeMap<>(PressOrigin.facts());
		metadata.put("command_line", commandLine);
		return new RunAuthorisation(new TriggerId(ids.next()), RunTriggerSource.CLI_TOOL, metadata, clock.instant(), project,
				draft.request(), draft.links(), hashes);
	}
}

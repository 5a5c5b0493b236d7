package org.intcrucible.runconfig.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.TriggerId;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPreferences;

/** Preflight put together by hand over a memory that a test fills. */
public final class PreflightBench {

	public static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

	public static final String SMALL = """
			# Small
			## Goals
			- minimize cost: `x * 2 + if(kind == "b", 1, 0)` from 0 to 10
			- maximize yield: `x * demand` from 0 to 20
			## Levers
			- x: real 0..5, baseline 1
			- kind: one of a, b
			## Assumptions
			- demand: uniform 1..4, nominal 2
			## Candidates
			- Mine: `x = 3`
			- Yours: `x = 4`
			""";

	public final KnownProjects projects = new KnownProjects();
	public final EarlierRuns runs = new EarlierRuns();
	public final KnownMessages messages = new KnownMessages();
	final WarningLog log = new WarningLog();
	public Stages stages = Stages.embedded();
	Preferences preferences = Preferences.DEFAULT;

	/** When preflight looks at advice. */
	public Instant now = NOW;

	/** From how many seconds on a user wants to be told. */
	public void warnFrom(double seconds) {
		preferences = new Preferences(preferences.runsAtOnce(), seconds, preferences.warnUsd());
	}

	public RunPreferences preferred() {
		return new RunPreferences() {
			@Override
			public int runsAtOnce() {
				return preferences.runsAtOnce();
			}

			@Override
			public double warnSeconds() {
				return preferences.warnSeconds();
			}

			@Override
			public double warnUsd() {
				return preferences.warnUsd();
			}
		};
	}

	public Preflight preflight() {
		return new DocumentPreflight(projects, runs, messages, new ServiceStageCatalog(stages, log.logger()), preferred(), () -> now);
	}

	RunPreflightResult check(ProjectId project, RunRequest request) {
		return check(project, request, RunLinks.NONE);
	}

	RunPreflightResult check(ProjectId project, RunRequest request, RunLinks links) {
		return preflight().check(new RunPreflightRequest(project, request, links, 2));
	}

	RunPreflightResult check(String text, RunRequest request) {
		return check(projects.add(text), request);
	}

	RunPreflightResult check(String text) {
		return check(text, request(RunMode.FULL_SEARCH));
	}

	public static RunRequest request(RunMode mode) {
		return request(mode, parameters -> parameters);
	}

	public static RunRequest request(RunMode mode, UnaryOperator<RunParameters> change) {
		return new RunRequest(mode, change.apply(parameters(20, 8, 600)), 1, Map.of(), List.of());
	}

	public static RunParameters parameters(int candidates, int scenarios, long evaluations, String... seeds) {
		return new RunParameters(candidates, scenarios, evaluations, List.of(seeds), Limit.NONE, Limit.NONE, Limit.NONE);
	}

	static RunRequest with(StageSlot slot, String... ids) {
		return new RunRequest(RunMode.FULL_SEARCH, parameters(20, 8, 600), 1, Map.of(slot, List.of(ids)), List.of());
	}

	static RunLinks from(RunLinks.Source source) {
		return new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), source);
	}

	public static RunLinks advised(RunLinks.Advice advice) {
		return new RunLinks(advice, new RunLinks.NoTalk(), new RunLinks.Current());
	}

	/** A run with this status, made here. */
	public static Run run(ProjectId project, RunRequest request, RunStatus status) {
		return run(project, request, status, "");
	}

	static Run run(ProjectId project, RunRequest request, RunStatus status, String origin) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(),
				Instant.EPOCH, project, request, RunLinks.NONE, new InputHashes("", "", "", ""));
		Run.Times times = status.isFinal() ? new Run.Ended(Instant.EPOCH, Instant.EPOCH)
				: status == RunStatus.RUNNING ? new Run.Started(Instant.EPOCH) : new Run.Waiting();
		return new Run(new RunId(UUID.randomUUID()), 7, press, status, Instant.EPOCH, times, RunCounts.NONE, List.of(), List.of(), "",
				"", RunUsage.NONE, origin);
	}
}

package org.intcrucible.cli.internal.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.Recommendations;
import org.intcrucible.cli.RunOptions;
import org.intcrucible.cli.ThreadsOption;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.store.ProjectReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible preflight PROJECT}. */
@Command(name = "preflight", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Says whether a project can be run, as what, and what it would cost. Nothing is run.",
		footer = {"%nThe exit status is 0 if it can be run, 2 if something that was written is wrong, and 3 if something is missing.",
				"%nExamples:", "  crucible preflight \"Web shop\"", "  crucible preflight web --candidates 50 --max-runtime 10m --json"})
@WorkspaceUse(WorkspaceUse.Mode.READS)
final class PreflightCommand implements Callable<Integer> {

	private static final String PROJECT = "PROJECT";

	@Parameters(paramLabel = PROJECT, description = "A title, an id, or the beginning of either.")
	private String project;

	@Mixin
	private RunOptions options = new RunOptions();

	@Mixin
	private ThreadsOption threads = new ThreadsOption();

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final ProjectReader projects;
	private final Preflight preflight;
	private final RunPresets presets;
	private final Recommendations recommendations;

	PreflightCommand(Console console, ProjectReader projects, Preflight preflight, RunPresets presets, Recommendations recommendations) {
		this.console = console;
		this.projects = projects;
		this.preflight = preflight;
		this.presets = presets;
		this.recommendations = recommendations;
	}

	@Override
	public Integer call() {
		return new ProjectArgument(projects, PROJECT).find(project).fold(this::check, problem -> Refusals.refuse(console, problem));
	}

	private int check(Project found) {
		RunMode documentMode = projects.document(found.id()).map(document -> document.document().spec().mode()).orElse(RunMode.FULL_SEARCH);
		return options.draft(found.id(), documentMode, presets, recommendations)
				.flatMap(this::advised).fold(draft -> print(found, preflight.check(request(found, draft))),
						problems -> console.refuse(problems, ExitStatus.BAD_INPUT));
	}

	/** Here nobody writes down who tried what: a message that recommends nothing is said to be none at once. */
	private Result<RunDraft, List<Problem>> advised(RunDraft draft) {
		boolean none = draft.links().recommendedMessage().filter(message -> recommendations.of(message).isEmpty()).isPresent();
		return none ? Result.failure(List.of(new Problem(ProblemCode.UNKNOWN, "There is no message with this id that recommends a run.",
				"Leave the option out.", Place.whole("--recommended")))) : Result.success(draft);
	}

	private RunPreflightRequest request(Project found, RunDraft draft) {
		return new RunPreflightRequest(found.id(), draft.request(), draft.links(), threads.threads());
	}

	private int print(Project found, RunPreflightResult result) {
		if (json) {
			console.out().println(JsonCodec.writeDocument(PreflightJson.of(result)));
		} else {
			new PreflightSheet(found, result, threads.threads(), run()).lines().forEach(console.out()::println);
		}
		return status(result);
	}

	private static int status(RunPreflightResult result) {
		if (result.ready()) {
			return ExitStatus.DONE;
		}
		boolean written = result.blockers().stream().map(RunBlocker::code).anyMatch(RunBlockerCode.VALIDATION_ERROR::equals);
		return written ? ExitStatus.BAD_INPUT : ExitStatus.BLOCKED;
	}

	/** The words that run what was looked at here: those that were typed. */
	private List<String> run() {
		List<String> words = new ArrayList<>(spec.commandLine().getParseResult().originalArgs());
		words.remove("--json");
		words.set(words.indexOf(spec.name()), "run");
		return words;
	}
}

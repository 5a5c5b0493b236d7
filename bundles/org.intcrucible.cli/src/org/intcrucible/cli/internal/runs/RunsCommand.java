package org.intcrucible.cli.internal.runs;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.cli.RunSelection;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.PageOptions;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunDocument;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code crucible runs}, and the commands below it. */
@Command(name = "runs", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		description = "Lists runs, shows what came out of them, cancels, repeats and resumes them.", commandListHeading = "%nCommands:%n",
		footer = {"%nRUN is R-015 or 15, an id, or a beginning of the id that no other run has.", "%nExamples:",
				"  crucible runs list --status completed", "  crucible runs show R-015", "  crucible runs resume R-015"})
final class RunsCommand implements Callable<Integer> {

	private static final int BEST = 10;

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final RunReader runs;
	private final ProjectReader projects;
	private final Moments moments;

	RunsCommand(Console console, RunReader runs, ProjectReader projects, Moments moments) {
		this.console = console;
		this.runs = runs;
		this.projects = projects;
		this.moments = moments;
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "What to do is missing: " + Wording.alternatives(List.copyOf(spec.subcommands().keySet())) + ".");
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists runs, the newest first.",
			footer = {"%nExamples:", "  crucible runs list --project \"Web shop\"",
					"  crucible runs list --status completed,failed --mode full_search --json"})
	int list(@Option(names = "--project", paramLabel = "PROJECT", defaultValue = "",
			description = "Only its runs: a title, an id, or the beginning of either.") String project,
			@Option(names = "--status", paramLabel = "STATUS", split = ",",
					description = "Only such runs: created, running, completed, failed or cancelled; several with commas.") List<RunStatus> statuses,
			@Option(names = "--mode", paramLabel = "MODE", split = ",",
					description = "Only such runs: full_search, seeded or eval_only; several with commas.") List<RunMode> modes,
			@Mixin PageOptions page, @Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return filter(project, set(statuses), set(modes))
				.flatMap(filter -> page.request().map(request -> print(runs.list(filter, request), none(filter, request), json)))
				.fold(status -> status, problem -> Refusals.refuse(console, problem));
	}

	/** picocli leaves null where an option is not given. */
	private static <T> Set<T> set(List<T> given) {
		return given == null ? Set.of() : Set.copyOf(given);
	}

	private Result<RunFilter, Problem> filter(String project, Set<RunStatus> statuses, Set<RunMode> modes) {
		return project.isEmpty() ? Result.success(new RunFilter(Set.of(), statuses, modes))
				: new ProjectArgument(projects, "--project").find(project)
						.map(found -> new RunFilter(Set.of(found.id()), statuses, modes));
	}

	private static String none(RunFilter filter, Page.Request request) {
		return filter.equals(RunFilter.ALL) && request.after() == 0 ? "There is no run yet. This makes one: crucible run FILE.md"
				: "There is no run that fits.";
	}

	private int print(Page<Run> page, String none, boolean json) {
		Page<RunLine> lines = new Page<>(page.items().stream().map(run -> new RunLine(run, title(run))).toList(), page.next());
		return RunLine.listing(none, moments).print(console, lines, json);
	}

	private String title(Run run) {
		ProjectId project = run.authorisation().project();
		return projects.find(project).map(Project::title).orElseGet(project::toString);
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false, description = "Shows what came out of a run.",
			footer = {"%nExamples:", "  crucible runs show R-015", "  crucible runs show 15 --project \"Web shop\" --json"})
	int show(@Mixin RunSelection selection,
			@Option(names = "--json", description = "Print one JSON document, as \"crucible run --json\" does.") boolean json) {
		return new RunArgument(runs, projects).find(selection.run(), selection.project())
				.fold(run -> show(run, json), problem -> Refusals.refuse(console, problem));
	}

	private int show(Run run, boolean json) {
		if (json) {
			console.print(runs.result(run.id()).map(result -> RunDocument.of(run, result)).orElseGet(() -> RunDocument.of(run)));
		} else {
			new RunSheet(run, title(run), RunKin.parent(run, runs), runs.ranked(run.id(), Page.Request.first(BEST))).lines(moments).forEach(console.out()::println);
		}
		return ExitStatus.DONE;
	}
}

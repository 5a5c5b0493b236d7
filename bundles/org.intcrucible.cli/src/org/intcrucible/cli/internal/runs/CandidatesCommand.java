package org.intcrucible.cli.internal.runs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.cli.RunSelection;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.PageOptions;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible candidates}, and the commands below it. */
@Command(name = "candidates", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		description = "Lists the candidates of a run and shows how they did.", commandListHeading = "%nCommands:%n",
		footer = {"%nExamples:", "  crucible candidates list R-015 --status promising", "  crucible candidates show R-015 c12"})
final class CandidatesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final RunReader runs;
	private final EvaluationReader evaluations;
	private final RunArgument argument;

	CandidatesCommand(Console console, RunReader runs, EvaluationReader evaluations, ProjectReader projects) {
		this.console = console;
		this.runs = runs;
		this.evaluations = evaluations;
		argument = new RunArgument(runs, projects);
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "What to do is missing: list or show.");
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists candidates, the best first.",
			footer = {"%nExamples:", "  crucible candidates list R-015", "  crucible candidates list 15 --status promising,weak --json"})
	int list(@Mixin RunSelection selection, @Option(names = "--status", paramLabel = "STATUS", split = ",",
			description = "Only such candidates: new, under_test, promising, weak or rejected; several with commas.") List<CandidateStatus> statuses,
			@Mixin PageOptions page, @Option(names = "--json", description = "Print one JSON document.") boolean json) {
		Set<CandidateStatus> wanted = statuses == null ? Set.of() : Set.copyOf(statuses);
		return argument.find(selection.run(), selection.project())
				.flatMap(run -> page.request().map(request -> new CandidatePages(runs, run.id()).with(wanted, request)))
				.fold(found -> CandidateListing.of("There is no such candidate.").print(console, found, json),
						problem -> Refusals.refuse(console, problem));
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Shows what a candidate decides, what came out and why.",
			footer = {"%nExamples:", "  crucible candidates show R-015 c12", "  crucible candidates show R-015 c12 --scenario s3 --json"})
	int show(@Mixin RunSelection selection, @Parameters(index = "1", paramLabel = "CANDIDATE", description = "c12 or 12.") String candidate,
			@Option(names = "--scenario", paramLabel = "SCENARIO",
					description = "Everything of this one evaluation: s3, 3, or the scenario's name.") String scenario,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return argument.find(selection.run(), selection.project())
				.flatMap(run -> new CandidateArgument(runs).find(run, candidate).flatMap(found -> view(run, found, Optional.ofNullable(scenario))))
				.fold(view -> print(view, json), problem -> Refusals.refuse(console, problem));
	}

	private Result<CandidateView, Problem> view(Run run, Candidate candidate, Optional<String> scenario) {
		List<Scenario> scenarios = runs.scenarios(run.id());
		PinnedDocument document = runs.document(run.id()).orElseThrow();
		if (scenario.isEmpty()) {
			return Result.success(new CandidateView(run, candidate, document, scenarios,
					evaluations.row(run.id(), candidate.ordinal()), false));
		}
		return CandidateArgument.scenario(scenarios, scenario.get()).map(found -> new CandidateView(run, candidate, document, scenarios,
				evaluations.find(run.id(), candidate.ordinal(), found.ordinal()).stream().toList(), true));
	}

	private int print(CandidateView view, boolean json) {
		if (json) {
			console.out().println(JsonCodec.writeDocument(view.json()));
		} else {
			new CandidateSheet(view).lines().forEach(console.out()::println);
		}
		return ExitStatus.DONE;
	}
}

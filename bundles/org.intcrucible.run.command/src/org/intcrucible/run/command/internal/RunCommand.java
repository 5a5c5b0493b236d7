package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.ProgressLine;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.report.RunReports;
import org.intcrucible.run.RunDocument;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible run FILE.md}. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Searches, stress-tests and ranks solutions of a problem.",
		footer = {"%nTyping this command is what authorises the run.",
				"Example: crucible run examples/web-shop.md --seed 7 --report shop.html"})
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class RunCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE.md", description = "A problem document.")
	private Path file;

	@Mixin
	private RunOptions options = new RunOptions();

	@Option(names = "--threads", paramLabel = "N", description = "How many threads to use (default: all cores). Results do not depend on it.")
	private int threads = Runtime.getRuntime().availableProcessors();

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	@Option(names = "--report", paramLabel = "FILE.html", description = "Write a report of the run that any browser shows.")
	private Path report;

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final TypedPress press;
	private final RunWatch watch;
	private final DocumentFiles files;
	private final Documents documents;
	private final RunReports reports;
	private final InstantSource clock;

	RunCommand(Console console, TypedPress press, RunWatch watch, DocumentFiles files, Documents documents,
			RunReports reports, InstantSource clock) {
		this.console = console;
		this.press = press;
		this.watch = watch;
		this.files = files;
		this.documents = documents;
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public Integer call() throws InterruptedException {
		if (threads < 1) {
			console.err().println("crucible: --threads: At least one thread is needed.");
			return ExitStatus.BAD_INPUT;
		}
		Optional<Problem> unwritable = report == null ? Optional.empty() : new ReportFile(report).refusal(file);
		if (unwritable.isPresent()) {
			return console.refuse(List.of(unwritable.get()), ExitStatus.BAD_INPUT);
		}
		return switch (files.read(file)) {
			case Result.Failure<ParsedDocument, List<Problem>>(List<Problem> problems) ->
				console.refuse(problems, ExitStatus.BAD_INPUT);
			case Result.Success<ParsedDocument, List<Problem>>(ParsedDocument parsed) -> run(parsed);
		};
	}

	private int run(ParsedDocument parsed) throws InterruptedException {
		String commandLine = String.join(" ", spec.commandLine().getParseResult().originalArgs());
		Result<Run, List<Problem>> started = options.request(parsed.document().spec().mode()).flatMap(
				request -> press.press(documents.save(parsed).project(), request, commandLine, threads));
		return switch (started) {
			case Result.Failure<Run, List<Problem>>(List<Problem> problems) -> console.refuse(problems, status(problems));
			case Result.Success<Run, List<Problem>>(Run run) ->
				show(watch.await(run.id(), new ProgressLine(console, clock)));
		};
	}

	/** Numbers and names that are wrong are wrong usage; whatever else stands in the way is a blocker. */
	private static int status(List<Problem> problems) {
		boolean usage = problems.stream().map(Problem::code)
				.anyMatch(code -> code == ProblemCode.OUT_OF_RANGE || code == ProblemCode.UNKNOWN || code == ProblemCode.MEANING);
		return usage ? ExitStatus.BAD_INPUT : ExitStatus.BLOCKED;
	}

	private int show(Run run) {
		RunResult result = watch.result(run.id()).orElse(null);
		if (json) {
			RunDocument document = result == null ? RunDocument.of(run) : RunDocument.of(run, result);
			console.out().println(JsonCodec.writeDocument(document));
		} else if (result != null) {
			new RunSummaryText(run, result).lines().forEach(console.out()::println);
			new NextStep(file, result).lines().forEach(console.out()::println);
		}
		boolean reported = report == null || result == null || write(run, result);
		return switch (run.status()) {
			case COMPLETED -> reported ? ExitStatus.DONE : ExitStatus.FAILED;
			case CANCELLED -> ExitStatus.CANCELLED;
			default -> {
				console.err().println("crucible: " + run.errorSummary());
				yield ExitStatus.FAILED;
			}
		};
	}

	private boolean write(Run run, RunResult result) {
		ReportFile target = new ReportFile(report);
		Optional<Problem> failed = target.write(reports.html(run, result));
		failed.ifPresentOrElse(problem -> console.refuse(List.of(problem), ExitStatus.FAILED),
				() -> console.err().println("Report: " + target));
		return failed.isEmpty();
	}
}

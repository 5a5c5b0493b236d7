package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.ProgressLine;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.report.RunReports;
import org.intcrucible.run.RunDocument;
import org.intcrucible.run.command.internal.TypedPress.Pressed;

/** Shows what becomes of a press: why it is refused; or how the run gets on, and what came out. */
final class RunScreen {

	private final Console console;
	private final RunWatch watch;
	private final RunReports reports;
	private final InstantSource clock;

	RunScreen(Console console, RunWatch watch, RunReports reports, InstantSource clock) {
		this.console = console;
		this.watch = watch;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Starts the run and stays until it is over.
	 *
	 * @param file that was typed; none if something is run that is stored
	 * @return one of {@link ExitStatus}
	 */
	int show(Result<Pressed, List<Problem>> press, OutputOptions options, List<Path> file) throws InterruptedException {
		return switch (press) {
			case Result.Failure<Pressed, List<Problem>>(List<Problem> problems) -> console.refuse(problems, status(problems));
			case Result.Success<Pressed, List<Problem>>(Pressed pressed) -> {
				pressed.warnings().forEach(warning -> console.err().println("crucible: " + warning.place() + ": " + warning.sentence()
						+ (warning.remedy().isEmpty() ? "" : " " + warning.remedy())));
				pressed.notes().forEach(note -> console.err().println("crucible: " + note));
				yield watch.start(pressed.run().id(), pressed.threads(), new ProgressLine(console, clock)).fold(
						run -> show(run, options, file), problems -> console.refuse(problems, status(problems)));
			}
		};
	}

	/** What somebody has written wrongly is bad input; whatever else stands in the way is a blocker. */
	static int status(List<Problem> problems) {
		boolean written = problems.stream().map(Problem::code)
				.anyMatch(code -> code == ProblemCode.OUT_OF_RANGE || code == ProblemCode.UNKNOWN || code == ProblemCode.MEANING);
		return written ? ExitStatus.BAD_INPUT : ExitStatus.BLOCKED;
	}

	private int show(Run run, OutputOptions options, List<Path> file) {
		Optional<RunResult> result = run.status() == RunStatus.COMPLETED ? watch.result(run.id()) : Optional.empty();
		if (options.json()) {
			console.print(result.map(ranked -> RunDocument.of(run, ranked)).orElseGet(() -> RunDocument.of(run)));
		} else {
			result.ifPresent(ranked -> {
				new RunSummaryText(run, ranked).lines().forEach(console.out()::println);
				new NextStep(file, ranked).lines().forEach(console.out()::println);
			});
		}
		boolean reported = options.report().isEmpty() || result.isEmpty() || write(options.report().get(), run, result.get());
		return switch (run.status()) {
			case COMPLETED -> reported ? ExitStatus.DONE : ExitStatus.FAILED;
			case CANCELLED -> unfinished(run, run.errorSummary().isEmpty() ? "It was cancelled." : run.errorSummary(), ExitStatus.CANCELLED);
			default -> unfinished(run, run.errorSummary(), ExitStatus.FAILED);
		};
	}

	private int unfinished(Run run, String why, int status) {
		console.err().println("crucible: " + run.name() + ": " + why + " What was evaluated is kept. Go on with it: crucible runs resume "
				+ run.id());
		return status;
	}

	private boolean write(ReportFile target, Run run, RunResult result) {
		Optional<Problem> failed = target.write(reports.html(run, result));
		failed.ifPresentOrElse(problem -> console.refuse(List.of(problem), ExitStatus.FAILED),
				() -> console.err().println("Report: " + target));
		return failed.isEmpty();
	}
}

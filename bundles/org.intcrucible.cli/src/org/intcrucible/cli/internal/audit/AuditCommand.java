package org.intcrucible.cli.internal.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.intcrucible.audit.AuditExport;
import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.cli.RunSelection;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.PageOptions;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible audit}, and the commands below it. */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		description = "Shows who did what, and whether the record of it is still the one that was written.",
		commandListHeading = "%nCommands:%n",
		footer = {"%nExamples:", "  crucible audit show R-015", "  crucible audit verify"})
final class AuditCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final AuditLog log;
	private final AuditTarget target;
	private final RunReader runs;
	private final ProjectReader projects;
	private final Moments moments;

	AuditCommand(Console console, AuditLog log, AuditExport export, RunReader runs, ProjectReader projects, Moments moments) {
		this.console = console;
		this.log = log;
		this.runs = runs;
		this.projects = projects;
		this.moments = moments;
		target = new AuditTarget(console, export);
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "What to do is missing: list, show, verify or export.");
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists events, the newest first.",
			footer = {"%nExamples:", "  crucible audit list --project \"Web shop\"", "  crucible audit list --kind run_created,run_rejected --json"})
	int list(@Mixin AuditFilterOptions filter, @Mixin PageOptions page,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return filter.filter(runs, projects).flatMap(which -> page.request().map(request -> log.list(which, request)))
				.fold(found -> AuditListing.of(moments).print(console, found, json), problem -> Refusals.refuse(console, problem));
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Shows everything that is known of a run.",
			footer = {"%nExamples:", "  crucible audit show R-015", "  crucible audit show 15 --project \"Web shop\" --json"})
	int show(@Mixin RunSelection selection, @Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return new RunArgument(runs, projects).find(selection.run(), selection.project()).flatMap(run -> log.show(run.id()))
				.fold(trace -> show(trace, json), problem -> Refusals.refuse(console, problem));
	}

	private int show(Reconstruction trace, boolean json) {
		if (json) {
			console.out().println(JsonCodec.writeDocument(RunRecordJson.of(trace)));
		} else {
			List<Candidate> best = runs.ranked(trace.run().id(), Page.Request.first(1)).items();
			new RunRecordSheet(trace, best).lines(moments).forEach(console.out()::println);
		}
		return ExitStatus.DONE;
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Reads the whole log and says whether anybody changed it.",
			footer = {"%nThe exit status is 0 if it is sound and 1 if it is not.", "%nExample:", "  crucible audit verify"})
	int verify(@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		ChainCheck check = log.verify();
		if (json) {
			console.out().println(JsonCodec.writeDocument(ChainText.json(check)));
		} else {
			ChainText.lines(check).forEach(console.out()::println);
		}
		return check instanceof ChainCheck.Sound ? ExitStatus.DONE : ExitStatus.FAILED;
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Writes events with all their columns for other programs, the oldest first.",
			footer = {"%nExamples:", "  crucible audit export log.jsonl", "  crucible audit export --format csv --kind run_created > presses.csv"})
	int export(@Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; must not be there yet. Else to standard output.") Path file,
			@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl",
					description = "jsonl: one JSON object a line (default); or csv.") AuditExport.Format format,
			@Mixin AuditFilterOptions filter) {
		return filter.filter(runs, projects).fold(which -> file == null ? target.print(which, format) : target.write(which, format, file),
				problem -> Refusals.refuse(console, problem));
	}
}

package org.intcrucible.cli.internal.keep;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Answer;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.store.StoreKeeper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crucible backup}. */
@WorkspaceUse(WorkspaceUse.Mode.READS)
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Copies the whole database into one file, while others go on to work.",
		footer = {"%nExamples:", "  crucible backup", "  crucible backup /safe/crucible.zip"})
final class BackupCommand implements Callable<Integer> {

	/** In UTC, so that names sort by time. */
	private static final DateTimeFormatter NAME =
			DateTimeFormatter.ofPattern("'crucible-'uuuuMMdd-HHmmss'.zip'", Locale.ROOT).withZone(ZoneOffset.UTC);

	@Parameters(arity = "0..1", paramLabel = "FILE.zip",
			description = "Where to; must not be there yet. Else a file here that is called after the time.")
	private Path file;

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	private final Console console;
	private final StoreKeeper keeper;
	private final InstantSource clock;

	BackupCommand(Console console, StoreKeeper keeper, InstantSource clock) {
		this.console = console;
		this.keeper = keeper;
		this.clock = clock;
	}

	@Override
	public Integer call() {
		Path target = Optional.ofNullable(file).orElseGet(() -> console.resolve(Path.of(NAME.format(clock.instant()))));
		return keeper.backup(target).fold(
				written -> Answer.print(console, json, Map.of("file", written.toString()),
						"The backup is in " + written + ". This puts it back: crucible restore " + written),
				problem -> Refusals.refuse(console, problem));
	}
}

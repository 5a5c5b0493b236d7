package org.intcrucible.cli.internal.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.internal.listing.Answer;
import org.intcrucible.cli.internal.listing.Confirmation;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.store.StoreKeeper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code crucible restore}. It writes to the workspace and does not say so: whoever replaces a database must not have opened
 * it before. {@link StoreKeeper#restore} takes the workspace by itself.
 */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Puts a backup in the place of the database, which is kept under another name.",
		footer = {"%nIt asks before it does so.", "%nExamples:", "  crucible restore crucible-20260301-130511.zip",
				"  crucible restore /safe/crucible.zip --yes"})
final class RestoreCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE.zip", description = "A file that \"backup\" wrote.")
	private Path file;

	@Option(names = "--yes", description = "Do not ask.")
	private boolean yes;

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	private final Console console;
	private final StoreKeeper keeper;
	private final Confirmation confirmation;

	RestoreCommand(Console console, StoreKeeper keeper, Confirmation confirmation) {
		this.console = console;
		this.keeper = keeper;
		this.confirmation = confirmation;
	}

	@Override
	public Integer call() {
		return confirmation.ask("What was done since that backup will not be in the workspace any more. Put " + file + " in its place?", yes)
				.fold(agreed -> agreed ? restore() : kept(), problem -> Refusals.refuse(console, problem));
	}

	private int restore() {
		return keeper.restore(file).fold(this::print, problem -> Refusals.refuse(console, problem));
	}

	private int print(Path replaced) {
		Optional<String> kept = Optional.of(replaced).filter(Files::exists).map(Path::toString);
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("file", file.toString());
		document.put("replaced", kept.orElse(null));
		return Answer.print(console, json, document, "The workspace is that of " + file + " now."
				+ kept.map(path -> " What it was before lies in " + path + ".").orElse(""));
	}

	private int kept() {
		console.out().println("Nothing was replaced.");
		return ExitStatus.CANCELLED;
	}
}

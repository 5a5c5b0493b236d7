package org.intcrucible.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.ProblemDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible spec}, and the commands below it. */
@Command(name = "spec", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		description = "Shows and checks what a problem document says, applies it to a project, undoes changes.", commandListHeading = "%nCommands:%n",
		footer = "%nExample:%n  crucible spec check examples/web-shop.md")
final class SpecCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final DocumentFiles files;

	SpecCommand(Console console, DocumentFiles files) {
		this.console = console;
		this.files = files;
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "What to do with it is missing: show, check, apply or undo.");
	}

	@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Prints a document in its canonical form, or as JSON.", footer = {"%nExamples:",
					"  crucible spec show examples/web-shop.md", "  crucible spec show examples/web-shop.md --json"})
	int show(@Parameters(paramLabel = "FILE.md", description = "A problem document.") Path file,
			@Option(names = "--json", description = "Print the model as one JSON document.") boolean json) {
		return files.read(file).fold(parsed -> show(parsed, json),
				problems -> console.refuse(problems, ExitStatus.BAD_INPUT));
	}

	private int show(ParsedDocument parsed, boolean json) {
		if (json) {
			console.out().println(JsonCodec.writeDocument(SpecJson.of(parsed.document())));
		} else {
			console.out().print(DocumentPrinter.print(parsed.document()));
		}
		return ExitStatus.DONE;
	}

	@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Says whether a document is sound, and every problem that it has.",
			footer = "%nExample:%n  crucible spec check examples/web-shop.md")
	int check(@Parameters(paramLabel = "FILE.md", description = "A problem document.") Path file) {
		return files.read(file).fold(parsed -> praise(parsed.document()),
				problems -> console.refuse(problems, ExitStatus.BAD_INPUT));
	}

	private int praise(ProblemDocument document) {
		console.out().println(SpecNotes.summary(document));
		SpecNotes.of(document).forEach(note -> console.out().println("Note: " + note));
		return ExitStatus.DONE;
	}
}

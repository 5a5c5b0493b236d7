package org.intcrucible.cli.internal.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.intcrucible.audit.AuditExport;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.AuditFilter;

/** Where exported events go. */
final class AuditTarget {

	private final Console console;
	private final AuditExport export;

	AuditTarget(Console console, AuditExport export) {
		this.console = console;
		this.export = export;
	}

	/** A reader who goes away early, such as {@code head}, ends the printing. */
	int print(AuditFilter filter, AuditExport.Format format) {
		try {
			export.write(filter, format, console.out());
			return console.out().checkError() ? ExitStatus.FAILED : ExitStatus.DONE;
		} catch (IOException closed) {
			return ExitStatus.FAILED;
		}
	}

	/** For its owner alone, whole or not at all; a file that is there already is left alone. */
	int write(AuditFilter filter, AuditExport.Format format, Path file) {
		try {
			long events = draftAndMove(filter, format, file);
			console.out().println(Wording.count(events, "event") + " written to " + file + ".");
			return ExitStatus.DONE;
		} catch (FileAlreadyExistsException there) {
			return refuse(ProblemCode.REFUSED, file, "The file is there already.", "Name another one.");
		} catch (NoSuchFileException nowhere) {
			return refuse(ProblemCode.INPUT_OUTPUT, file, "Its folder is not there.", "Make it first.");
		} catch (AccessDeniedException denied) {
			return refuse(ProblemCode.INPUT_OUTPUT, file, "Writing there is not permitted.", "Name another place.");
		} catch (IOException failed) {
			return refuse(ProblemCode.INPUT_OUTPUT, file, "The file could not be written: " + failed.getMessage() + ".", "");
		}
	}

	private long draftAndMove(AuditFilter filter, AuditExport.Format format, Path file) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp");
		try {
			long events;
			try (OutputStream stream = Files.newOutputStream(draft)) {
				events = export.write(filter, format, stream);
			}
			Files.move(draft, file);
			return events;
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private int refuse(ProblemCode code, Path file, String sentence, String remedy) {
		return Refusals.refuse(console, new Problem(code, sentence, remedy, Place.whole(file.toString())));
	}
}

package org.intcrucible.ui.history.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.intcrucible.audit.AuditExport;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.WholeFile;

/** Writes events of the log into a file that the user chooses. */
final class LogExport {

	private static final Texts WORDS = Texts.of(LogExport.class);

	private final Control owner;
	private final Background background;
	private final AuditExport writer;
	private final Supplier<FileChoice> files;
	private final Consumer<Outcome> told;

	/** What became of it. */
	sealed interface Outcome {
	}

	/** @param events how many are in the file */
	record Written(Path file, long events) implements Outcome {
	}

	/** @param why there is no file, or the one that was there before */
	record Failed(String why) implements Outcome {
	}

	/**
	 * @param files who asks the user
	 * @param told  hears what became of it
	 */
	LogExport(Control owner, Background background, AuditExport writer, Supplier<FileChoice> files, Consumer<Outcome> told) {
		this.owner = owner;
		this.background = background;
		this.writer = writer;
		this.files = files;
		this.told = told;
	}

	/** @param name of the file that is proposed, without an extension */
	void ask(AuditFilter filter, AuditExport.Format format, String name) {
		files.get().save(owner.getShell(), WORDS.get("export.title"), name, format.name().toLowerCase(Locale.ROOT))
				.ifPresent(file -> background.ask(owner, "export", () -> write(file, filter, format), told));
	}

	private Outcome write(Path file, AuditFilter filter, AuditExport.Format format) {
		long[] events = {0};
		try {
			WholeFile.write(file, target -> events[0] = writer.write(filter, format, target));
			return new Written(file, events[0]);
		} catch (IOException failed) {
			return new Failed(WholeFile.reason(failed, file));
		}
	}
}

package org.intcrucible.ui.results.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowsText;
import org.intcrucible.ui.results.internal.data.RunRows;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.WholeFile;

/** Writes what a run found into a file that the user chooses. */
final class Exporting {

	private static final Texts WORDS = Texts.of(Exporting.class);

	private final Control owner;
	private final Background background;
	private final RunRows reader;
	private final Supplier<FileChoice> files;
	private final Consumer<String> told;

	/**
	 * @param files who asks the user
	 * @param told  hears why nothing was written; an empty text if it was
	 */
	Exporting(Control owner, Background background, RunRows reader, Supplier<FileChoice> files, Consumer<String> told) {
		this.owner = owner;
		this.background = background;
		this.reader = reader;
		this.files = files;
		this.told = told;
	}

	/** @param order those that are shown of the rows, in their order */
	void export(Export what, ResultRows rows, int[] order) {
		files.get().save(owner.getShell(), WORDS.get("export.title"), rows.run().name(), what.extension())
				.ifPresent(file -> background.ask(owner, "export", () -> write(file, what, rows, order), told));
	}

	private String write(Path file, Export what, ResultRows rows, int[] order) {
		try {
			WholeFile.write(file, target -> {
				Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8.newEncoder()));
				write(what, rows, order, text);
				text.flush();
			});
			return "";
		} catch (IOException failed) {
			return WORDS.get("export.failed", WholeFile.reason(failed, file));
		}
	}

	private void write(Export what, ResultRows rows, int[] order, Writer target) throws IOException {
		switch (what) {
			case SHOWN -> RowsText.writeCsv(rows, order, target);
			// What is shown may be a part of it still.
			case ALL -> RowsText.writeCsv(reader.all(rows.run().id()).orElseThrow(), target);
			case WHOLE -> reader.writeJson(rows.run().id(), target);
		}
	}
}

package org.intcrucible.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.intcrucible.ui.widget.FileChoice;

/** Answers in the place of the system's file dialog, which no test can press anything in. */
final class ChosenFile implements AutoCloseable {

	private static final long PATIENCE = 30_000;

	private final RunningWorkbench workbench;
	private final IEclipseContext context;

	ChosenFile(RunningWorkbench workbench, FileChoice choice) {
		this.workbench = workbench;
		context = workbench.workbench().getApplication().getChildren().get(0).getContext();
		workbench.ui().run(() -> context.set(FileChoice.class, choice));
	}

	/** What is written into a file, as soon as it is there; it is taken away. */
	String await(Path file) {
		new SWTBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return Files.exists(file);
			}

			@Override
			public String getFailureMessage() {
				return "Nothing was written into " + file + ".";
			}
		}, PATIENCE);
		try {
			Path taken = Files.move(file, file.resolveSibling("taken"), StandardCopyOption.REPLACE_EXISTING);
			return Files.readString(taken);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public void close() {
		workbench.ui().run(() -> context.remove(FileChoice.class));
	}
}

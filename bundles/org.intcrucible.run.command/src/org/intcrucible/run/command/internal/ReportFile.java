package org.intcrucible.run.command.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** The file that a report goes to. */
final class ReportFile {

	private static final Place OPTION = Place.whole("--report");

	private final Path path;

	ReportFile(Path path) {
		this.path = path;
	}

	/**
	 * Why no report can go there, as far as that can be seen before the run.
	 *
	 * @param documents files that must not be written over: the one that is run
	 */
	Optional<Problem> refusal(List<Path> documents) {
		if (Files.isDirectory(path)) {
			return Optional.of(problem("\"" + path + "\" is a folder.", "Name a file in it, for example report.html."));
		}
		Path folder = path.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			return Optional.of(problem("There is no folder \"" + folder + "\".", "Make it first."));
		}
		return documents.stream().anyMatch(this::isSameFile)
				? Optional.of(problem("\"" + path + "\" is the problem document itself.", "Name another file.")) : Optional.empty();
	}

	private boolean isSameFile(Path document) {
		try {
			return Files.exists(path) && Files.isSameFile(path, document);
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** @return why it could not be written; empty if it was */
	Optional<Problem> write(String html) {
		try {
			Files.writeString(path, html);
			return Optional.empty();
		} catch (IOException | SecurityException failed) {
			return Optional.of(problem("The report could not be written to \"" + path + "\": " + reason(failed) + ".", ""));
		}
	}

	private static String reason(Exception failed) {
		return switch (failed) {
			case NoSuchFileException gone -> "its folder is gone";
			case AccessDeniedException denied -> "writing there is not permitted";
			default -> String.valueOf(failed.getMessage());
		};
	}

	private static Problem problem(String sentence, String remedy) {
		return new Problem(ProblemCode.INPUT_OUTPUT, sentence, remedy, OPTION);
	}

	@Override
	public String toString() {
		return path.toString();
	}
}

package org.intcrucible.ui.spec.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.ui.widget.Texts;

/**
 * Keeps what is not saved in small files of the workspace, so that it outlives a crash: a line with the revision, then the
 * text. What is older never replaces what is newer, in whichever order both are kept.
 */
final class UnsavedFiles {

	private static final Texts WORDS = Texts.of(UnsavedFiles.class);
	private static final String HEAD = "revision ";

	private final Path folder;
	private final Map<ProjectId, Long> kept = new HashMap<>();

	/** @param workspace its folder */
	UnsavedFiles(Path workspace) {
		folder = workspace.resolve("unsaved");
	}

	/** Gives what was kept; or, if that cannot be read, where the file lies now: under a name that nothing else is kept under. */
	synchronized Result<Optional<UnsavedEdit>, Problem> read(ProjectId project) {
		Path file = file(project);
		if (!Files.exists(file)) {
			return Result.success(Optional.empty());
		}
		try {
			String all = Files.readString(file);
			int end = all.indexOf('\n');
			if (end < 0 || !all.substring(0, end).matches(HEAD + "\\d{1,9}")) {
				return Result.failure(setAside(file));
			}
			return Result.success(Optional.of(
					new UnsavedEdit(Integer.parseInt(all.substring(HEAD.length(), end)), all.substring(end + 1))));
		} catch (IOException unreadable) {
			return Result.failure(setAside(file));
		}
	}

	private Problem setAside(Path file) {
		String name = file.getFileName().toString();
		Path aside = folder.resolve(name + ".unreadable");
		for (int count = 2; Files.exists(aside); count++) {
			aside = folder.resolve(name + ".unreadable-" + count);
		}
		try {
			Files.move(file, aside);
			return unread(aside);
		} catch (IOException unmovable) {
			return unread(file);
		}
	}

	private static Problem unread(Path file) {
		return new Problem(ProblemCode.INPUT_OUTPUT, WORDS.get("unread"), WORDS.get("unread.remedy", file.toString()),
				Place.whole(file.toString()));
	}

	/**
	 * Keeps an edit.
	 *
	 * @param edit  empty if nothing is unsaved any more
	 * @param order counts up
	 * @throws UncheckedIOException if it cannot be kept
	 */
	synchronized void keep(ProjectId project, Optional<UnsavedEdit> edit, long order) {
		if (kept.getOrDefault(project, 0L) > order) {
			return;
		}
		kept.put(project, order);
		try {
			if (edit.isEmpty()) {
				Files.deleteIfExists(file(project));
				return;
			}
			Files.createDirectories(folder);
			Path fresh = folder.resolve(project + ".new");
			Files.writeString(fresh, HEAD + edit.get().revision() + "\n" + edit.get().text());
			Files.move(fresh, file(project), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private Path file(ProjectId project) {
		return folder.resolve(project + ".md");
	}
}

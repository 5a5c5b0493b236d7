package org.intcrucible.store.internal.keep;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/** A file that is there whole or not at all, and that nobody but its owner may read. */
final class NewFile {

	private static final int BUFFER = 1 << 16;

	/** What is to be in the file. */
	@FunctionalInterface
	interface Content {
		/** @throws Refusal to give up */
		void writeTo(OutputStream out) throws IOException;
	}

	private NewFile() {
	}

	/**
	 * Writes a file beside its place first.
	 *
	 * @param file must not be there yet
	 * @return the file; or why there is none: REFUSED, INPUT_OUTPUT, or what the content refuses
	 */
	static Result<Path, Problem> write(Path file, Content content) {
		Path target = file.toAbsolutePath();
		try {
			refuseExisting(file);
			// Made by the system for its owner alone.
			Path draft = Files.createTempFile(target.getParent(), target.getFileName().toString() + ".", ".tmp");
			try {
				fill(draft, content);
				refuseExisting(file);
				move(draft, target);
			} finally {
				Files.deleteIfExists(draft);
			}
			return Result.success(file);
		} catch (Refusal refused) {
			return Result.failure(refused.problem());
		} catch (IOException failed) {
			return Result.failure(unwritten(file, failed));
		} catch (UncheckedIOException failed) {
			return Result.failure(unwritten(file, failed.getCause()));
		}
	}

	private static void refuseExisting(Path file) {
		if (Files.exists(file)) {
			throw new Refusal(ProblemCode.REFUSED, "The file " + file + " is there already.", "Choose another name, or move it away.",
					Place.whole(file.toString()));
		}
	}

	private static void fill(Path draft, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void move(Path draft, Path target) throws IOException {
		try {
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException unsupported) {
			Files.move(draft, target);
		}
	}

	private static Problem unwritten(Path file, IOException failed) {
		return new Problem(ProblemCode.INPUT_OUTPUT, "The file " + file + " cannot be written: " + reason(failed) + ".",
				"Make room, or choose another folder.", Place.whole(file.toString()));
	}

	/** What the system says, without a full stop. */
	static String reason(IOException failed) {
		if (failed instanceof FileSystemException file) {
			String said = file.getReason() == null ? failed.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ")
					.replace(" Exception", "").toLowerCase(Locale.ROOT) : file.getReason();
			return file.getFile() + ": " + said;
		}
		return String.valueOf(failed.getMessage());
	}
}

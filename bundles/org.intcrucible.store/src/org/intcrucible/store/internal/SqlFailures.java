package org.intcrucible.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.StoreException;

/** Says what a failure of the database means to a user. */
public final class SqlFailures {

	private static final Place PLACE = Place.whole("workspace");
	/** Deadlock, and a lock that was waited for too long. */
	private static final Set<String> LOCKED = Set.of("40001", "40XL1", "40XL2");
	/** A key that another transaction may just have taken. */
	private static final String TAKEN = "23505";

	private SqlFailures() {
	}

	/** Work whose failures are to be told in words. */
	@FunctionalInterface
	public interface SqlCall<T> {
		T call() throws SQLException;
	}

	/** @throws StoreException instead of an SQLException */
	public static <T> T translated(SqlCall<T> call) {
		try {
			return call.call();
		} catch (SQLException failed) {
			throw storeException(failed);
		}
	}

	/** Whether work can be done anew because another transaction was in its way. */
	static boolean isCollision(Throwable failure) {
		return hasState(failure, LOCKED) || hasState(failure, Set.of(TAKEN));
	}

	private static boolean hasState(Throwable failure, Set<String> states) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState()))) {
				return true;
			}
		}
		return false;
	}

	/** Whatever was thrown, as what this package throws. */
	static StoreException storeException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StoreException known) {
				return known;
			}
		}
		if (hasState(failure, LOCKED)) {
			return exception(failure, "Another command was writing the same, and nothing was stored.", "Do it again.");
		}
		String all = messages(failure);
		if (isFull(all)) {
			return exception(failure, "The disk is full, and nothing was stored.", "Make room, and do it again.");
		}
		if (all.contains("Read-only file system") || all.contains("read only") || all.contains("read-only")
				|| all.contains("Permission denied") || cause(failure, AccessDeniedException.class)) {
			return exception(failure, "The workspace may not be written to.",
					"Change its permissions, or choose another: crucible --workspace DIR.");
		}
		return exception(failure, "The database failed: " + rootMessage(failure) + ".",
				"Run crucible doctor; a backup is put back by crucible restore FILE.zip.");
	}

	/** A failure with files beside the database. */
	static StoreException storeException(IOException failure, String sentence) {
		if (failure instanceof NoSuchFileException gone) {
			return exception(failure, sentence + ": there is no " + gone.getFile() + ".", "Put it back, or a backup: crucible restore FILE.zip.");
		}
		String reason = isFull(failure.toString()) ? "the disk is full" : failure instanceof AccessDeniedException denied ? denied.getFile() + " may not be written to"
				: failure instanceof FileSystemException file && file.getReason() != null ? file.getFile() + ": " + file.getReason()
						: failure.toString();
		return exception(failure, sentence + ": " + reason + ".", "Make room or change permissions, or choose another: crucible --workspace DIR.");
	}

	/** As Linux and macOS, Windows and file systems with a quota put it. */
	private static boolean isFull(String message) {
		return Stream.of("No space left on device", "not enough space", "Disk quota").anyMatch(message::contains);
	}

	private static StoreException exception(Throwable failure, String sentence, String remedy) {
		return new StoreException(new Problem(ProblemCode.INPUT_OUTPUT, sentence, remedy, PLACE), failure);
	}

	private static boolean cause(Throwable failure, Class<?> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	private static String messages(Throwable failure) {
		StringBuilder all = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			all.append(cause.getMessage()).append('\n');
			if (cause instanceof SQLException sql) {
				for (SQLException next = sql.getNextException(); next != null; next = next.getNextException()) {
					all.append(next.getMessage()).append('\n').append(next.getCause()).append('\n');
				}
			}
		}
		return all.toString();
	}

	/** The innermost reason that says anything, in one line without its full stop. */
	private static String rootMessage(Throwable failure) {
		String found = "";
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("").strip();
			if (!message.isEmpty() && !message.equals("null")) {
				found = message;
			}
		}
		String trimmed = found.endsWith(".") ? found.substring(0, found.length() - 1) : found;
		return trimmed.isEmpty() ? failure.getClass().getSimpleName().toLowerCase(Locale.ROOT) : trimmed;
	}
}

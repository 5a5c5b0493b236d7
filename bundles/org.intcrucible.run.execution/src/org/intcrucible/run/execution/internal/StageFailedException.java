package org.intcrucible.run.execution.internal;

import java.util.function.Function;

import org.intcrucible.run.execution.internal.StageShelf.Shelved;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.store.StoreException;

/** A stage did not do its part, and the run cannot go on without it. The message is a sentence for the user. */
final class StageFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param sentence which stage did what */
	StageFailedException(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	/**
	 * Calls a stage.
	 *
	 * @throws StageFailedException if it throws anything but the end of the run
	 */
	static <T, R> R call(Shelved<T> stage, Function<T, R> body) {
		try {
			return body.apply(stage.stage());
		} catch (StageCancelledException | StoreException | StageFailedException passed) {
			throw passed;
		} catch (RuntimeException | LinkageError | StackOverflowError broken) {
			throw new StageFailedException("The stage " + stage.descriptor().id() + " failed: " + reason(broken), broken);
		}
	}

	/** What an error says of itself, with a full stop; the name of its class only where it says nothing. */
	static String reason(Throwable broken) {
		String message = broken.getMessage();
		String said = message == null || message.isBlank() ? "it gave no reason (" + broken.getClass().getSimpleName() + ")" : message.strip();
		return said.endsWith(".") ? said : said + ".";
	}
}

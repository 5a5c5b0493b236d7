package org.intcrucible.model;

/**
 * Where a run was stopped: behind so many batches. A run that stops there again gives the same bits.
 *
 * @param tries   how many batches the search had begun when it was ended before its time; {@link Long#MAX_VALUE} if it was
 *                not, else at least 0
 * @param batches how many batches were begun when the run was stopped, of the search and of the evaluation together;
 *                {@link Long#MAX_VALUE} if it was not, else at least 0
 */
public record StopBorder(long tries, long batches) {

	/** Of a run that went to its end. */
	public static final StopBorder NONE = new StopBorder(Long.MAX_VALUE, Long.MAX_VALUE);

	/** Of a run whose search was not cut short by itself. */
	public StopBorder(long batches) {
		this(Long.MAX_VALUE, batches);
	}

	public boolean isNone() {
		return tries == Long.MAX_VALUE && batches == Long.MAX_VALUE;
	}
}

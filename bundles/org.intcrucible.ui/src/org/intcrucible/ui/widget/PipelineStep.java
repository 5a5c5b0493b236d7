package org.intcrucible.ui.widget;

/**
 * One arrow of a {@link PipelineBar}.
 *
 * @param share how much of it is done, from 0 to 1, while it is active
 * @param note  what stands beneath, such as {@code 48 · 12 ms}
 */
public record PipelineStep(String name, State state, double share, String note) {

	/** How far a stage is. */
	public enum State {
		WAITING, ACTIVE, DONE, FAILED
	}

	public PipelineStep {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException("a share lies between 0 and 1: " + share);
		}
	}

	public static PipelineStep waiting(String name, String note) {
		return new PipelineStep(name, State.WAITING, 0, note);
	}

	public static PipelineStep active(String name, double share, String note) {
		return new PipelineStep(name, State.ACTIVE, share, note);
	}

	public static PipelineStep done(String name, String note) {
		return new PipelineStep(name, State.DONE, 1, note);
	}

	public static PipelineStep failed(String name, String note) {
		return new PipelineStep(name, State.FAILED, 0, note);
	}
}

package org.intcrucible.run.command.internal.progress;

import java.util.List;

import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.PipelineStep;

/**
 * Everything that Progress shows, in words.
 *
 * @param active  whether a run waits or runs
 * @param run     its name; empty if there is none
 * @param doing   what it does
 * @param started since when and by whom
 * @param steps   of the pipeline
 * @param metrics numbers of it
 * @param climb   what the chart shows
 * @param best    the best so far
 * @param others  further runs that wait or run; empty if there are none
 * @param idle    what there is to say while nothing runs
 * @param ended   what became of the run before; empty if there was none
 */
record ProgressFace(boolean active, String run, String doing, String started, List<PipelineStep> steps, List<Metric> metrics, Climb climb,
		Best best, String others, String idle, String ended) {

	/**
	 * How the best rose.
	 *
	 * @param work how much is done, on the same scale as the points
	 * @param most how much there is to do
	 */
	record Climb(String title, String aside, List<RunPulse.Best> points, long work, long most) {
	}

	/** @param score as it is written; empty if there is none */
	record Best(String score, String note) {
	}
}

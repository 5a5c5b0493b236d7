package org.intcrucible.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;


/**
 * A run as it stands: a copy, which never changes.
 *
 * @param id            of the run
 * @param number        in its project, from 1; 0 before it is stored
 * @param authorisation the press that it comes from
 * @param status        where it is in its life
 * @param created       when it was authorised
 * @param times         when it started and ended, as far as it has
 * @param counts        how much it did so far
 * @param stages        which stages it uses
 * @param marks         what a reader of the results must know, in the order in which they came up
 * @param stoppedAfter  which limit ended it early; empty if none did
 * @param errorSummary  why it ended as it did, where that was not as authorised; else empty
 * @param usage         what it used up
 * @param origin        the installation that it was imported from, as history; empty if it was made here
 */
public record Run(RunId id, int number, RunAuthorisation authorisation, RunStatus status, Instant created, Times times,
		RunCounts counts, List<StageUse> stages, List<RunMark> marks, String stoppedAfter, String errorSummary, RunUsage usage,
		String origin) {

	public Run {
		stages = List.copyOf(stages);
		marks = List.copyOf(marks);
	}

	/** How far a run is in time. */
	public sealed interface Times {

		default Optional<Instant> startedAt() {
			return switch (this) {
				case Waiting() -> Optional.empty();
				case Started(Instant started) -> Optional.of(started);
				case Ended(Instant started, Instant ended) -> Optional.of(started);
			};
		}

		default Optional<Instant> completedAt() {
			return this instanceof Ended ended ? Optional.of(ended.ended()) : Optional.empty();
		}
	}

	/** Not started yet. */
	public record Waiting() implements Times {
	}

	/** Started and not ended. */
	public record Started(Instant started) implements Times {
	}

	/** @param started equals {@code ended} for a run that was cancelled while it waited */
	public record Ended(Instant started, Instant ended) implements Times {
	}

	/** The run with the number that it has in its project. */
	public Run numbered(int given) {
		return new Run(id, given, authorisation, status, created, times, counts, stages, marks, stoppedAfter, errorSummary,
				usage, origin);
	}

	/** Gives {@code R-015}, the name that people use. */
	public String name() {
		return String.format(Locale.ROOT, "R-%03d", number);
	}

	public Run started(Instant now) {
		return new Run(id, number, authorisation, RunStatus.RUNNING, created, new Started(now), counts, stages, marks,
				stoppedAfter, errorSummary, usage, origin);
	}

	/**
	 * The run at its end.
	 *
	 * @param end      a final status
	 * @param reached  how much it did
	 * @param limit    which limit ended it early; empty if none did
	 * @param error    why it failed; empty if it did not
	 * @param used     what it used up
	 */
	public Run ended(RunStatus end, Instant now, RunCounts reached, String limit, String error, RunUsage used) {
		List<RunMark> all = new ArrayList<>(marks);
		if (times instanceof Started && (end != RunStatus.COMPLETED || !limit.isEmpty())) {
			all.add(RunMark.PARTIAL);
		}
		return new Run(id, number, authorisation, end, created, new Ended(times.startedAt().orElse(now), now), reached, stages,
				all, limit, error, used, origin);
	}
}

package org.intcrucible.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.google.gson.annotations.SerializedName;

/**
 * What came out of a run: metadata {@code run_summary} of the one message that tells of its end.
 *
 * @param version         of this record
 * @param runId           of the run
 * @param projectId       whose it is
 * @param mode            what it did about candidates
 * @param status          how it ended
 * @param startedAt       when
 * @param completedAt     when it ended, however it did
 * @param durationSeconds between the two
 * @param counts          how much it did
 * @param topCandidates   at most three, the best first; none that is rejected unless all are
 * @param links           to what there is to see
 * @param summaryLabel    the message's heading
 */
public record RunSummary(int version, RunId runId, ProjectId projectId, RunMode mode, RunStatus status, Instant startedAt,
		Instant completedAt, double durationSeconds, RunCounts counts, List<TopCandidate> topCandidates, Links links,
		String summaryLabel) {

	/** The key under which a message's metadata holds it. */
	public static final String KEY = "run_summary";
	public static final int VERSION = 1;

	/** What JSON leaves out is null here, and means none. */
	public RunSummary {
		topCandidates = topCandidates == null ? List.of() : List.copyOf(topCandidates);
	}

	/**
	 * One of the best.
	 *
	 * @param candidateId in the run, such as {@code c1}
	 * @param label       a short name
	 * @param notes       what to know of it, a sentence each
	 */
	public record TopCandidate(String candidateId, String label, @SerializedName("I") double intelligence,
			@SerializedName("P") double prediction, @SerializedName("R") double resource, List<String> notes) {
		public TopCandidate {
			notes = notes == null ? List.of() : List.copyOf(notes);
		}
	}

	/** @param resultsView {@code /runs/} and the id of the run */
	public record Links(String resultsView) {
	}

	/** What is read of a message's metadata; what JSON leaves out is null. */
	private record Metadata(RunSummary runSummary) {
	}

	/** What a message holds, whoever wrote it; empty if it holds none, or one that cannot be read. */
	public static Optional<RunSummary> in(Message message) {
		return JsonCodec.read(message.metadata(), Metadata.class).fold(metadata -> Optional.ofNullable(metadata.runSummary()),
				unreadable -> Optional.empty());
	}
}

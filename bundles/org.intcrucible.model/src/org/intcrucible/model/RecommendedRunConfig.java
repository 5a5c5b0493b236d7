package org.intcrucible.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the Architect suggests to run: metadata {@code recommended_run_config} of one of its messages. It starts nothing.
 *
 * @param version          of this record
 * @param recommendationId of this suggestion
 * @param projectId        whose problem
 * @param chatSessionId    where it was said
 * @param sourceMessageId  the message that holds it
 * @param generatedAt      when
 * @param expiresAt        until when it is worth anything
 * @param status           whether it could be run
 * @param mode             what to do about candidates
 * @param parameters       how much to do
 * @param prerequisites    what was there
 * @param estimatedCost    from the cost models of the stages
 * @param rationale        why so
 * @param notes            further sentences
 * @param blockers         why not, where it is blocked
 * @param details          more about the reasons, by name
 * @param inputHashes      what it was reasoned from
 */
public record RecommendedRunConfig(int version, String recommendationId, ProjectId projectId, ChatSessionId chatSessionId,
		MessageId sourceMessageId, Instant generatedAt, Instant expiresAt, RecommendationStatus status, RunMode mode,
		RunParameters parameters, RunPrerequisites prerequisites, CostEstimate estimatedCost, String rationale,
		List<String> notes, List<RunBlocker> blockers, List<String> details, InputHashes inputHashes) {

	/** The key under which a message's metadata holds it. */
	public static final String KEY = "recommended_run_config";
	public static final int VERSION = 1;

	/** What JSON leaves out is null here, and means none. */
	public RecommendedRunConfig {
		notes = notes == null ? List.of() : List.copyOf(notes);
		blockers = blockers == null ? List.of() : List.copyOf(blockers);
		details = details == null ? List.of() : List.copyOf(details);
	}

	/** What is read of a message's metadata; what JSON leaves out is null. */
	private record Metadata(RecommendedRunConfig recommendedRunConfig) {
	}

	/** What a message holds, whoever wrote it; empty if it holds none, or one that cannot be read. */
	public static Optional<RecommendedRunConfig> in(Message message) {
		return JsonCodec.read(message.metadata(), Metadata.class).fold(metadata -> Optional.ofNullable(metadata.recommendedRunConfig()),
				unreadable -> Optional.empty());
	}

	/** Whether it says what to run: JSON may have left that out. */
	public boolean saysWhatToRun() {
		return mode != null && parameters != null;
	}
}

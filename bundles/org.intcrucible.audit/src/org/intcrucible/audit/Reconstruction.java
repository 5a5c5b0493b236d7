package org.intcrucible.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.StageCheckpoint;

/**
 * Everything that is known of one run. What it used up and which limit stopped it are parts of the run.
 *
 * @param run         as it stands
 * @param columns     as they are stored, by name; those without a value are left out
 * @param papers      what it was authorised on, word for word
 * @param project     whose run it is
 * @param document    the revision that it works on
 * @param provenance  what made that revision, oldest first
 * @param family      runs that it goes on with, and that go on with it
 * @param checkpoints the stages that it finished, in the order in which it did
 * @param said        messages that belong to it, those that there are
 * @param events      what the log says of the run, oldest first; of a run from another installation, its import
 */
public record Reconstruction(Run run, Map<String, String> columns, RunPapers papers, Project project, PinnedDocument document,
		List<ProvenanceEntry> provenance, Family family, List<StageCheckpoint> checkpoints, Map<Role, Message> said, List<Event> events) {

	/**
	 * An event of the log.
	 *
	 * @param sound whether nobody touched this line; the lines around it are another question
	 */
	public record Event(AuditLine line, boolean sound) {
	}

	/**
	 * Runs that repeat or resume each other.
	 *
	 * @param ancestors the run that it repeats or resumes, then the one that that one does, and so on; empty if there is none
	 * @param children  runs that repeat or resume it, the oldest first
	 */
	public record Family(List<Run> ancestors, List<Run> children) {
		public Family {
			ancestors = List.copyOf(ancestors);
			children = List.copyOf(children);
		}
	}

	/** What a message is to a run. */
	public enum Role {
		/** The advice that the press stems from. */
		RECOMMENDATION,
		/** What was said of it when it was over. */
		SUMMARY
	}

	public Reconstruction {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		provenance = List.copyOf(provenance);
		checkpoints = List.copyOf(checkpoints);
		said = Map.copyOf(said);
		events = List.copyOf(events);
	}

	/** What was known when it was authorised; empty if that was not kept, or cannot be read any more. */
	public Optional<RunPreflightResult> preflight() {
		return read(papers.preflight(), RunPreflightResult.class);
	}

	/** The configuration that was recommended; empty if there is none, or it cannot be read any more. */
	public Optional<RecommendedRunConfig> recommended() {
		return read(papers.recommended(), RecommendedRunConfig.class);
	}

	/** What was run otherwise than recommended; empty also if it cannot be read any more. */
	public List<ConfigDifference> edited() {
		return read(papers.edited(), ConfigDifference[].class).map(List::of).orElse(List.of());
	}

	private static <T> Optional<T> read(String json, Class<T> type) {
		return json.isEmpty() ? Optional.empty() : JsonCodec.read(json, type).fold(Optional::of, problem -> Optional.empty());
	}
}

package org.intcrucible.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Run;
import org.intcrucible.store.AuditLine;

/**
 * Everything that is known of one run.
 *
 * @param run        as it stands
 * @param columns    as they are stored, by name; those without a value are left out
 * @param project    whose run it is
 * @param document   the revision that it works on
 * @param provenance what made that revision, oldest first
 * @param events     what the log says of the run, oldest first; of a run from another installation, its import
 */
public record Reconstruction(Run run, Map<String, String> columns, Project project, PinnedDocument document,
		List<ProvenanceEntry> provenance, List<Event> events) {

	/**
	 * An event of the log.
	 *
	 * @param sound whether nobody touched this line; the lines around it are another question
	 */
	public record Event(AuditLine line, boolean sound) {
	}

	public Reconstruction {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		provenance = List.copyOf(provenance);
		events = List.copyOf(events);
	}
}

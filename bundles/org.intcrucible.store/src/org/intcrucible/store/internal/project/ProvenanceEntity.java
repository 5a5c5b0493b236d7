package org.intcrucible.store.internal.project;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.intcrucible.model.Actor;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.ProvenanceEntry;

/** A line of the history of a spec or a model. */
@Entity
@Table(name = "crucible_provenance", schema = "CRUCIBLE_OWNER")
public class ProvenanceEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	long position;
	@Column(name = "project_id")
	String projectId;
	@Column(name = "element_id")
	String elementId;
	String type;
	@Column(name = "occurred_at")
	String occurredAt;
	String actor;
	String source;
	@Lob
	String description;
	@Lob
	@Column(name = "reference_ids")
	String referenceIds;
	@Lob
	String metadata;

	ProvenanceEntry toEntry() {
		Map<String, String> facts = new LinkedHashMap<>();
		Map<?, ?> read = JsonCodec.read(metadata, Map.class).orElseThrow();
		read.forEach((key, value) -> facts.put(String.valueOf(key), String.valueOf(value)));
		return new ProvenanceEntry(type, Instant.parse(occurredAt), Actor.valueOf(actor.toUpperCase(Locale.ROOT)), source, description,
				List.of(JsonCodec.read(referenceIds, String[].class).orElseThrow()), facts);
	}
}

package org.intcrucible.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of the history of a thing. Histories only grow.
 *
 * @param type         what happened, such as {@code added}, {@code changed}, {@code designed}
 * @param timestamp    when
 * @param actor        who did it
 * @param source       what it came from: {@code run:ID}, {@code chat_session:ID}, {@code scenario:ID}, {@code manual_edit}
 * @param description  one sentence
 * @param referenceIds ids of what it refers to
 * @param metadata     further facts, such as the texts before and after
 */
public record ProvenanceEntry(String type, Instant timestamp, Actor actor, String source, String description,
		List<String> referenceIds, Map<String, String> metadata) {

	/** The source of what a user wrote or typed. */
	public static final String MANUAL_EDIT = "manual_edit";

	public ProvenanceEntry {
		referenceIds = List.copyOf(referenceIds);
		metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
	}
}

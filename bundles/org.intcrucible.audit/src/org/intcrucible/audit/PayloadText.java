package org.intcrucible.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditLine;

/** The payload of an event in one line, without what its other columns say. */
public final class PayloadText {

	private static final Set<String> ELSEWHERE = Set.of("project_id", "run_id");

	private PayloadText() {
	}

	/** As it stands, where it is no JSON. */
	public static String of(AuditLine line) {
		Object payload = JsonCodec.read(line.payload(), Object.class).fold(value -> value, problem -> line.payload());
		if (!(payload instanceof Map<?, ?> object)) {
			return line.payload();
		}
		List<String> parts = new ArrayList<>();
		object.forEach((key, value) -> {
			if (!ELSEWHERE.contains(key)) {
				parts.add(key + " " + (value instanceof String text ? text : JsonCodec.write(value)));
			}
		});
		return String.join(", ", parts);
	}
}

package org.intcrucible.audit.internal;

import java.util.Map;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditLine;

/** What one line says of itself, whatever stands around it. */
final class Link {

	private Link() {
	}

	/** Whether its hash is that of its content. */
	static boolean isSealed(AuditLine line) {
		return line.seal().equals(line.hash());
	}

	static boolean tellsAnEvent(AuditLine line) {
		return JsonCodec.read(line.payload(), Object.class).fold(Map.class::isInstance, problem -> false);
	}
}

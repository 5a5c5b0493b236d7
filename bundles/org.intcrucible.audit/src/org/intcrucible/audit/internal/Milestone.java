package org.intcrucible.audit.internal;

import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;

/**
 * An event that is known to have been the last one once.
 *
 * @param head  which event
 * @param place where that is recorded, as in "recorded in the database"
 */
record Milestone(AuditHead head, String place) {

	boolean isAt(AuditLine line) {
		return head.sequence() == line.sequence();
	}

	boolean agrees(AuditLine line) {
		return head.hash().equals(line.hash());
	}
}

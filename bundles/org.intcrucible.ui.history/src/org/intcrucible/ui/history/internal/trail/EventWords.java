package org.intcrucible.ui.history.internal.trail;

import java.util.Set;

import org.intcrucible.store.AuditLine;
import org.intcrucible.ui.widget.Texts;

/** An event of the log in words. What somebody changed in the log is shown as it stands there. */
public final class EventWords {

	private static final Texts WORDS = Texts.of(EventWords.class);
	private static final Set<String> KINDS = Set.of("project_created", "project_revised", "project_deleted", "project_undeleted", "project_removed",
			"project_imported", "run_created", "run_started", "run_limit_near", "run_ended", "run_rejected", "attempt_refused", "store_created",
			"schema_migrated", "store_restored", "anchor_broken");
	private static final Set<String> ACTORS = Set.of("user", "agent", "system");

	private EventWords() {
	}

	public static String kind(AuditLine line) {
		return KINDS.contains(line.kind()) ? WORDS.get("kind." + line.kind()) : line.kind();
	}

	public static String actor(AuditLine line) {
		return ACTORS.contains(line.actor()) ? WORDS.get("actor." + line.actor()) : line.actor();
	}
}

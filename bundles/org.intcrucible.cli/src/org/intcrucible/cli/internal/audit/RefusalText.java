package org.intcrucible.cli.internal.audit;

import java.util.Optional;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditLine;

/** A refused attempt in one line: who, how often, what. */
final class RefusalText {

	private static final String KIND = "attempt_refused";

	private RefusalText() {
	}

	/** Gives {@code org.example.plugin 1.0.0, 3 times: lookup of ...}; empty for events of other kinds. */
	static Optional<String> of(AuditLine line) {
		return line.kind().equals(KIND) ? JsonCodec.read(line.payload(), AuditEvent.AttemptRefused.class)
				.fold(refused -> Optional.of(text(refused)), unreadable -> Optional.empty()) : Optional.empty();
	}

	/** Logs that are older than the guard have neither bundles nor times in them. */
	private static String text(AuditEvent.AttemptRefused refused) {
		String what = refused.what() == null ? "" : refused.what();
		if (refused.bundle() == null || refused.bundle().isEmpty()) {
			return what + (refused.times() > 1 ? ", " + times(refused.times()) : "") + (refused.reason() == null ? "" : ": " + refused.reason());
		}
		return name(refused.bundle()) + ", " + times(refused.times()) + ": " + what;
	}

	private static String times(long times) {
		return times > 1 ? Wording.count(times, "time") : "once";
	}

	/** Name and version, without the location that follows. */
	private static String name(String bundle) {
		String[] words = bundle.split(" ", 3);
		return words.length < 2 ? bundle : words[0] + " " + words[1];
	}
}

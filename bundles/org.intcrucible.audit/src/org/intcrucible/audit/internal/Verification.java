package org.intcrucible.audit.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;

/** Reads the log once, from its first line to its last. */
final class Verification {

	private static final AuditHead NOTHING = new AuditHead(0, AuditLine.FIRST);
	private static final String ANCHOR_BROKEN = "anchor_broken";

	private final AuditReader reader;
	private final List<String> warnings = new ArrayList<>();

	Verification(AuditReader reader) {
		this.reader = reader;
	}

	/** Others may append meanwhile: what was the end before must be found, what is the end afterwards must not be passed. */
	ChainCheck check() {
		Chain chain = new Chain(milestones());
		reader.stream(AuditFilter.ALL, line -> {
			chain.accept(line);
			warn(line);
		});
		return chain.end(head()).<ChainCheck>map(first -> new ChainCheck.Broken(first.sequence(), first.finding(), warnings))
				.orElseGet(() -> new ChainCheck.Sound(chain.last().sequence(), chain.last(), warnings));
	}

	private List<Milestone> milestones() {
		List<Milestone> milestones = new ArrayList<>();
		milestones.add(new Milestone(head(), "in the database as the last one"));
		switch (reader.anchor()) {
			case Anchor.Sound(AuditHead head) -> milestones.add(new Milestone(head, "beside the database as the last one"));
			case Anchor.Unsound(String reason) -> warnings.add(reason + " So it cannot be excluded that the end of the log was cut off.");
		}
		return milestones;
	}

	private AuditHead head() {
		return reader.head().orElse(NOTHING);
	}

	private void warn(AuditLine line) {
		if (line.kind().equals(ANCHOR_BROKEN)) {
			String finding = JsonCodec.read(line.payload(), AuditEvent.AnchorBroken.class).fold(AuditEvent.AnchorBroken::finding,
					problem -> "Its payload cannot be read.");
			warnings.add("Event " + line.sequence() + " tells of a finding on " + line.occurredAt() + ": " + finding);
		}
	}
}

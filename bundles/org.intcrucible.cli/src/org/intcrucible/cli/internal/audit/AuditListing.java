package org.intcrucible.cli.internal.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import org.intcrucible.audit.PayloadText;
import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Listing;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.store.AuditLine;

/** A list of events. In JSON a payload is the text that is sealed, which is JSON itself. */
final class AuditListing {

	private static final int PAYLOAD = 36;
	/** Those lines name neither a project nor a run, and all that they say stands in the last column. */
	private static final int REFUSAL = 140;
	private static final int SHORT_ID = 8;

	private AuditListing() {
	}

	static Listing<AuditLine> of(Moments moments) {
		TextTable table = new TextTable().column("event", Align.RIGHT).column("when", Align.LEFT).column("who", Align.LEFT)
				.column("kind", Align.LEFT).column("project", Align.LEFT).column("run", Align.LEFT).column("what", Align.LEFT);
		return new Listing<>("events", "There is no such event.", table,
				line -> List.of(String.valueOf(line.sequence()), when(line, moments), line.actor(), line.kind(), shortId(line.projectId()),
						shortId(line.runId()), what(line)),
				line -> line);
	}

	private static String what(AuditLine line) {
		return RefusalText.of(line).map(text -> Wording.cut(text, REFUSAL)).orElseGet(() -> Wording.cut(PayloadText.of(line), PAYLOAD));
	}

	/** As it stands, where somebody made it no time. */
	static String when(AuditLine line, Moments moments) {
		try {
			return moments.text(Instant.parse(line.occurredAt()));
		} catch (DateTimeException changed) {
			return line.occurredAt();
		}
	}

	private static String shortId(String id) {
		return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
	}
}

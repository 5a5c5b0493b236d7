package org.intcrucible.cli.internal.project;

import java.util.List;

import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Listing;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.ProvenanceEntry;

/** A list of what happened to elements. */
final class ProvenanceListing {

	private static final int DESCRIPTION = 60;

	private ProvenanceListing() {
	}

	static Listing<ProvenanceEntry> of(Moments moments) {
		TextTable table = new TextTable().column("when", Align.LEFT).column("who", Align.LEFT).column("from", Align.LEFT)
				.column("what", Align.LEFT);
		return new Listing<>("provenance", "Nothing happened.", table, entry -> List.of(moments.text(entry.timestamp()),
				Wording.of(entry.actor()), entry.source(), Wording.cut(entry.description(), DESCRIPTION)), entry -> entry);
	}
}

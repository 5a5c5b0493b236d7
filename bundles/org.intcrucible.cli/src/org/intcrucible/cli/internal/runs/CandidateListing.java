package org.intcrucible.cli.internal.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Listing;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Candidate;

/** A list of candidates. */
final class CandidateListing {

	private static final int LABEL = 40;

	private CandidateListing() {
	}

	static Listing<Candidate> of(String none) {
		return new Listing<>("candidates", none, table(), CandidateListing::cells, CandidateListing::json);
	}

	/** The table alone. */
	static List<String> lines(List<Candidate> candidates) {
		TextTable table = table();
		candidates.forEach(candidate -> table.row(cells(candidate)));
		return table.lines();
	}

	private static TextTable table() {
		return new TextTable().column("#", Align.RIGHT).column("id", Align.LEFT).column("candidate", Align.LEFT)
				.column("status", Align.LEFT).column("I", Align.RIGHT).column("P", Align.RIGHT).column("R", Align.RIGHT);
	}

	private static List<String> cells(Candidate candidate) {
		return List.of(candidate.rank() == 0 ? "-" : String.valueOf(candidate.rank()), candidate.id(),
				Wording.cut(candidate.label(), LABEL), Wording.of(candidate.status()), Wording.score(candidate.scores().intelligence()),
				Wording.score(candidate.scores().prediction().overall()), Wording.score(candidate.scores().resource().overall()));
	}

	private static Map<String, Object> json(Candidate candidate) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("rank", candidate.rank() == 0 ? null : candidate.rank());
		json.put("candidate_id", candidate.id());
		json.put("label", candidate.label());
		json.put("status", candidate.status());
		json.put("origin", candidate.origin());
		json.put("P", candidate.scores().prediction().overall());
		json.put("R", candidate.scores().resource().overall());
		json.put("I", candidate.scores().intelligence());
		return json;
	}
}

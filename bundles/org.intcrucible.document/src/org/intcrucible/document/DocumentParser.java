package org.intcrucible.document;

import java.util.List;

import org.intcrucible.document.internal.BlockReader;
import org.intcrucible.document.internal.Blocks;
import org.intcrucible.document.internal.CrossChecks;
import org.intcrucible.document.internal.Draft;
import org.intcrucible.document.internal.Findings;
import org.intcrucible.document.internal.ItemReader;
import org.intcrucible.document.internal.TextCheck;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;

/** Text to domain: everything that can be said of a document without knowing the types of its formulas. */
public final class DocumentParser {

	private DocumentParser() {
	}

	/**
	 * Reads a problem document. Formulas are checked for their syntax; the names in them are not resolved.
	 *
	 * @param source the name of the text in places, usually that of its file
	 * @param text   the document; line ends may be LF, CR LF or CR, a byte order mark is skipped
	 * @return the document, or everything that is wrong with it: sorted by place, at most
	 *         {@link DocumentLimits#MAX_PROBLEMS} and one that counts the others; never an empty list
	 */
	public static Result<ParsedDocument, List<Problem>> parse(String source, String text) {
		var findings = new Findings();
		TextCheck.check(text, findings);
		if (!findings.isEmpty()) {
			return Result.failure(findings.problems(source));
		}
		Blocks blocks = new BlockReader(text, findings).read();
		var draft = new Draft(findings);
		blocks.sections().forEach(block -> ItemReader.read(block, draft));
		CrossChecks.check(draft);
		if (!findings.isEmpty()) {
			return Result.failure(findings.problems(source));
		}
		var document = draft.document(blocks.title(), blocks.description());
		return Result.success(new ParsedDocument(text, document, draft.places().map(source)));
	}
}

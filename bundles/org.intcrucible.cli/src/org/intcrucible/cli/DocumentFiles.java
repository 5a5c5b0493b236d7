package org.intcrucible.cli;

import java.nio.file.Path;
import java.util.List;

import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Reads problem documents for commands. */
@ProviderType
public interface DocumentFiles {

	/**
	 * Reads, parses and checks a file, its formulas included.
	 *
	 * @return every problem found, with its line and column
	 */
	Result<ParsedDocument, List<Problem>> read(Path file);
}

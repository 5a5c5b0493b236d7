package org.intcrucible.document.internal;

import java.util.List;

/**
 * The structure of a document.
 *
 * @param title       empty if it is missing, which is then among the findings
 * @param description with LF between lines; may be empty
 * @param sections    those whose names are known, in the order of the text
 */
public record Blocks(String title, String description, List<SectionBlock> sections) {

	public Blocks {
		sections = List.copyOf(sections);
	}
}

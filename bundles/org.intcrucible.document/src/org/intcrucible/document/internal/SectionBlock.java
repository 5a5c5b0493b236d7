package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Section;

/** A section with the texts of its items. */
public record SectionBlock(Section section, List<ItemText> items) {

	public SectionBlock {
		items = List.copyOf(items);
	}
}

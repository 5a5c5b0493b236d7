package org.intcrucible.document.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Section;

/** Writes the canonical layout: a blank line in front of each section, none between items. */
public final class TextWriter {

	private final StringBuilder text = new StringBuilder();
	private Optional<Section> current = Optional.empty();

	public void start(String title, String description) {
		text.append("# ").append(title).append('\n');
		if (!description.isEmpty()) {
			text.append(description).append('\n');
		}
	}

	/** Writes a line, below the heading of its section. */
	public void item(PrintedItem item) {
		var section = Optional.of(item.section());
		if (!section.equals(current)) {
			text.append("\n## ").append(item.section().title()).append('\n');
			current = section;
		}
		text.append("- ").append(item.text()).append('\n');
	}

	public String text() {
		return text.toString();
	}

	static String unit(String unit) {
		return unit.isEmpty() ? "" : " [" + unit + "]";
	}

	/** Attributes in brackets; nothing if there are none. */
	static String brackets(List<String> attributes) {
		return attributes.isEmpty() ? "" : " (" + String.join(", ", attributes) + ")";
	}
}

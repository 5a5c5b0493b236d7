package org.intcrucible.document.internal;

import java.util.List;
import java.util.function.Function;

import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Section;

/** Writes the canonical layout: a blank line in front of each section, none between items. */
public final class TextWriter {

	private final StringBuilder text = new StringBuilder();

	public void start(String title, String description) {
		text.append("# ").append(title).append('\n');
		if (!description.isEmpty()) {
			text.append(description).append('\n');
		}
	}

	public String text() {
		return text.toString();
	}

	/** Writes a section with one line for each element, or nothing if there are none. */
	<E> void section(Section section, List<E> elements, Function<? super E, String> item) {
		if (elements.isEmpty()) {
			return;
		}
		text.append("\n## ").append(section.title()).append('\n');
		elements.forEach(element -> text.append("- ").append(item.apply(element)).append('\n'));
	}

	/** An item's body with its reason and its own id. */
	static String item(String body, ElementNotes notes) {
		String because = notes.because().isEmpty() ? "" : " because " + notes.because();
		return body + because + (notes.ownId() ? " {#" + notes.id() + "}" : "");
	}

	static String unit(String unit) {
		return unit.isEmpty() ? "" : " [" + unit + "]";
	}

	/** Attributes in brackets; nothing if there are none. */
	static String brackets(List<String> attributes) {
		return attributes.isEmpty() ? "" : " (" + String.join(", ", attributes) + ")";
	}
}

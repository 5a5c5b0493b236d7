package org.intcrucible.ui.widget;

/**
 * A number with its name.
 *
 * @param label what it is, above it
 * @param value as {@link Numbers} writes it
 * @param note  what stands beneath, empty for nothing
 */
public record Metric(String label, String value, String note) {

	public Metric(String label, String value) {
		this(label, value, "");
	}

	/** As it is read out. */
	String words() {
		return label + " " + value + (note.isEmpty() ? "" : ", " + note);
	}
}

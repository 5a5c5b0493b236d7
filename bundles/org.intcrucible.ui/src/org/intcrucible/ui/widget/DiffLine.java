package org.intcrucible.ui.widget;

/** A line of a difference that {@link FoldRow} shows. */
public record DiffLine(Kind kind, String text) {

	/** What happened to a line. */
	public enum Kind {
		ADDED("+"), CHANGED("~"), REMOVED("-"), SAME(" ");

		private final String sign;

		Kind(String sign) {
			this.sign = sign;
		}

		String sign() {
			return sign;
		}
	}
}

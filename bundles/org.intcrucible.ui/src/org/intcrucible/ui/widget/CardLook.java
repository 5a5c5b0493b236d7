package org.intcrucible.ui.widget;

/** What a card is about, by the colour of its rail, head and border. */
public enum CardLook {
	/** What the Architect recommends. */
	ADVICE(Token.ADVICE, Token.ADVICE_TINT, Token.ADVICE_BORDER, Token.ADVICE),
	/** A recommendation that something stands in the way of. */
	BLOCKED(Token.BLOCKER, Token.BLOCKER_TINT, Token.BLOCKER_BORDER, Token.ADVICE),
	/** The summary of a completed run. */
	COMPLETED(Token.OK, Token.SURFACE, Token.OK_BORDER, Token.OK),
	/** The summary of a cancelled run. */
	CANCELLED(Token.STRONG_LINE, Token.SURFACE, Token.LINE, Token.TEXT_2),
	/** The summary of a failed run. */
	FAILED(Token.BLOCKER, Token.SURFACE, Token.BLOCKER_BORDER, Token.BLOCKER);

	private final Token rail;
	private final Token head;
	private final Token border;
	private final Token icon;

	CardLook(Token rail, Token head, Token border, Token icon) {
		this.rail = rail;
		this.head = head;
		this.border = border;
		this.icon = icon;
	}

	Token rail() {
		return rail;
	}

	Token head() {
		return head;
	}

	Token border() {
		return border;
	}

	Token icon() {
		return icon;
	}
}

package org.intcrucible.ui.widget;

/** A quiet fill with its border and the text that stands on it: of badges, callouts, heads of cards and stages. */
public enum Tint {
	NEUTRAL(Token.SUNKEN, Token.LINE, Token.TEXT_2),
	ACCENT(Token.ACCENT_TINT, Token.ACCENT_BORDER, Token.ACCENT),
	ADVICE(Token.ADVICE_TINT, Token.ADVICE_BORDER, Token.ADVICE),
	OK(Token.OK_TINT, Token.OK_BORDER, Token.OK),
	WARNING(Token.WARNING_TINT, Token.WARNING_BORDER, Token.WARNING),
	BLOCKER(Token.BLOCKER_TINT, Token.BLOCKER_BORDER, Token.BLOCKER);

	private final Token fill;
	private final Token border;
	private final Token text;

	Tint(Token fill, Token border, Token text) {
		this.fill = fill;
		this.border = border;
		this.text = text;
	}

	public Token fill() {
		return fill;
	}

	public Token border() {
		return border;
	}

	public Token text() {
		return text;
	}
}

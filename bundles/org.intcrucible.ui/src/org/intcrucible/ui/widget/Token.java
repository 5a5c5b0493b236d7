package org.intcrucible.ui.widget;

import java.util.List;

/**
 * The colours of the window, by what they mean. Whoever draws asks {@link Tokens#color} for one at the moment of drawing, so
 * that another theme is nothing but another drawing.
 */
public enum Token {
	/** Window, trims, sashes. */
	CHROME(0xE6E9EF, 0x111418, SystemRole.BACK),
	/** Body of a part, card, field. */
	SURFACE(0xFFFFFF, 0x1B1F25, SystemRole.BACK),
	/** Tab strip, table header, folded row, estimate. */
	SUNKEN(0xF4F5F8, 0x20252C, SystemRole.BACK),
	/** Row or button under the pointer. */
	HOVER(0xEBEEF4, 0x2A3039, SystemRole.BACK),
	/** Chosen row in the active part, chosen toggle. */
	SELECTED(0xDFE8FC, 0x26385F, SystemRole.BACK),
	/** Chosen row in a part that is not active. */
	SELECTED_IDLE(0xE7EAF0, 0x2B323B, SystemRole.BACK),
	/** Separators, border of a card. */
	LINE(0xDADEE6, 0x2F353F, SystemRole.FRONT),
	/** Border of fields and buttons. */
	STRONG_LINE(0x8A94A5, 0x67748A, SystemRole.FRONT),
	/** Grid of a chart, empty track, line of a row. */
	GRID(0xE6E9EF, 0x2B313A, SystemRole.FRONT),
	/** Axis of a chart, tick of a slider. */
	AXIS(0xA9B2C1, 0x505B6B, SystemRole.FRONT),
	/** The editor's current line. */
	EDITOR_LINE(0xF3F6FC, 0x222833, SystemRole.BACK),
	/** A line that the last turn changed. */
	TURN(0xE4F3EA, 0x1C3226, SystemRole.BACK),
	/** The bar beside it. */
	TURN_BAR(0x2E9A60, 0x4FB67F, SystemRole.FRONT),

	/** Values, names. */
	TEXT(0x1A202B, 0xE4E8EE, SystemRole.FRONT),
	/** Explanations, icons of tools. */
	TEXT_2(0x485364, 0xB4BDCA, SystemRole.FRONT),
	/** Labels, times, hints. */
	TEXT_3(0x596577, 0x99A4B4, SystemRole.FRONT),
	/** Links, focus ring, chosen tab, chosen candidate. */
	ACCENT(0x2F55CC, 0x8FADFF, SystemRole.LINK),
	/** The Architect, the badge of a suggestion. */
	ADVICE(0x77409C, 0xCDA7EA, SystemRole.FRONT),
	/** Ready, completed, verified. */
	OK(0x1A7041, 0x6DCB94, SystemRole.FRONT),
	/** Warning, stale, near a limit. */
	WARNING(0x805300, 0xE5BB5C, SystemRole.FRONT),
	/** Blocker, failed, error. */
	BLOCKER(0xB02A1E, 0xFF968D, SystemRole.FRONT),
	/** What cannot be used now; the reason stands beside it. */
	DISABLED(0x98A2B1, 0x667080, SystemRole.OFF),

	ACCENT_TINT(0xEAF0FE, 0x222C47, SystemRole.BACK),
	ACCENT_BORDER(0x2F55CC, 0x8FADFF, SystemRole.FRONT),
	ADVICE_TINT(0xF6F1FA, 0x2A2334, SystemRole.BACK),
	ADVICE_BORDER(0xD3BEE2, 0x584370, SystemRole.FRONT),
	OK_TINT(0xE7F4EC, 0x1B2D24, SystemRole.BACK),
	OK_BORDER(0xA6D3B9, 0x2F5A42, SystemRole.FRONT),
	WARNING_TINT(0xFDF5DF, 0x302815, SystemRole.BACK),
	WARNING_BORDER(0xE4CB8C, 0x655322, SystemRole.FRONT),
	BLOCKER_TINT(0xFDF0EE, 0x2F1F1F, SystemRole.BACK),
	BLOCKER_BORDER(0xEDB9B3, 0x643733, SystemRole.FRONT),
	/** The one filled button. */
	RUN(0x2F55CC, 0x4468DA, SystemRole.CHOSEN),
	RUN_HOVER(0x2747AE, 0x3C5FCC, SystemRole.CHOSEN),
	RUN_PRESSED(0x203B92, 0x3455BC, SystemRole.CHOSEN),
	/** Text on it. */
	ON_RUN(0xFFFFFF, 0xFFFFFF, SystemRole.ON_CHOSEN),

	PROMISING(0x007152, 0x4DCCA4, SystemRole.FRONT),
	UNDER_TEST(0x1F5DB0, 0x79B5F5, SystemRole.FRONT),
	WEAK(0x8C5B00, 0xE5B54C, SystemRole.FRONT),
	REJECTED(0xA3452E, 0xF19177, SystemRole.FRONT),
	NEW(0x596577, 0x99A4B4, SystemRole.FRONT),

	SERIES_1(0x0068B2, 0x55A8EA, SystemRole.FRONT),
	SERIES_2(0xD06F00, 0xEF8E50, SystemRole.FRONT),
	SERIES_3(0x00845E, 0x3AC89B, SystemRole.FRONT),
	SERIES_4(0xA64D8F, 0xDD86C4, SystemRole.FRONT),
	SERIES_5(0x8C5E00, 0xE1B43B, SystemRole.FRONT),
	SERIES_6(0x485364, 0xBCC2C8, SystemRole.FRONT),
	HEAT_1(0xEEF3FB, 0x202836, SystemRole.BACK),
	HEAT_2(0xCBDCF4, 0x24395A, SystemRole.BACK),
	HEAT_3(0x9BBCE8, 0x2B5384, SystemRole.BACK),
	HEAT_4(0x5E92D3, 0x3C7ABD, SystemRole.BACK),
	HEAT_5(0x2C65AF, 0x66A6E8, SystemRole.BACK),
	HEAT_6(0x173F7A, 0xB3D7FF, SystemRole.BACK),

	EDITOR_NAME(0x1D56AD, 0x86B5FF, SystemRole.FRONT),
	EDITOR_FORMULA(0x0B665A, 0x6FD0BD, SystemRole.FRONT),
	EDITOR_NUMBER(0x94470A, 0xF0AB6E, SystemRole.FRONT),
	EDITOR_KEYWORD(0x77409C, 0xCDA7EA, SystemRole.FRONT),
	/** Line numbers, bullets. */
	EDITOR_MARGIN(0x596577, 0x99A4B4, SystemRole.FRONT),
	/** The drop of the product's mark. */
	DROP(0xD06F00, 0xEF8E50, SystemRole.FRONT);

	/** Of charts, in order. */
	public static final List<Token> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6);
	/** Of heat maps, from low to high. */
	public static final List<Token> HEAT = List.of(HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5, HEAT_6);

	private final int light;
	private final int dark;
	private final SystemRole role;

	Token(int light, int dark, SystemRole role) {
		this.light = light;
		this.dark = dark;
		this.role = role;
	}

	/**
	 * The colour of a theme.
	 *
	 * @param theme light or dark; the system's colours are known to the system alone
	 * @return 0xRRGGBB
	 */
	public int rgb(Theme theme) {
		return switch (theme) {
			case LIGHT -> light;
			case DARK -> dark;
			case SYSTEM -> throw new IllegalArgumentException("the system's colours are asked for by " + role);
		};
	}

	/** Gives {@code #RRGGBB}, as style sheets and drawings have it. */
	public String hex(Theme theme) {
		return String.format("#%06X", rgb(theme));
	}

	SystemRole role() {
		return role;
	}
}

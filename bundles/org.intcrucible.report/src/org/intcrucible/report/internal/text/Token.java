package org.intcrucible.report.internal.text;

import java.util.List;
import java.util.Locale;

import org.intcrucible.report.Theme;

/** The colours of the product, by what they mean. */
public enum Token {
	CHROME("#E6E9EF", "#111418"), SURFACE("#FFFFFF", "#1B1F25"), SUNKEN("#F4F5F8", "#20252C"), HOVER("#EBEEF4", "#2A3039"),
	SELECTED("#DFE8FC", "#26385F"), LINE("#DADEE6", "#2F353F"), STRONG_LINE("#8A94A5", "#67748A"),
	GRID("#E6E9EF", "#2B313A"), AXIS("#A9B2C1", "#505B6B"),
	TEXT("#1A202B", "#E4E8EE"), TEXT_2("#485364", "#B4BDCA"), TEXT_3("#596577", "#99A4B4"),
	ACCENT("#2F55CC", "#8FADFF"), OK("#1A7041", "#6DCB94"), WARNING("#805300", "#E5BB5C"), BLOCKER("#B02A1E", "#FF968D"),
	WARNING_TINT("#FDF5DF", "#302815"), WARNING_BORDER("#E4CB8C", "#655322"),
	/** Behind the name of the chosen point; what stands on it is white. */
	MARK("#2F55CC", "#4468DA"), ON_MARK("#FFFFFF", "#FFFFFF"),
	PROMISING("#007152", "#4DCCA4"), UNDER_TEST("#1F5DB0", "#79B5F5"), WEAK("#8C5B00", "#E5B54C"),
	REJECTED("#A3452E", "#F19177"), NEW("#596577", "#99A4B4"), SERIES_1("#0068B2", "#55A8EA"),
	HEAT_1("#EEF3FB", "#202836"), HEAT_2("#CBDCF4", "#24395A"), HEAT_3("#9BBCE8", "#2B5384"), HEAT_4("#5E92D3", "#3C7ABD"),
	HEAT_5("#2C65AF", "#66A6E8"), HEAT_6("#173F7A", "#B3D7FF");

	/** From low to high. */
	public static final List<Token> HEAT = List.of(HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5, HEAT_6);

	private final String light;
	private final String dark;

	Token(String light, String dark) {
		this.light = light;
		this.dark = dark;
	}

	/** As an attribute of a drawing has it. */
	public String in(Theme theme) {
		return switch (theme) {
			case LIGHT -> light;
			case DARK -> dark;
			case PAGE -> "var(" + variable() + ")";
		};
	}

	/** The name of its CSS variable, such as {@code --text-2}. */
	public String variable() {
		return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * All colours as CSS declarations.
	 *
	 * @param theme light or dark
	 */
	public static String declarations(Theme theme) {
		StringBuilder css = new StringBuilder();
		for (Token token : values()) {
			css.append(token.variable()).append(':').append(token.in(theme)).append(';');
		}
		return css.toString();
	}
}

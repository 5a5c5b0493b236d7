package org.intcrucible.report.internal.chart;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Xml;

/** The shape of each status, so that none is told by its colour alone. */
public final class StatusMark {

	private static final double SIZE = 12;

	private StatusMark() {
	}

	public static Token token(CandidateStatus status) {
		return switch (status) {
			case NEW -> Token.NEW;
			case UNDER_TEST -> Token.UNDER_TEST;
			case PROMISING -> Token.PROMISING;
			case WEAK -> Token.WEAK;
			case REJECTED -> Token.REJECTED;
		};
	}

	/** A mark in running text, beside the word that says the same. */
	public static void inline(Xml xml, CandidateStatus status) {
		xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "mark", "viewBox", "0 0 12 12", "width", "12", "height",
				"12", "aria-hidden", "true");
		draw(xml, status, token(status).in(Theme.PAGE), SIZE / 2, SIZE / 2, 4);
		xml.close();
	}

	/** @param radius half the size of the mark */
	static void draw(Xml xml, CandidateStatus status, String colour, double x, double y, double radius) {
		switch (status) {
			case PROMISING -> xml.empty("circle", "cx", Figures.place(x), "cy", Figures.place(y), "r", Figures.place(radius), "fill",
					colour);
			case UNDER_TEST -> {
				path(xml, "M" + at(x, y - radius) + "a" + at(radius, radius) + " 0 0 0 0," + Figures.place(2 * radius) + "z", colour,
						colour);
				ring(xml, x, y, radius, colour);
			}
			case WEAK -> path(xml, "M" + at(x, y - radius) + "L" + at(x + radius, y + 0.8 * radius) + "L"
					+ at(x - radius, y + 0.8 * radius) + "z", colour, "none");
			case REJECTED -> path(xml, cross(x, y, 0.8 * radius), colour, "none");
			case NEW -> ring(xml, x, y, radius, colour, "stroke-dasharray", "2 2");
		}
	}

	/** The path of a cross. */
	static String cross(double x, double y, double radius) {
		return "M" + at(x - radius, y - radius) + "L" + at(x + radius, y + radius) + "M" + at(x + radius, y - radius) + "L"
				+ at(x - radius, y + radius);
	}

	private static void ring(Xml xml, double x, double y, double radius, String colour, String... dash) {
		xml.open("g", dash).empty("circle", "cx", Figures.place(x), "cy", Figures.place(y), "r", Figures.place(radius), "fill",
				"none", "stroke", colour).close();
	}

	private static void path(Xml xml, String path, String stroke, String fill) {
		xml.empty("path", "d", path, "stroke", stroke, "fill", fill, "stroke-width", "1.3");
	}

	private static String at(double x, double y) {
		return Figures.place(x) + "," + Figures.place(y);
	}
}

package org.intcrucible.report.internal;

import org.intcrucible.report.internal.text.Xml;

/** The sign of the Pareto front beside a candidate: a small flight of stairs. */
final class FrontSign {

	private FrontSign() {
	}

	static void write(Xml xml) {
		xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "mark front", "viewBox", "0 0 12 12", "width", "12",
				"height", "12", "role", "img", "aria-label", "on the Pareto front");
		xml.element("title", "On the Pareto front: none is better in both P and R");
		xml.empty("path", "d", "M1,10.5H4V7H7.5V4H11V1", "fill", "none", "stroke", "currentColor", "stroke-width", "1.3").close();
	}
}

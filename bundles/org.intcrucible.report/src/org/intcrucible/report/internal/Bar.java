package org.intcrucible.report.internal;

import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Xml;

/** A share as a bar. The number stands beside it, so readers that cannot see the bar need not be told of it. */
final class Bar {

	private Bar() {
	}

	/** @param style CSS class of the filled part; may be empty */
	static void write(Xml xml, double share, String style) {
		if (Double.isFinite(share)) {
			xml.open("span", "class", "track", "aria-hidden", "true").element("span", "", "class", "fill " + style, "style",
					"width:" + Figures.place(Math.clamp(share, 0, 1) * 100) + "%").close();
		}
	}
}

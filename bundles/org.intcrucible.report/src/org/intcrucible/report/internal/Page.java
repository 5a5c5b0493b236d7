package org.intcrucible.report.internal;

import java.util.List;

import org.intcrucible.report.internal.text.Xml;

/** The frame around the sections: head, colours, contents. */
final class Page {

	/** Whatever slipped into the page could load and run nothing. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

	private final Heading heading;
	private final List<Section> sections;

	Page(Heading heading, List<Section> sections) {
		this.heading = heading;
		this.sections = sections;
	}

	String html() {
		Xml xml = new Xml();
		xml.markup("<!DOCTYPE html>\n");
		xml.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").newLine();
		head(xml);
		xml.open("body").newLine();
		heading.write(xml);
		contents(xml);
		xml.open("main").newLine();
		sections.forEach(section -> section(xml, section));
		xml.close().newLine();
		xml.element("footer", "Made by Int Crucible. I = P / R: how well a candidate does what is wanted, for what it uses up.");
		xml.close().close().newLine();
		return xml.toString();
	}

	private void head(Xml xml) {
		xml.open("head").newLine();
		xml.empty("meta", "charset", "utf-8").newLine();
		xml.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newLine();
		xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
		xml.empty("meta", "name", "color-scheme", "content", "light dark").newLine();
		xml.element("title", heading.title() + " \u00B7 Int Crucible").newLine();
		xml.open("style").markup(StyleSheet.css()).close().newLine();
		xml.close().newLine();
	}

	private void contents(Xml xml) {
		xml.open("nav", "aria-label", "Contents").open("ul");
		sections.forEach(section -> xml.open("li").element("a", section.title(), "href", "#" + section.id()).close());
		xml.close().close().newLine();
	}

	private static void section(Xml xml, Section section) {
		xml.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title").newLine();
		xml.open("div", "class", "head").element("h2", section.title(), "id", section.id() + "-title");
		if (!section.aside().isEmpty()) {
			xml.element("p", section.aside(), "class", "aside");
		}
		xml.close().newLine();
		section.write(xml);
		xml.close().newLine();
	}
}

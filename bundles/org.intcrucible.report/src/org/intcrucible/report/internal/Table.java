package org.intcrucible.report.internal;

import java.util.List;

import org.intcrucible.report.internal.text.Xml;

/** A table with a caption and headers, which scrolls sideways where the page is narrow. */
final class Table {

	/**
	 * A column.
	 *
	 * @param style CSS classes of its title; may be empty
	 * @param hint  what its title stands for; empty if it says so itself
	 */
	record Column(String title, String style, String hint) {

		static Column of(String title) {
			return new Column(title, "", "");
		}

		/** Numbers, which keep to the right. */
		static Column figures(String title) {
			return figures(title, "");
		}

		static Column figures(String title, String hint) {
			return new Column(title, "figure", hint);
		}
	}

	/** So many columns need all the room that there is. */
	private static final int MANY = 10;

	private final Xml xml;

	/** Opens a table. */
	Table(Xml xml, String caption, List<Column> columns) {
		this.xml = xml;
		xml.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", caption);
		xml.open("table", "class", columns.size() < MANY ? "" : "many").element("caption", caption).newLine().open("thead").open("tr");
		columns.forEach(this::head);
		xml.close().close().newLine().open("tbody").newLine();
	}

	private void head(Column column) {
		xml.open("th", "scope", "col", "class", column.style, "title", column.hint).name(column.title).close();
	}

	/** @param cells one for each column; the first names the row */
	Table row(List<Cell> cells) {
		xml.open("tr");
		for (int i = 0; i < cells.size(); i++) {
			Cell cell = cells.get(i);
			if (i == 0) {
				xml.open("th", "scope", "row", "class", cell.style());
			} else {
				xml.open("td", "class", cell.style());
			}
			cell.content().accept(xml);
			xml.close();
		}
		xml.close().newLine();
		return this;
	}

	void end() {
		xml.close().close().close().newLine();
	}
}

package org.intcrucible.cli.internal.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.TextTable;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.Page;

/**
 * How one kind of list is shown.
 *
 * @param name  of the list in JSON
 * @param none  what to say where nothing is in it, one sentence
 * @param table a table with its columns and no row
 * @param row   the cells of an item
 * @param json  an item in JSON
 */
public record Listing<T>(String name, String none, TextTable table, Function<T, List<String>> row, Function<T, Object> json) {

	/** Prints a part of such a list, and where it goes on. */
	public int print(Console console, Page<T> page, boolean asJson) {
		if (asJson) {
			Map<String, Object> document = new LinkedHashMap<>();
			document.put(name, page.items().stream().map(json).toList());
			document.put("next", page.next() == 0 ? null : page.next());
			console.out().println(JsonCodec.writeDocument(document));
		} else {
			lines(page).forEach(console.out()::println);
		}
		return ExitStatus.DONE;
	}

	private List<String> lines(Page<T> page) {
		if (page.items().isEmpty()) {
			return List.of(none);
		}
		page.items().forEach(item -> table.row(row.apply(item).stream().map(Wording::plain).toList()));
		List<String> lines = new ArrayList<>(table.lines());
		if (page.next() != 0) {
			lines.add("... and maybe more: add --after " + page.next());
		}
		return lines;
	}
}

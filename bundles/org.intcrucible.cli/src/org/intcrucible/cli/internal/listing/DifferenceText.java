package org.intcrucible.cli.internal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;

/** What differs between two documents, for people: what went with a minus, what came with a plus, below their sections. */
public final class DifferenceText {

	private DifferenceText() {
	}

	/** Lines; none if nothing differs. */
	public static List<String> lines(List<Change> changes) {
		List<String> lines = new ArrayList<>();
		String section = "";
		for (Change change : changes) {
			String heading = heading(change.subject());
			if (!heading.equals(section)) {
				lines.add(heading);
				section = heading;
			}
			signed("- ", change.before()).forEach(lines::add);
			signed("+ ", change.after()).forEach(lines::add);
		}
		return lines;
	}

	private static String heading(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> "Title";
			case Subject.Description() -> "Description";
			case Subject.Element element -> element.section().title();
			case Subject.Order order -> order.section().title() + ", their order";
		};
	}

	private static Stream<String> signed(String sign, String text) {
		return text.isEmpty() ? Stream.empty() : text.lines().map(line -> "  " + sign + Wording.plain(line));
	}
}

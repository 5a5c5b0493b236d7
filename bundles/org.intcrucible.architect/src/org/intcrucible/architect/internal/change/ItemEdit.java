package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;

/** Puts an item that the user wrote into the document, word for word. */
final class ItemEdit {

	private static final Set<ProblemCode> OF_ITSELF = Set.of(ProblemCode.SYNTAX, ProblemCode.OUT_OF_RANGE);

	private ItemEdit() {
	}

	static ParsedDocument apply(ParsedDocument before, Change.Item item) throws Refused {
		var placed = place(before, item.section(), item.text());
		boolean mayBeScenario = item.section() == Section.CANDIDATES && placed instanceof Result.Failure<?, ?>;
		if (mayBeScenario) {
			// Both look alike: which names are set tells them apart.
			var scenario = place(before, Section.SCENARIOS, item.text());
			placed = scenario instanceof Result.Success<?, ?> ? scenario : placed;
		}
		return switch (placed) {
			case Result.Success<ParsedDocument, List<Problem>>(var parsed) -> parsed;
			case Result.Failure<ParsedDocument, List<Problem>>(var problems) -> throw new Refused(problems);
		};
	}

	private static Result<ParsedDocument, List<Problem>> place(ParsedDocument before, Section section, String item) {
		String text = TextPatch.withItem(before, section, id(section, item), item);
		return switch (DocumentParser.parse(Refused.MESSAGE, text)) {
			case Result.Success<ParsedDocument, List<Problem>> parsed -> parsed;
			case Result.Failure<ParsedDocument, List<Problem>>(var problems) ->
				Result.failure(own(section, item).orElseGet(() -> problems.stream().map(problem -> inMessage(problem, text, item)).toList()));
		};
	}

	/** What is wrong with the item whatever stands around it: an item that is wrong itself also passes for a second one. */
	private static Optional<List<Problem>> own(Section section, String item) {
		var alone = DocumentParser.parse(Refused.MESSAGE, "# x\n\n## " + section.title() + "\n- " + item + "\n");
		List<Problem> problems = alone.fold(parsed -> List.<Problem>of(), found -> found).stream()
				.filter(problem -> OF_ITSELF.contains(problem.code()))
				.map(problem -> problem.at(new Place(Refused.MESSAGE, 1, problem.place().column()))).toList();
		return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
	}

	/** What is wrong with the item itself has its place in the message, where it stands behind a dash. */
	private static Problem inMessage(Problem problem, String text, String item) {
		int line = problem.place().line();
		var lines = text.lines().toList();
		boolean inItem = line > 0 && line <= lines.size() && lines.get(line - 1).strip().equals("- " + item);
		return problem.at(inItem ? new Place(Refused.MESSAGE, 1, problem.place().column()) : Place.whole(Refused.MESSAGE));
	}

	/** The id that an item has or gets; the key of a setting; empty if it cannot be told. */
	private static String id(Section section, String item) {
		int colon = item.indexOf(':');
		if (section == Section.SETTINGS) {
			return colon < 0 ? "" : item.substring(0, colon).strip();
		}
		boolean sets = section == Section.CANDIDATES || section == Section.SCENARIOS;
		return sets ? parsedId(Section.ACTORS, withoutSets(item, section)) : parsedId(section, item);
	}

	/** What a candidate or a scenario sets is only known in the whole document; its label gives its id. */
	private static String withoutSets(String item, Section section) {
		int colon = item.indexOf(':');
		String label = colon < 0 ? item : item.substring(0, colon);
		int terms = section == Section.SCENARIOS && label.strip().endsWith(")") ? label.lastIndexOf('(') : -1;
		int own = item.lastIndexOf("{#");
		String id = own > 0 && item.strip().endsWith("}") ? " " + item.substring(own).strip() : "";
		String bare = terms > 0 ? label.substring(0, terms).strip() : label.strip();
		return own > 0 && own < label.length() ? bare : bare + id;
	}

	private static String parsedId(Section section, String item) {
		return DocumentParser.parse("", "# x\n\n## " + section.title() + "\n- " + item + "\n")
				.fold(parsed -> Element.of(parsed.document()).stream().findFirst().map(Element::id), problems -> Optional.<String>empty())
				.orElse("");
	}
}

package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.change.Change.Item;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaParser;
import org.intcrucible.formula.ReservedNames;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;

/** Tells of a line whether it is an item of the document, and of which section where that is unsaid. */
public final class ItemForms {

	/** Sections whose items no other section takes, in the order in which they are tried. */
	private static final List<Section> TELLING = List.of(Section.SETTINGS, Section.GOALS, Section.LEVERS, Section.ASSUMPTIONS,
			Section.RESOURCES, Section.CONSTRAINTS, Section.CANDIDATES, Section.SCENARIOS);

	private static final Pattern DEFINITION = Pattern.compile("(\\S+)\\s*=\\s*(.+)");
	private static final Pattern INEQUALITY = Pattern.compile("([^:`<>=()]+?)\\s*(?:<=|>=|<|>|==).*");
	private static final Pattern BRACKETS = Pattern.compile("(.*?)(\\s*\\(.*\\)|\\s+because .*)?");
	private static final Pattern SCENARIO = Pattern
			.compile(".*\\((?:normal_operation|stress_test|edge_case|failure_mode|weight|may fail).*\\)\\s*:.*");

	/**
	 * An item of a section.
	 *
	 * @param line without a dash in front
	 * @return it in the words of the document; empty if the section takes no such line
	 */
	public Optional<Item> find(String line, Section section) {
		if (fits(section, line)) {
			return Optional.of(new Item(section, line));
		}
		return switch (section) {
			case MECHANISMS -> definition(line);
			case CONSTRAINTS -> inequality(line);
			default -> Optional.empty();
		};
	}

	/**
	 * An item that says by itself where it belongs.
	 *
	 * @param line without a dash in front
	 */
	public Optional<Item> find(String line) {
		if (!line.contains(":") && !line.contains("=") && !line.contains("<") && !line.contains(">")) {
			return Optional.empty();
		}
		if (fits(Section.MECHANISMS, line)) {
			return Optional.of(new Item(Section.MECHANISMS, line));
		}
		return TELLING.stream().filter(telling -> fits(telling, line)).map(telling -> new Item(telling, line)).findFirst()
				.or(() -> definition(line)).or(() -> inequality(line));
	}

	/** Without back quotes: {@code profit = price * sold}. */
	private static Optional<Item> definition(String line) {
		var definition = DEFINITION.matcher(line);
		return definition.matches() && ReservedNames.isName(definition.group(1)) && isComputed(definition.group(2))
				? Optional.of(new Item(Section.MECHANISMS, definition.group(1) + " = `" + definition.group(2).strip() + "`"))
				: Optional.empty();
	}

	/** Without back quotes and label: {@code wait_ms <= 200 (hard)}. */
	private static Optional<Item> inequality(String line) {
		var inequality = INEQUALITY.matcher(line);
		var parts = BRACKETS.matcher(line);
		if (!inequality.matches() || !parts.matches() || parts.group(2) == null) {
			return Optional.empty();
		}
		String label = inequality.group(1).strip();
		String item = label + ": `" + parts.group(1).strip() + "`" + parts.group(2);
		return ReservedNames.isName(label) && fits(Section.CONSTRAINTS, item) ? Optional.of(new Item(Section.CONSTRAINTS, item))
				: Optional.empty();
	}

	private static boolean isComputed(String formula) {
		return FormulaParser.parse(formula).fold(tree -> !(tree instanceof Expression.NumberLiteral)
				&& !(tree instanceof Expression.Unary) && !(tree instanceof Expression.Name), errors -> false);
	}

	/** Whether the section takes the line, names that only the whole document knows aside. */
	static boolean fits(Section section, String line) {
		boolean scenario = SCENARIO.matcher(line).matches();
		if (section == Section.CANDIDATES && (scenario || !line.contains("`")) || section == Section.SCENARIOS && !line.contains("`")) {
			return false;
		}
		var parsed = DocumentParser.parse("", "# x\n\n## " + section.title() + "\n- " + line + "\n");
		return switch (parsed) {
			case Result.Success<?, ?> success -> true;
			case Result.Failure<?, List<Problem>>(var problems) -> (section == Section.CANDIDATES || section == Section.SCENARIOS)
					&& problems.stream().allMatch(problem -> problem.code() == ProblemCode.UNKNOWN);
		};
	}
}

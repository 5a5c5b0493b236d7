package org.intcrucible.ui.results.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.intcrucible.model.Result;
import org.intcrucible.ui.results.internal.data.Column.Source;
import org.intcrucible.ui.widget.Texts;

/**
 * Reads what is typed into the filter: terms with commas between them, all of which must hold, such as {@code servers < 20,
 * region = both}. A term without a comparison is looked for in the names of candidates. {@code lever.coverage} is the lever of
 * that name where a column of every table has it as well.
 */
public final class FilterParser {

	/** A comma within {@code 3,500} separates nothing, nor does one within {@code 0,5}, which is no number. */
	private static final Pattern SEPARATOR = Pattern.compile("(?<!\\d),|,(?!\\d)|\\s+and\\s+", Pattern.CASE_INSENSITIVE);
	private static final Pattern COMPARISON = Pattern.compile("(.*?)\\s*(<=|>=|==|!=|<|>|=)\\s*(.*)");
	private static final Pattern NUMBER = Pattern
			.compile("([-\u2212+]?(?:(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(.*)");
	private static final Pattern LEVER = Pattern.compile("^lever\\s*\\.\\s*", Pattern.CASE_INSENSITIVE);
	private static final String PER_CENT = "%";

	private final Texts texts = Texts.of(FilterParser.class);
	private final List<Column> columns;

	public FilterParser(List<Column> columns) {
		this.columns = List.copyOf(columns);
	}

	/** @return what was meant, or one sentence on what was not understood */
	public Result<RowFilter, String> parse(String text) {
		List<RowFilter.Test> tests = new ArrayList<>();
		for (String part : SEPARATOR.split(text)) {
			String term = part.strip();
			if (!term.isEmpty()) {
				Result<RowFilter.Test, String> read = term(term);
				if (read instanceof Result.Failure<RowFilter.Test, String>(String why)) {
					return Result.failure(why);
				}
				tests.add(read.orElseThrow());
			}
		}
		return Result.success(new RowFilter(tests, Set.of()));
	}

	private Result<RowFilter.Test, String> term(String term) {
		Matcher comparison = COMPARISON.matcher(term);
		if (!comparison.matches()) {
			return Result.success(named(term));
		}
		String name = comparison.group(1);
		Optional<Integer> column = column(name);
		if (column.isEmpty()) {
			return Result.failure(texts.get("filter.unknown", name));
		}
		if (comparison.group(3).isEmpty()) {
			return Result.failure(texts.get("filter.open", term));
		}
		return columns.get(column.get()).isText() ? word(column.get(), comparison.group(2), comparison.group(3))
				: number(column.get(), comparison.group(2), comparison.group(3));
	}

	private static RowFilter.Test named(String words) {
		String wanted = words.toLowerCase(Locale.ROOT);
		return (rows, row) -> rows.name(row).toLowerCase(Locale.ROOT).contains(wanted) || rows.id(row).equals(wanted)
				|| rows.label(row).toLowerCase(Locale.ROOT).contains(wanted);
	}

	/**
	 * By id or title, first as it is written, then in any case: a column that every table has before a lever, a lever before an
	 * outcome; an outcome alone is its mean. A lever alone is meant where that is said.
	 */
	private Optional<Integer> column(String name) {
		String lever = LEVER.matcher(name).replaceFirst("");
		if (!lever.equals(name)) {
			return column(List.of(Source.LEVER), column -> column.title().equals(lever))
					.or(() -> column(List.of(Source.LEVER), column -> isCalled(column, plain(lever))));
		}
		String wanted = plain(name);
		List<Source> all = List.of(Source.values());
		return column(all, column -> column.id().equals(name) || column.title().equals(name)).or(() -> column(all, column -> isCalled(column, wanted)))
				.or(() -> column(all, column -> !wanted.isEmpty() && plain(column.id()).equals(wanted + " mean")));
	}

	/** The first that is meant, of those from one source after those from another. */
	private Optional<Integer> column(List<Source> sources, Predicate<Column> meant) {
		return sources.stream().flatMap(source -> IntStream.range(0, columns.size()).filter(i -> columns.get(i).source() == source).boxed())
				.filter(i -> meant.test(columns.get(i))).findFirst();
	}

	private static boolean isCalled(Column column, String wanted) {
		return plain(column.id()).equals(wanted) || plain(column.title()).equals(wanted) || plain(column.heading()).equals(wanted);
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", " ").strip();
	}

	private Result<RowFilter.Test, String> word(int column, String operator, String word) {
		Column compared = columns.get(column);
		boolean equal = !operator.equals("!=");
		if (operator.contains("<") || operator.contains(">")) {
			return Result.failure(texts.get("filter.order", compared.title()));
		}
		String wanted = plain(word);
		if (compared.kind() == Column.Kind.CANDIDATE) {
			return Result.success((rows, row) -> equal == (plain(rows.text(row, column)).equals(wanted) || rows.id(row).equals(wanted)));
		}
		for (int i = 0; i < compared.options().size(); i++) {
			if (plain(compared.options().get(i)).equals(wanted)) {
				int option = i;
				return Result.success((rows, row) -> equal == (rows.value(row, column) == option));
			}
		}
		return Result.failure(texts.get("filter.option", compared.title(), String.join(", ", compared.options())));
	}

	/** A number in another unit, or of another magnitude, is not what the column has. */
	private static boolean isSuffix(Column column, String suffix) {
		return suffix.isEmpty() || suffix.equalsIgnoreCase(column.unit()) || column.kind() == Column.Kind.SHARE && suffix.equals(PER_CENT);
	}

	private Result<RowFilter.Test, String> number(int column, String operator, String text) {
		Matcher number = NUMBER.matcher(text);
		if (!number.matches() || !isSuffix(columns.get(column), number.group(2))) {
			return Result.failure(texts.get("filter.number", text));
		}
		double given = Double.parseDouble(number.group(1).replace(",", "").replace('\u2212', '-'));
		double value = columns.get(column).kind() == Column.Kind.SHARE && number.group(2).equals(PER_CENT) ? given / 100 : given;
		DoublePredicate holds = switch (operator) {
			case "<" -> other -> other < value;
			case "<=" -> other -> other <= value;
			case ">" -> other -> other > value;
			case ">=" -> other -> other >= value;
			case "!=" -> other -> other != value;
			default -> other -> other == value;
		};
		return Result.success((rows, row) -> !Double.isNaN(rows.value(row, column)) && holds.test(rows.value(row, column)));
	}
}

package org.intcrucible.ui.results.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed into the filter, and what is said of the rest. */
class FilterParserTest {

	private static final ProblemDocument DOCUMENT = DocumentParser.parse("Shop", """
			# Shop

			## Goals
			- minimize page time: `a` from 0 to 10

			## Levers
			- a: integer 0..5000 [EUR]
			- two words: one of eu, us
			- load: real 0..100 [%]
			""".replace("two words", "zone")).orElseThrow().document();

	private final List<Column> columns = new ColumnSet(DOCUMENT).columns();
	private final ResultRows rows = rows();

	/** Four rows: a is 1000, 2000, 3000 and missing; zone is eu, us, eu, us; load is 0, 30, 60, 90; all_met is a quarter of the row's number. */
	private ResultRows rows() {
		double[][] values = new double[columns.size()][4];
		for (int i = 0; i < columns.size(); i++) {
			String id = columns.get(i).id();
			for (int row = 0; row < 4; row++) {
				values[i][row] = switch (id) {
					case "rank", "candidate" -> row + 1;
					case "a" -> row == 3 ? Double.NaN : 1000 * (row + 1);
					case "zone" -> row % 2;
					case "load" -> row * 30;
					case "page-time.mean" -> row * 0.5;
					case "all_met" -> row / 4.0;
					default -> 0;
				};
			}
		}
		return new ResultRows(null, DOCUMENT, columns, values, new String[] {"Today", "Design 2", "Design 3", "Board"});
	}

	private String chosen(String text) {
		return switch (new FilterParser(columns).parse(text)) {
			case Result.Success<RowFilter, String>(RowFilter filter) -> Arrays.stream(filter.apply(rows)).mapToObj(String::valueOf).collect(Collectors.joining(" "));
			case Result.Failure<RowFilter, String>(String why) -> why;
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = {
			"a < 2000|0", "a <= 2,000|0 1", "a>2e3|2", "a >= 1000 EUR|0 1 2", "a = 3000|2", "a == 3000|2", "a != 3000|0 1",
			"A < 2000|0", "zone = EU|0 2", "zone != eu|1 3", "zone = us, a < 5000|1", "zone = us and a < 5000|1", "a EUR < 2000|0",
			"page time > 0.5|2 3", "page-time mean > 0.5|2 3", "all met >= 50 %|2 3", "all_met >= 0.5|2 3", "design|1 2", "DESIGN, zone = eu|2",
			"C-0004|3", "c4|3", "candidate = C-0004|3", "candidate != c4|0 1 2", "# <= 2|0 1", "rank <= 2|0 1", "'a < 2000,,'|0",
			"load >= 60 %|2 3", "load >= 60|2 3", "a < 2e3 eur|0", "zone = us,a < 5000|1", "coverage <= 0%|0 1 2 3", "a > .5|0 1 2"})
	void termsChooseRows(String text, String expected) {
		assertEquals(expected, chosen(text));
	}

	/** A problem with levers that are called like columns of every table; coverage is 1 there and the lever's number here. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"coverage > 5|none", "coverage = 1|0 1 2", "Coverage = 1|0 1 2", "lever.coverage > 5|1 2", "Lever . Coverage > 5|1 2",
			"lever.coverage = 1|none", "lever.r < 1|0", "r < 1|0", "R < 1|0 1 2", "lever.zone = us|No column is called \"lever.zone\".",
			"lever. > 1|No column is called \"lever.\"."})
	void aColumnOfEveryTableIsMeantUnlessTheLeverIsSaid(String text, String expected) {
		ProblemDocument document = DocumentParser.parse("Shop", """
				# Shop

				## Goals
				- minimize cost: `r` from 0 to 10

				## Levers
				- coverage: integer 0..9
				- r: real 0..10
				""").orElseThrow().document();
		List<Column> own = new ColumnSet(document).columns();
		double[][] values = own.stream().map(column -> switch (column.id()) {
			case "candidate" -> new double[] {1, 2, 3};
			case "lever.coverage" -> new double[] {3, 6, 9};
			case "r" -> new double[] {0, 2, 4};
			case "coverage" -> new double[] {1, 1, 1};
			default -> new double[3];
		}).toArray(double[][]::new);
		ResultRows three = new ResultRows(null, document, own, values, new String[3]);
		String chosen = switch (new FilterParser(own).parse(text)) {
			case Result.Success<RowFilter, String>(RowFilter filter) -> Arrays.stream(filter.apply(three)).mapToObj(String::valueOf).collect(Collectors.joining(" "));
			case Result.Failure<RowFilter, String>(String why) -> why;
		};
		assertEquals(expected.equals("none") ? "" : expected, chosen);
	}

	@Test
	void nothingTypedChoosesAll() {
		assertEquals("0 1 2 3", chosen(""));
		assertEquals("0 1 2 3", chosen(" , "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"laod < 3|No column is called \"laod\".", "a <|\"a <\" needs a value at its end.", "a < many|\"many\" is no number.",
			"a > 3k|\"3k\" is no number.", "a > 3 USD|\"3 USD\" is no number.", "a > 50 %|\"50 %\" is no number.",
			"page time < 0,5|\"0,5\" is no number.", "a < 0,500|\"0,500\" is no number.", "a < 20,00|\"20,00\" is no number.",
			"a < 1.2.3|\"1.2.3\" is no number.", "P > 80%|\"80%\" is no number.",
			"zone = asia|zone is one of eu, us.", "zone < eu|zone has no order: compare it by = or !=.", "< 3|No column is called \"\"."})
	void whatIsNotUnderstoodIsSaid(String text, String sentence) {
		assertEquals(sentence, chosen(text));
	}

	@Test
	void whatIsMissingComesLastInEitherOrder() {
		int[] all = IntStream.range(0, 4).toArray();
		assertEquals("[0, 1, 2, 3]", Arrays.toString(new RowOrder("a", true).apply(rows, all)));
		assertEquals("[2, 1, 0, 3]", Arrays.toString(new RowOrder("a", false).apply(rows, all)));
		assertEquals("[0, 1, 2, 3]", Arrays.toString(new RowOrder("gone", false).apply(rows, all)));
	}

	@Test
	void aHundredThousandRowsAreOrderedCompletely() {
		int count = 100_000;
		double[][] values = new double[columns.size()][count];
		for (int row = 0; row < count; row++) {
			values[1][row] = row + 1;
			values[6][row] = row * 7919L % 4999;
		}
		ResultRows many = new ResultRows(null, DOCUMENT, columns, values, new String[count]);
		int[] ordered = new RowOrder(columns.get(6).id(), true).apply(many, IntStream.range(0, count).toArray());
		for (int i = 1; i < count; i++) {
			double before = many.value(ordered[i - 1], 6);
			double now = many.value(ordered[i], 6);
			assertTrue(before < now || before == now && ordered[i - 1] < ordered[i]);
		}
	}

	@Test
	void cellsWithSeparatorsAreQuoted() throws IOException {
		double[][] values = new double[columns.size()][1];
		values[1][0] = 1;
		List<Column> odd = columns.stream().map(column -> column.id().equals("zone")
				? new Column(column.id(), column.source(), column.title(), "", column.kind(), List.of("a, \"b\""), true) : column).toList();
		StringBuilder csv = new StringBuilder();
		RowsText.writeCsv(new ResultRows(null, DOCUMENT, odd, values, new String[1]), new int[] {0}, csv);
		assertTrue(csv.toString().contains("\"a, \"\"b\"\"\""), csv.toString());
	}
}

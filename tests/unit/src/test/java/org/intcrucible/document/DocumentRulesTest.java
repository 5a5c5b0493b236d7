package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that look at more than one item, and how several problems are reported. */
class DocumentRulesTest {

	/** Levers and assumptions below a section with one item. */
	private static final List<String> WORLD = List.of("", "## Levers", "- servers: integer 2..40",
			"- region: one of eu, us", "- on: yes or no", "- v[0..2]: real 0..1", "- a[steps]: real 0..1",
			"- which[0..1]: one of p, q", "## Assumptions", "- demand: uniform 0..9, within 0..10", "- e: noise normal 0, 1",
			"## Settings", "- horizon: 4 steps");

	private static void assertComplaint(String section, String item, String expected) {
		var lines = Stream.concat(Stream.of("## " + section, item), WORLD.stream()).toArray(String[]::new);
		assertEquals(List.of("3:" + expected), Documents.complaints(lines));
	}

	private static String taken(String place, String id, int line) {
		return place + " The name or id `" + id + "` is taken by line " + line
				+ ". | Choose another name, or give the item an id of its own: {#an-id}.";
	}

	@Test
	void idsAndNamesAreUnique() {
		assertEquals(List.of(taken("4:3", "cost", 3), taken("8:3", "cost", 3), taken("9:3", "a", 5), taken("11:12", "b", 6)),
				Documents.complaints("## Mechanisms", "- cost = `1`", "- cost = `2`",
						"- stock big: starts at `1`, then `2` {#a}", "- b = `1`", "## Actors", "- cost", "- a", "## Goals",
						"- minimize b: `b + 1`"));
	}

	@Test
	void aSharedIdBelongsToADefinition() {
		assertEquals(List.of(taken("3:12", "cost", 5)),
				Documents.complaints("## Goals", "- minimize cost: `cost`", "## Actors", "- cost"));
	}

	@Test
	void noSectionHasAnIdTwice() {
		assertEquals(
				List.of("4:12 The section has `x` twice. | Give one of the two another name.",
						"6:12 The section has `y` twice. | Give one of the two another name."),
				Documents.complaints("## Goals", "- minimize x: `x`", "- maximize x: `x`", "- minimize y: `y`",
						"- maximize why: `1` {#y}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"`servesr = 3`~10 Unknown lever `servesr`. | Change it to `servers`.",
			"`demand = 3`~10 Unknown lever `demand`. | Choose one of `servers`, `region`, `on`, `v`, `a`, `which`.",
			"`servers = 41`~20 `servers` is 41, outside 2..40. | Choose a value from the range.",
			"`servers = 3.5`~20 `servers` takes whole numbers, not 3.5. | Round it.",
			"`servers = eu`~20 `servers` takes a number. | Write a number.",
			"`servers = [3]`~20 `servers` has one element, not 1. | Write one value without brackets.",
			"`region = ue`~19 Unknown option `ue` of `region`. | Change it to `eu`.",
			"`region = 1`~19 `region` takes an option. | Choose one of eu, us.",
			"`region = \"eu\"`~19 An option stands without quotes here. | Remove the quotes.",
			"`on = 1`~15 `on` takes yes or no. | Write yes or no.",
			"`v = [0, 1]`~14 `v` has 3 elements, not 2. | Write one number for each, or one for all.",
			"`v = [0, 2, 1]`~18 `v` is 2, outside 0..1. | Choose a value from the range.",
			"`v = [0, x, 1]`~18 Expected a number, found `x`. | Write it like this: `servers = 6, region = eu, flow = [1, 2, 3]`",
			"`a = [0, 1, 0]`~14 `a` has 4 elements, not 3. | Write one number for each, or one for all.",
			"`which = [0, 2]`~22 `which` is 2, outside 0..1. | Choose a value from the range.",
			"`on = yes, on = no`~20 `on` is set twice. | Keep one of the two.",
			"`on yes`~13 Expected `=`, found `yes`. | Write it like this: `servers = 6, region = eu, flow = [1, 2, 3]`",
			"`on = yes;`~18 Unexpected `;`. | Write it like this: `servers = 6, region = eu, flow = [1, 2, 3]`",
			"``~10 Expected a name, found the end. | Write it like this: `servers = 6, region = eu, flow = "
					+ "[1, 2, 3]`" })
	void candidates(String sets, String complaint) {
		assertComplaint("Candidates", "- Mine: " + sets, complaint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- S: `dmand = 1`~7 Unknown assumption `dmand`. | Change it to `demand`.",
			"- S: `servers = 3`~7 `servers` is a lever, which candidates set. | Set assumptions only.",
			"- S: `e = 3`~7 `e` is noise, which has no single value. | Set an assumption that its distribution uses.",
			"- S: `demand = 11`~16 `demand` is 11, outside 0..10. | Choose a value from the range.",
			"- S: `demand = yes`~16 `demand` takes one number. | Write 1 for yes and 0 for no.",
			"- S: `demand = [1]`~16 `demand` takes one number. | Write 1 for yes and 0 for no.",
			"- S (stres_test): `demand = 1`~6 Unknown scenario type `stres_test`. | Change it to `stress_test`.",
			"- S (edge_case, weight 0): `demand = 1`~24 0 lies outside 1..100. | Choose a number from the range.",
			"- S (edge_case, may fall): `demand = 1`~21 Expected `fail`, found `fall`. | Write it like this: (stress_test, "
					+ "weight 80, may fail)",
			"- (edge_case): `demand = 1`~3 A scenario has a label in front of its brackets. | Write one.",
			"- S~4 Expected `:`, found the end. | Write it like this: - Black Friday (stress_test, weight 80, "
					+ "may fail): `demand = 4000`" })
	void scenarios(String item, String complaint) {
		assertComplaint("Scenarios", item, complaint);
	}

	@Test
	void correlations() {
		assertEquals(
				List.of("5:19 Unknown assumption `c`. | Choose one of `a`, `b`, `d`, `e`.",
						"6:15 `e` is noise, which is drawn for itself. | Correlate its parameters.",
						"7:18 Nothing is correlated with itself. | Name another assumption.",
						"9:18 These two have a correlation already. | Keep one of the two.",
						"10:21 A rank correlation lies in -1..1. | Choose a number from there."),
				Documents.complaints("## Assumptions", "- a: fixed 1", "- b: fixed 1", "- correlation a,  c: 0.1",
						"- correlation e, a: 0.1", "- correlation a, a: 0.1", "- correlation a, b: 0.1",
						"- correlation b, a: 0.1", "- correlation b, d: 1.1", "- d: fixed 1", "- e: noise normal 0, 1"));
	}

	@Test
	void solves() {
		assertEquals(
				List.of("5:12 Unknown definition `z`. | Choose one of `x`, `y`.", "6:9 `x` is solved twice. | Keep one of the "
						+ "two."),
				Documents.complaints("## Mechanisms", "- x = `y`", "- y = `x`", "- solve x, z from 1, 1", "- solve x from 1"));
	}

	@Test
	void whoRefersToAnUnreadableItemNeedNotHearOfIt() {
		assertEquals(List.of("3:8 Unknown distribution `unifrm`. | Change it to `uniform`.",
				"5:11 Unknown domain `intger`. | Change it to `integer`.",
				"7:6 Expected `=`, found `1`. | Write it like this: - cost = `10 * servers`"),
				Documents.complaints("## Assumptions", "- dem: unifrm 1..2", "## Levers", "- lever1: intger 1..2",
						"## Mechanisms", "- yy 1", "- solve yy from 1", "## Scenarios", "- S: `dem = 1`",
						"## Candidates", "- C: `lever1 = 1`"));
	}

	@Test
	void problemsAreSortedByPlace() {
		assertEquals(
				List.of("3:7 Unknown lever `b`. | None is declared.",
						"5:20 A weight is a whole number from 0 to 100, not 300. | Choose one of those.",
						"6:19 The formula is empty. | Write for example `2 * x + 1`."),
				Documents.complaints("## Candidates", "- A: `b = 1`", "## Goals", "- minimize a: `1` (weight 300)",
						"- minimize cost: ``"));
	}

	@Test
	void manyProblemsAreCounted() {
		String items = IntStream.range(0, 60).mapToObj(i -> "- a" + i).collect(Collectors.joining("\n"));
		var problems = Documents.problems(Documents.text("## Mechanisms", items));
		assertEquals(51, problems.size());
		assertEquals("53:6 And 10 more. | Mend those above first.", Documents.complaint(problems.getLast()));
	}

	@Test
	void codesSayWhoCanMendWhat() {
		assertEquals(List.of(ProblemCode.SYNTAX, ProblemCode.OUT_OF_RANGE, ProblemCode.UNKNOWN, ProblemCode.MEANING),
				Documents.problems(Documents.text("## Mechanisms", "- a", "## Goals", "- minimize g: `1` (weight 101)",
						"- maximise h: `1`", "- maximize t: `1`")).stream().map(problem -> problem.code()).toList());
	}
}

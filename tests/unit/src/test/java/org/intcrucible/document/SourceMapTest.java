package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.intcrucible.model.Part;
import org.intcrucible.model.Section;
import org.junit.jupiter.api.Test;

class SourceMapTest {

	private static final String TEXT = """
			# Title
			## Goals
			- minimize cost: `cost`
			- minimize
			  Page time :
			    `1 +
			\t\t2 *   3`
			## Levers
			- n[0..9]: integer 1..3 [x], baseline 2
			## Assumptions
			- e: noise beta 1, `2`
			   on ` n `..4
			- d: fixed 3, nominal 3
			- f: fixed 1
			- correlation d, f: 0.1
			## Mechanisms
			- cost = `n`
			- stock X: starts at `0`,
			  then `X[t-1]`
			- solve cost from 1
			## Resources
			- money: `cost` of 3
			## Scenarios
			- Bad: `d = 1`
			## Candidates
			- Mine: `n = 1`
			- Yours
			## Actors
			- Owner
			""";

	private final SourceMap places = Documents.parsed(TEXT).places();

	private void assertPlace(String expected, Section section, String id, Part part, int offset) {
		assertEquals("test.md:" + expected, places.of(section, id, part, offset).toString());
	}

	@Test
	void offsetsCountAcrossContinuationLines() {
		String formula = Documents.parsed(TEXT).document().spec().goals().getLast().formula().text();
		assertEquals("1 + 2 *   3", formula);
		assertPlace("6:6", Section.GOALS, "page-time", Part.FORMULA, formula.indexOf('1'));
		assertPlace("6:8", Section.GOALS, "page-time", Part.FORMULA, formula.indexOf('+'));
		assertPlace("6:9", Section.GOALS, "page-time", Part.FORMULA, 3);
		assertPlace("7:3", Section.GOALS, "page-time", Part.FORMULA, formula.indexOf('2'));
		assertPlace("7:9", Section.GOALS, "page-time", Part.FORMULA, formula.indexOf('3'));
		assertPlace("7:10", Section.GOALS, "page-time", Part.FORMULA, formula.length());
	}

	@Test
	void formulaErrorsAreReportedThere() {
		var complaints = Documents.complaints("## Mechanisms", "- a = `1 +", "    2 +", "\tfoo(3)`");
		assertEquals(1, complaints.size());
		assertEquals("5:2", complaints.getFirst().split(" ")[0]);
	}

	@Test
	void everyPartHasItsPlace() {
		assertPlace("9:3", Section.LEVERS, "n", Part.ELEMENT, 0);
		assertPlace("9:12", Section.LEVERS, "n", Part.DOMAIN, 0);
		assertPlace("9:39", Section.LEVERS, "n", Part.BASELINE, 0);
		assertPlace("11:14", Section.ASSUMPTIONS, "e", Part.DISTRIBUTION, 2);
		assertPlace("11:17", Section.ASSUMPTIONS, "e", Part.PARAMETER_1, 0);
		assertPlace("11:21", Section.ASSUMPTIONS, "e", Part.PARAMETER_2, 0);
		assertPlace("12:9", Section.ASSUMPTIONS, "e", Part.PARAMETER_3, 0);
		assertPlace("12:14", Section.ASSUMPTIONS, "e", Part.parameter(3), 0);
		assertPlace("13:23", Section.ASSUMPTIONS, "d", Part.NOMINAL, 0);
		assertPlace("15:3", Section.ASSUMPTIONS, "correlation-d-f", Part.ELEMENT, 0);
		assertPlace("18:23", Section.MECHANISMS, "X", Part.START, 0);
		assertPlace("19:11", Section.MECHANISMS, "X", Part.THEN, 2);
		assertPlace("20:3", Section.MECHANISMS, "solve-cost", Part.ELEMENT, 0);
		assertPlace("22:11", Section.RESOURCES, "money", Part.USE, 0);
		assertPlace("24:9", Section.SCENARIOS, "Bad", Part.SETS, 0);
		assertPlace("26:10", Section.CANDIDATES, "Mine", Part.SETS, 0);
		assertPlace("29:3", Section.ACTORS, "Owner", Part.ELEMENT, 0);
	}

	@Test
	void anIdAloneFindsTheDefinition() {
		assertEquals("test.md:17:3", places.of("cost").toString());
		assertPlace("3:19", Section.GOALS, "cost", Part.FORMULA, 0);
		assertPlace("17:11", Section.MECHANISMS, "cost", Part.FORMULA, 0);
	}

	@Test
	void whatIsUnknownIsTheClosestPlaceThatIsKnown() {
		assertPlace("27:3", Section.CANDIDATES, "Yours", Part.SETS, 0);
		assertPlace("17:3", Section.RESOURCES, "cost", Part.USE, 0);
		assertEquals("test.md", places.of("nothing").toString());
		assertEquals("memory", SourceMap.without("memory").of(Section.GOALS, "cost", Part.FORMULA).toString());
	}
}

package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong item in line 3: the column, the sentence and the remedy of the only problem. */
class ItemErrorsTest {

	private static void assertComplaint(String section, String item, String expected) {
		assertEquals(List.of("3:" + expected), Documents.complaints("## " + section, item));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- horizn: 3 steps~3 Unknown setting `horizn`. | Change it to `horizon`.",
			"- horizon: 3~13 Expected `steps`, found the end. | Write it like this: - horizon: 100 steps",
			"- horizon: 0 steps~12 0 lies outside 1..1000000. | Choose a number from the range.",
			"- samples: 2.5~12 `2.5` is no whole number. | Write digits only.",
			"- samples: 99999999999~12 99999999999 lies outside 1..1000000. | Choose a number from the range.",
			"- resolution: fien~15 Unknown resolution `fien`. | Change it to `fine`.",
			"- mode: search~9 Unknown mode `search`. | Choose one of `full_search`, `seeded`, `eval_only`.",
			"- shares: stress 100 %~11 Unknown scenario type `stress`. | Choose one of `normal_operation`, `stress_test`, "
					+ "`edge_case`, `failure_mode`.",
			"- shares: stress_test 60 %~11 The shares add up to 60 %. | Let them add up to 100 %; types left out have none.",
			"- shares: stress_test 101 %~23 A share lies in 0..100 %. | Choose a number from there.",
			"- shares: edge_case 50 %, edge_case 50 %~27 This type has two shares. | Keep one of the two.",
			"- samples: 3 because I say so~13 A setting has neither a reason nor an id. | Give the reason in the description.",
			"-~2 Expected a setting, found the end. | Write it like this: - horizon: 100 steps" })
	void settings(String item, String complaint) {
		assertComplaint("Settings", item, complaint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- minimise cost: `1`~3 Unknown direction `minimise`. | Change it to `minimize`.",
			"- minimize: `1`~11 Expected a label, found `:`. | %s", "- minimize cost `1`~17 Expected `:`, found a back quote. | %s",
			"- minimize cost: 1~18 Expected a formula in back quotes, found `1`. | %s",
			"- minimize cost: `1~18 This back quote is not closed. | Close it behind the formula.",
			"- minimize cost: `1` from 2 to 2~27 A goal's range goes from low to high, whatever its direction. | "
					+ "Write the smaller number first.",
			"- minimize cost: `1` from 2 2~29 Expected `to`, found `2`. | %s",
			"- minimize cost: `1` from 2 to 4,000~33 Unexpected `,`. | Write numbers without grouping: 1500.",
			"- minimize cost: `1` from 2 to 1e999~32 The number `1e999` is too large. | Write a smaller one.",
			"- minimize cost: `1` (weight 101)~23 A weight is a whole number from 0 to 100, not 101. | Choose one of those.",
			"- minimize cost: `1` (weight -1)~23 A weight is a whole number from 0 to 100, not -1. | Choose one of those.",
			"- minimize cost: `1` (weight 1.5)~23 A weight is a whole number from 0 to 100, not 1.5. | Choose one of those.",
			"- minimize cost: `1` (wieght 10)~23 Unknown attribute `wieght`. | Change it to `weight`.",
			"- minimize cost: `1` (weight 1, weight 2)~33 The attribute `weight` stands here twice. | Keep one of the two.",
			"- minimize cost: `1` (weight)~29 Expected a weight, found `)`. | %s",
			"- minimize cost: `1` (hard)~23 A goal is never hard. | Give it a weight, or add a constraint.",
			"- minimize cost: `1` (tolerance 2)~23 A goal has no tolerance. | Say from which to which value it goes.",
			"- minimize cost: `1` (weight 10~32 Expected `)`, found the end. | %s",
			"- minimize cost: `1` weight 10~22 Unexpected `weight`. | %s",
			"- minimize cost: `1` {#c} because x~22 Unexpected `{`. | Write the id at the very end of the item: {#an-id}.",
			"- minimize cost: `1` {#c d}~22 `c d` is no id. | Use letters, digits, - and _ only.",
			"- minimize !!: `1`~12 No id follows from `!!`. | Give one at the end of the item: {#an-id}.",
			"- minimize max: `1`~12 The name `max` is reserved for formulas. | Choose another name.",
			"- minimize cost: ``~19 The formula is empty. | Write for example `2 * x + 1`." })
	void goals(String item, String complaint) {
		assertComplaint("Goals", item, complaint.replace("%s", "Write it like this: - minimize cost: `10 * servers` "
				+ "from 100 to 4000 (weight 60)"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- C: `a < 1` (99 %)~15 A percentage belongs to what is hard. | Remove it or write (hard, 99 %).",
			"- C: `a < 1` (hard, 0 %)~21 A reliability lies above 0 and up to 100 %. | Write for example 99 %.",
			"- C: `a < 1` (hard, 101 %)~21 A reliability lies above 0 and up to 100 %. | Write for example 99 %.",
			"- C: `a < 1` (hard, weight 60)~21 What is hard has the weight 100. | Keep `hard` or the weight.",
			"- C: `a < 1` (hard in all, 99 %)~28 What is hard in all scenarios holds in 100 % of them. | "
					+ "Remove it or write (hard, 99 %).",
			"- C: `a < 1` (hard in most)~23 Expected `all`, found `most`. | Write it like this: - Latency: "
					+ "`wait_ms <= 200` (hard)",
			"- C: `a < 1` (tolerance 0)~15 A tolerance is above 0. | Write `hard` if nothing may be missing.",
			"- C: `a < 1` (tolrance 1)~15 Unknown attribute `tolrance`. | Change it to `tolerance`." })
	void constraints(String item, String complaint) {
		assertComplaint("Constraints", item, complaint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- x: integr 1..2~6 Unknown domain `integr`. | Change it to `integer`.",
			"- x: 1..2~6 Unknown domain `1`. | Choose one of `integer`, `real`, `one of`, `yes or no`.",
			"- x: [1]~6 Expected a domain, found `[`. | %s", "- 1x: yes or no~3 `1x` is no name. | Start it with a letter; "
					+ "letters, digits and _ may follow.",
			"- x: integer 2..2~14 A range goes from low to high, not from 2 to 2. | Write the smaller number first.",
			"- x: real 3..-2~11 A range goes from low to high, not from 3 to -2. | Write the smaller number first.",
			"- x: real -1e308..1e308~11 The range is too wide to compute with. | Choose nearer ends.",
			"- x: integer 1.5..2~14 `1.5` is no whole number. | Write digits only.",
			"- x: integer 1-2~15 Expected `..`, found `-`. | %s",
			"- x: real 0..1 step 0~21 A step is above 0 and at most as wide as the range. | Choose one of those, or none.",
			"- x: real 0..1 step 2~21 A step is above 0 and at most as wide as the range. | Choose one of those, or none.",
			"- x: one of a, b, a~19 The option `a` stands here twice. | Keep one of the two.",
			"- x: one of yes, maybe~13 `yes` cannot be an option. | Choose another name, or write `yes or no`.",
			"- x: yes or maybe~13 Expected `no`, found `maybe`. | %s",
			"- x: real 0..1 []~16 A unit stands between square brackets. | Write for example [req/s].",
			"- x: real 0..1 [m~16 A unit stands between square brackets. | Write for example [req/s].",
			"- x: real 0..1 m~16 Unexpected `m`. | %s", "- x: real 0..1, 0.5~17 Expected `baseline`, found `0`. | %s",
			"- x: real 0..1,500~16 Expected `baseline`, found `500`. | Write numbers without grouping: 1500.",
			"- x: integer 2..40, baseline 41~30 `x` is 41, outside 2..40. | Choose a value from the range.",
			"- x: integer 2..40, baseline 2.5~30 `x` takes whole numbers, not 2.5. | Round it.",
			"- x: integer 2..40, baseline many~30 `x` takes a number. | Write a number.",
			"- x: real 0..1 step 0.25, baseline 0.3~36 `x` moves in steps of 0.25 from 0; 0.3 is between two of them. | "
					+ "Write 0.25.",
			"- x: one of east, west, baseline wset~34 Unknown option `wset` of `x`. | Change it to `west`.",
			"- x: one of east, west, baseline 1~34 `x` takes an option. | Choose one of east, west.",
			"- x: yes or no, baseline 1~26 `x` takes yes or no. | Write yes or no.",
			"- x[2..1]: yes or no~5 Indices go from a low to a high one, from 0 on. | Write for example [0..9].",
			"- x[-1..1]: yes or no~5 Indices go from a low to a high one, from 0 on. | Write for example [0..9].",
			"- x[0..9999999]: yes or no~5 A lever has at most 1000000 elements. | Use fewer.",
			"- x[stesp]: yes or no~5 Expected an index or `steps`, found `stesp`. | %s",
			"- t: yes or no~3 The name `t` is reserved for formulas. | Choose another name." })
	void levers(String item, String complaint) {
		assertComplaint("Levers", item, complaint.replace("%s",
				"Write it like this: - servers: integer 2..40 [machines], baseline 6"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- x: triangle 1, 2, 3~6 Unknown distribution `triangle`. | Choose one of `fixed`, `uniform`, `triangular`, "
					+ "`normal`, `lognormal`, `beta`, `discrete`, `empirical`.",
			"- x: unifrom 1..2~6 Unknown distribution `unifrom`. | Change it to `uniform`.",
			"- x: uniform 2..1~14 A range goes from low to high, not from 2 to 1. | Write the smaller number first.",
			"- x: uniform 1, 2~15 Expected `..`, found `,`. | %s",
			"- x: triangular 1, 4, 3~20 The mode lies between the low and the high end. | Write low, mode, high in this order.",
			"- x: triangular 1, 1, 1~17 A range goes from low to high, not from 1 to 1. | Write the smaller number first.",
			"- x: triangular 1,500, 2~19 The mode lies between the low and the high end. | Write low, mode, high in this order.",
			"- x: normal 1, 0~16 A standard deviation is above 0. | Write a number above 0.",
			"- x: lognormal 0, 1~16 The mean of a lognormal distribution is above 0. | Write a number above 0.",
			"- x: lognormal 1, -1~19 A standard deviation is above 0. | Write a number above 0.",
			"- x: beta 0, 1 on 0..1~11 A parameter of a beta distribution is above 0. | Write a number above 0.",
			"- x: beta 1, 0 on 0..1~14 A parameter of a beta distribution is above 0. | Write a number above 0.",
			"- x: beta 1, 1 on 1..1~19 A range goes from low to high, not from 1 to 1. | Write the smaller number first.",
			"- x: beta 1, 1~15 Expected `on`, found the end. | %s",
			"- x: discrete 1: 1, 2: 0~24 The weight of a value is above 0. | Write a number above 0.",
			"- x: discrete 1~16 Expected `:`, found the end. | %s",
			"- x: normal `1`, 1~13 Only noise has parameters that are formulas. | Write a number, or compute with the "
					+ "assumption in a mechanism.",
			"- x: noise normal 0, 1, nominal 2~23 Noise has a distribution and a unit, nothing more. | Remove what follows, "
					+ "or the word `noise`.",
			"- x: normal 0, 1, within 3..2~26 A range goes from low to high, not from 3 to 2. | Write the smaller number first.",
			"- x: uniform 0..1, within 3..4~27 No value of `x` lies within these bounds. | Widen them.",
			"- x: discrete 0: 1, 9: 1, within 3..4~34 No value of `x` lies within these bounds. | Widen them.",
			"- x: normal 0, 1, within 3..4, nominal 5~40 The nominal value of `x` lies outside its bounds. | Choose one "
					+ "within them.",
			"- x: uniform 0..1, nominal 5~28 The nominal value of `x` is one that its distribution never gives. | Choose one "
					+ "from the distribution, or widen it.",
			"- x: lognormal 1, 1, nominal -1~30 The nominal value of `x` is one that its distribution never gives. | Choose "
					+ "one from the distribution, or widen it.",
			"- x: fixed 1, nominl 5~15 Unknown keyword `nominl`. | Change it to `nominal`.",
			"- x: fixed 1, nominal 1, nominal 1~26 `nominal` stands here twice. | Keep one of the two.",
			"- x: fixed 1, nominal yes~23 Expected a number, found `yes`. | %s",
			"- x: fixed 1,~14 Expected `within` or `nominal`, found the end. | %s",
			"- x: fixed 1 (hgih confidence)~15 Unknown confidence `hgih`. | Change it to `high`.",
			"- x: fixed 1 (unstated confidence)~15 Unknown confidence `unstated`. | Choose one of `high`, `medium`, `low`.",
			"- x: fixed 1 (high)~19 Expected `confidence`, found `)`. | %s",
			"- min: fixed 1~3 The name `min` is reserved for formulas. | Choose another name." })
	void assumptions(String item, String complaint) {
		assertComplaint("Assumptions", item, complaint.replace("%s",
				"Write it like this: - demand: triangular 800, 1500, 2500 [req/s], nominal 1400 (high confidence)"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- a `1`~5 Expected `=`, found a back quote. | Write it like this: - cost = `10 * servers`",
			"- a = 1~7 Expected a formula in back quotes, found `1`. | Write it like this: - cost = `10 * servers`",
			"- stock a: starts `1`~19 Expected `at`, found a back quote. | Write it like this: - stock level: starts at `10`, "
					+ "then `level[t-1] + inflow[t-1]`",
			"- solve a, b from 1~19 2 names are solved from 1 numbers. | Write one number for each name.",
			"- a increases b (stong)~18 Unknown degree `stong`. | Change it to `strong`.",
			"- if = `1`~3 The name `if` is reserved for formulas. | Choose another name.",
			"- stock mean: starts at `0`, then `1`~9 The name `mean` is reserved for formulas. | Choose another name." })
	void mechanisms(String item, String complaint) {
		var complaints = Documents.complaints("## Mechanisms", item, "- other = `1`").stream()
				.filter(found -> !found.contains("Unknown definition")).toList();
		assertEquals(List.of("3:" + complaint), complaints);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', value = {
			"- m: `1`~9 Expected `of`, found the end. | Write it like this: - money: `10 * servers` of 4000 [EUR]",
			"- m: `1` of 0~13 What is available is above 0. | Write how much there is.",
			"- m: `1` of 4,000 [EUR]~14 Unexpected `,`. | Write numbers without grouping: 1500.",
			"- m: `1` of 4 (tolerance 1)~16 A resource has no tolerance. | Give it a weight.",
			"- exp: `1` of 4~3 The name `exp` is reserved for formulas. | Choose another name." })
	void resources(String item, String complaint) {
		assertComplaint("Resources", item, complaint);
	}

	@Test
	void remarks() {
		assertComplaint("Actors", "- a `b`", "5 Expected `:`, found a back quote. | Write it like this: - Customers: buy at "
				+ "night.");
		assertComplaint("Simplifications", "- ?: b", "3 No id follows from `?`. | Give one at the end of the item: {#an-id}.");
	}
}

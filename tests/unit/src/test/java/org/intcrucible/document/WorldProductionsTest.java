package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Remark;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldProductionsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "integer 2..40|IntegerRange[low=2, high=40]",
			"integer -3 .. 1e3|IntegerRange[low=-3, high=1000]", "real 0..0.1|RealRange[low=0.0, high=0.1, step=0.0]",
			"real 0.0625..6.1875 step 0.0625|RealRange[low=0.0625, high=6.1875, step=0.0625]",
			"one of eu|OneOf[options=[eu]]", "one of eu, us,both|OneOf[options=[eu, us, both]]", "yes or no|YesNo[]",
			"real -pi..pi|RealRange[low=-3.141592653589793, high=3.141592653589793, step=0.0]" })
	void domains(String domain, String expected) {
		var lever = lever("- x: " + domain);
		assertEquals(expected, lever.domain().toString());
		assertEquals(new Lever.DefaultBaseline(), lever.baseline());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "x|Scalar[]", "x[steps]|PerStep[]", "x[1..29]|Indexed[first=1, last=29]",
			"x[0..0]|Indexed[first=0, last=0]" })
	void shapes(String name, String expected) {
		assertEquals(expected, lever("- " + name + ": yes or no").shape().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "integer 2..40, baseline 6|Number[number=6.0]",
			"one of eu, us [zone], baseline us|Option[name=us]", "yes or no, baseline yes|Truth[yes=true]",
			"real 0..1 step 0.1, baseline 0.3|Number[number=0.3]", "real 0..1 step 0.3, baseline 1|Number[number=1.0]" })
	void baselines(String rest, String expected) {
		assertEquals("DeclaredBaseline[value=" + expected + "]", lever("- x: " + rest).baseline().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fixed 3|Fixed[value=Constant[value=3.0]]",
			"uniform 0.1..0.45|Uniform[low=Constant[value=0.1], high=Constant[value=0.45]]",
			"triangular 1, 1, 2|Triangular[low=Constant[value=1.0], mode=Constant[value=1.0], high=Constant[value=2.0]]",
			"normal -1, 2|Normal[mean=Constant[value=-1.0], deviation=Constant[value=2.0]]",
			"lognormal 1, 2|Lognormal[mean=Constant[value=1.0], deviation=Constant[value=2.0]]",
			"beta 2, 3 on 0..9|Beta[alpha=Constant[value=2.0], beta=Constant[value=3.0], low=Constant[value=0.0], "
					+ "high=Constant[value=9.0]]",
			"discrete 1: 0.5, 2: 3|Discrete[choices=[Choice[value=1.0, weight=0.5], Choice[value=2.0, weight=3.0]]]",
			"empirical 1, -2,3|Empirical[values=[1.0, -2.0, 3.0]]",
			"noise uniform `a`..`b`|Uniform[low=Computed[formula=a], high=Computed[formula=b]]",
			"noise beta `a`, 2 on 0..`b`|Beta[alpha=Computed[formula=a], beta=Constant[value=2.0], "
					+ "low=Constant[value=0.0], high=Computed[formula=b]]" })
	void distributions(String distribution, String expected) {
		var assumption = assumption("- x: " + distribution);
		assertEquals(expected, assumption.distribution().toString());
		assertEquals(distribution.startsWith("noise"), assumption.noise());
	}

	@Test
	void clausesOfAssumptions() {
		var expected = new Assumption(new ElementNotes("d", true, "of last year's log"), "demand",
				new Distribution.Discrete(List.of(new Distribution.Choice(1, 1), new Distribution.Choice(2, 1))), false,
				"req/s", new Assumption.Within(0, 3), new Assumption.DeclaredNominal(1.5), Confidence.HIGH);
		assertEquals(expected, assumption("- demand: discrete 1: 1, 2: 1 [req/s], within 0..3, nominal 1.5 "
				+ "(high confidence) because of last year's log {#d}"));
		assertEquals(expected, assumption("- demand :discrete 1:1,2:1[req/s] , nominal 1.5,within 0 .. 3(high\n"
				+ "\tconfidence)   \n  because of last\n  year's log\n  {#d}"));
	}

	@Test
	void unitsOfNoise() {
		assertEquals("m", assumption("- n: noise normal 0, 1 [ m ]").unit());
	}

	@Test
	void correlations() {
		var world = Documents.document("## Assumptions", "- correlation a, b: -0.5 because they say so",
				"- a: normal 0, 1", "- b: normal 0, 1", "- correlation: fixed 1").world();
		assertEquals(List.of(new Correlation(new ElementNotes("correlation-a-b", false, "they say so"), "a", "b", -0.5)),
				world.correlations());
		assertEquals(List.of("a", "b", "correlation"), world.assumptions().stream().map(Assumption::name).toList());
	}

	@Test
	void mechanisms() {
		var mechanisms = Documents.document("## Mechanisms", "- y1 = `2 * y2`", "- y2=`y1`", "- stock X: starts at `0`, "
				+ "then `X[t-1]`", "- solve y1, y2 from 1, -2.5", "- price reduces demand (strong)", "- a increases b",
				"- stock = `1`", "- solve = `1`", "- stock increases: starts at `1`, then `2`").world().mechanisms();
		assertEquals(List.of(new Mechanism.Definition(ElementNotes.of("y1"), "y1", new Formula("2 * y2")),
				new Mechanism.Definition(ElementNotes.of("y2"), "y2", new Formula("y1")),
				new Mechanism.Stock(ElementNotes.of("X"), "X", new Formula("0"), new Formula("X[t-1]")),
				new Mechanism.Solve(ElementNotes.of("solve-y1-y2"), List.of("y1", "y2"), List.of(1.0, -2.5)),
				new Mechanism.Influence(ElementNotes.of("price-reduces-demand"), "price", "demand", false,
						Mechanism.Degree.STRONG),
				new Mechanism.Influence(ElementNotes.of("a-increases-b"), "a", "b", true, Mechanism.Degree.UNSTATED),
				new Mechanism.Definition(ElementNotes.of("stock"), "stock", new Formula("1")),
				new Mechanism.Definition(ElementNotes.of("solve"), "solve", new Formula("1")),
				new Mechanism.Stock(ElementNotes.of("increases"), "increases", new Formula("1"), new Formula("2"))),
				mechanisms);
	}

	@Test
	void scenarios() {
		var scenarios = Documents.document("## Scenarios", "- Quiet: `a = 1`",
				"- Peak (x2) (stress_test, weight 80, may fail): `a = -2, b = 1e3` because it happened",
				"- f(x): `a = 1`", "## Assumptions", "- a: normal 0, 1", "- b: fixed 0").world().scenarios();
		var one = new Setting("a", new Value.Number(1));
		assertEquals(List.of(
				new NamedScenario(ElementNotes.of("Quiet"), "Quiet", ScenarioType.NORMAL_OPERATION, 50, false, List.of(one)),
				new NamedScenario(new ElementNotes("peak-x2", false, "it happened"), "Peak (x2)", ScenarioType.STRESS_TEST,
						80, true, List.of(new Setting("a", new Value.Number(-2)), new Setting("b", new Value.Number(1000)))),
				new NamedScenario(ElementNotes.of("f-x"), "f(x)", ScenarioType.NORMAL_OPERATION, 50, false, List.of(one))),
				scenarios);
	}

	@Test
	void candidates() {
		var candidates = Documents.document("## Candidates", "- As today",
				"- Mine: `n = 3, r = us, on = no, v = [1, 0.5], w = 7, s = [1, 2, 3]`", "## Levers", "- n: integer 1..3",
				"- r: one of eu, us", "- on: yes or no", "- v[0..1]: real 0..1", "- w[0..4]: integer 0..9",
				"- s[steps]: integer 1..3", "## Settings", "- horizon: 3 steps").candidates();
		assertEquals(List.of(new GivenCandidate(ElementNotes.of("as-today"), "As today", List.of()),
				new GivenCandidate(ElementNotes.of("Mine"), "Mine",
						List.of(new Setting("n", new Value.Number(3)), new Setting("r", new Value.Option("us")),
								new Setting("on", new Value.Truth(false)), new Setting("v", new Value.Vector(List.of(1.0, 0.5))),
								new Setting("w", new Value.Number(7)),
								new Setting("s", new Value.Vector(List.of(1.0, 2.0, 3.0)))))),
				candidates);
	}

	@Test
	void remarks() {
		var world = Documents.document("## Actors", "- Owner", "- Buyers: pay: `10 because 2` EUR because they want",
				"## Simplifications", "- No tax: none {#tax}").world();
		assertEquals(List.of(new Remark(ElementNotes.of("Owner"), "Owner", ""), new Remark(
				new ElementNotes("Buyers", false, "they want"), "Buyers", "pay: `10 because 2` EUR")), world.actors());
		assertEquals(List.of(new Remark(new ElementNotes("tax", true, ""), "No tax", "none")), world.simplifications());
	}

	private static Lever lever(String item) {
		return Documents.document("## Levers", item).world().levers().getFirst();
	}

	private static Assumption assumption(String item) {
		return Documents.document("## Assumptions", item).world().assumptions().getFirst();
	}
}

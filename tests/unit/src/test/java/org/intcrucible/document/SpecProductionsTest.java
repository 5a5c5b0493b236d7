package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.Resource;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecProductionsTest {

	@Test
	void settings() {
		var document = Documents.document("## Settings", "- horizon: 100 steps", "- samples: 50", "- resolution: fine",
				"- mode: eval_only", "- shares: normal_operation 70 %, failure_mode 30 %");
		var shares = Map.of(ScenarioType.NORMAL_OPERATION, 70, ScenarioType.FAILURE_MODE, 30);
		assertEquals(new Simulation(100, 50, shares), document.world().simulation());
		assertEquals(Resolution.FINE, document.spec().resolution());
		assertEquals(RunMode.EVAL_ONLY, document.spec().mode());
	}

	@Test
	void settingsThatAreUnsaidHaveDefaults() {
		var document = Documents.document();
		assertEquals(Simulation.DEFAULT, document.world().simulation());
		assertEquals(Resolution.MEDIUM, document.spec().resolution());
		assertEquals(RunMode.FULL_SEARCH, document.spec().mode());
	}

	@Test
	void goals() {
		var goals = Documents.document("## Goals", "- minimize cost: `a + b` from -pi to 1.5e3 (weight 60)",
				"- maximize Time to market: `x` because it pays {#time}").spec().goals();
		var cost = new Goal(ElementNotes.of("cost"), "cost", false, new Formula("a + b"),
				new GoalScale.Declared(-Math.PI, 1500), 60);
		var time = new Goal(new ElementNotes("time", true, "it pays"), "Time to market", true, new Formula("x"),
				new GoalScale.FromPilot(), Goal.DEFAULT_WEIGHT);
		assertEquals(List.of(cost, time), goals);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|Soft[weight=50]", "(weight 0)|Soft[weight=0]", "(weight 80)|Soft[weight=80]",
			"(weight 100)|Hard[reliability=0.95]", "(hard)|Hard[reliability=0.95]", "(hard, 99 %)|Hard[reliability=0.99]",
			"(hard, 99.9 %)|Hard[reliability=0.999]", "(99 %, weight 100)|Hard[reliability=0.99]",
			"(hard, weight 100)|Hard[reliability=0.95]", "(hard in all)|HardInAll[]" })
	void strengthsOfConstraints(String attributes, String strength) {
		var constraint = Documents.document("## Constraints", "- Latency: `wait <= 200` " + attributes).spec()
				.constraints().getFirst();
		assertEquals(strength, constraint.strength().toString());
		assertEquals("Latency", constraint.id());
		assertEquals(new Constraint.PilotTolerance(), constraint.tolerance());
	}

	@Test
	void tolerances() {
		var constraint = Documents.document("## Constraints", "- Cost of all: `a<1` (weight 3, tolerance 0.5)").spec()
				.constraints().getFirst();
		assertEquals(new Constraint(ElementNotes.of("cost-of-all"), "Cost of all", new Formula("a<1"),
				new Constraint.Soft(3), new Constraint.DeclaredTolerance(0.5)), constraint);
	}

	@Test
	void resources() {
		var resources = Documents.document("## Resources", "- money: `cost` of 4000 [EUR]", "- ops: `x` of 0.5 (weight 60)")
				.world().resources();
		assertEquals(List.of(
				new Resource(ElementNotes.of("money"), "money", new Formula("cost"), 4000, "EUR", new Constraint.Hard(0.95)),
				new Resource(ElementNotes.of("ops"), "ops", new Formula("x"), 0.5, "", new Constraint.Soft(60))),
				resources);
	}

	@ParameterizedTest
	@CsvSource({ "cost, cost", "Cost_2, Cost_2", "Peak load, peak-load", "R&D (2nd), r-d-2nd", "Über Größe, über-größe",
			"--a--b--, a-b", "2 sites, 2-sites", "a_b c, a_b-c" })
	void idsFollowFromLabels(String label, String id) {
		var actors = Documents.document("## Actors", "- " + label).world().actors();
		assertEquals(id, actors.getFirst().notes().id());
	}

	@Test
	void outcomesShareTheDefinitionWithTheirName() {
		var document = Documents.document("## Goals", "- minimize cost: `cost`", "## Constraints", "- cost: `cost`",
				"## Resources", "- cost: `cost` of 5", "- servers: `servers` of 9", "## Levers", "- servers: integer 1..9",
				"## Mechanisms", "- cost = `2`");
		assertEquals("cost", document.spec().goals().getFirst().id());
		assertEquals("cost", document.world().resources().getFirst().id());
	}
}

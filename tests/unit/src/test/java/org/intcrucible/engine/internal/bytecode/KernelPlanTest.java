package org.intcrucible.engine.internal.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.internal.simulation.Compilation;
import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.junit.jupiter.api.Test;

/** What is computed when: once while compiling, once for a state of the world, once for a design, or when it is asked for. */
class KernelPlanTest {

	private static KernelPlan plan(String goal, String mechanisms) {
		return new KernelPlan(formulas(goal, mechanisms));
	}

	private static Formulas formulas(String goal, String mechanisms) {
		List<Formulas> seen = new ArrayList<>();
		String text = "# T\n## Settings\n- horizon: 10 steps\n- samples: 4\n## Goals\n- minimize g: `" + goal + "`\n## Levers\n- x: real 0..1\n"
				+ "## Assumptions\n- u: uniform 0..1\n- e: noise normal 0, `u`\n## Mechanisms\n" + mechanisms;
		Compilation.of(DocumentParser.parse("test", text).orElseThrow().document(), Set.of(), (formulas, walked) -> {
			seen.add(formulas);
			return walked;
		}).orElseThrow();
		return seen.getFirst();
	}

	private static List<String> names(KernelPlan plan, boolean designed) {
		return plan.units().stream().filter(unit -> unit.designed() == designed).flatMap(unit -> unit.groups().stream())
				.flatMap(group -> group.members().stream()).map(Quantity::name).toList();
	}

	private static List<String> onDemand(KernelPlan plan) {
		return plan.onDemand().stream().flatMap(group -> group.members().stream()).map(Quantity::name).toList();
	}

	@Test
	void whatIsTheSameInEveryEvaluationIsAConstant() {
		KernelPlan plan = plan("b * x", "- a = `2 * 3`\n- b = `sqrt(a + 3) ^ 2`\n");
		assertEquals(9, plan.constant("b").orElseThrow());
		assertEquals(List.of("g"), names(plan, true));
		assertEquals(List.of(), names(plan, false));
	}

	@Test
	void aConstantThatIsNoNumberIsLeftToFail() {
		assertTrue(plan("b", "- b = `1 / 0`\n").constant("b").isEmpty());
	}

	@Test
	void whatTheWorldDecidesIsComputedApartFromWhatADesignDecides() {
		KernelPlan plan = plan("mean(samples, t in steps: S * x)", "- half = `u / 2`\n- stock S: starts at `half`, then `S[t-1] + e[t-1]`\n");
		assertEquals(Set.of("half", "e", "S"), Set.copyOf(names(plan, false)));
		assertEquals(List.of("g"), names(plan, true));
		assertEquals(List.of(), onDemand(plan));
	}

	@Test
	void aPartOfAFormulaThatTheWorldDecidesIsComputedOnceForAWorld() {
		assertEquals(1, KernelWriter.write(formulas("x * exp(-u / 3) + exp(-u / 3)", "")).shape().parts());
		assertEquals(0, KernelWriter.write(formulas("x * u + exp(x)", "")).shape().parts(), "what is as quick as reading it, or a design's");
		assertEquals(0, KernelWriter.write(formulas("if(x > 0, exp(if(u > 0, 1, 2)), 1)", "")).shape().parts(), "what may fail");
	}

	@Test
	void whatComesUpInABranchIsComputedWhenItIsAskedFor() {
		KernelPlan plan = plan("sum(t in steps: if(x > 0.5, d, 1))", "- d = `t * x`\n");
		assertEquals(Set.of("d", "e"), Set.copyOf(onDemand(plan)), "the noise as well, which nobody asks for");
	}

	@Test
	void aSeriesOfWhichOneStepIsWantedIsNotComputedAltogether() {
		assertEquals(Set.of("S", "e"), Set.copyOf(onDemand(plan("mean(samples: S[1])", "- stock S: starts at `0`, then `S[t-1] + e`\n"))));
	}

	/** Its first value does not exist, and nobody needs it. */
	@Test
	void aDefinitionThatLooksBackBeginsWhereItIsNeeded() {
		KernelPlan plan = plan("sum(t in steps: S)", "- last = `S[t-1]`\n- stock S: starts at `x`, then `last / 2`\n");
		assertEquals(1, plan.from("last"));
		assertEquals(0, plan.from("S"));
		assertFalse(plan.isLazy("last"));
	}
}

package org.intcrucible.runconfig.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.junit.jupiter.api.Test;

class WorkloadTest {

	private static final String LEVER = "## Goals\n- minimize c: `x`\n## Levers\n";

	private static Workload expected(String rest, RunMode mode, int candidates, int scenarios, long evaluations, String... seeds) {
		CompiledProblem problem = ProblemCompiler.compile(DocumentParser.parse("test", "# T\n" + rest).orElseThrow().document(), Set.of())
				.orElseThrow();
		RunParameters parameters = new RunParameters(candidates, scenarios, evaluations, List.of(seeds), Limit.NONE, Limit.NONE, Limit.NONE);
		return Workload.expected(problem, new RunRequest(mode, parameters, 1, Map.of(), List.of()), 3);
	}

	@Test
	void anUncertainWorldHasAsManyScenariosAsAreAskedForAndIsAttacked() {
		Workload work = expected(LEVER + "- x: real 0..1\n## Assumptions\n- a: uniform 0..1\n", RunMode.FULL_SEARCH, 200, 24, 20_000);
		assertEquals(new Workload(200, 24, 2, 19_820, 180, 2, 3), work);
		assertEquals(200 * 26, work.evaluations());
	}

	@Test
	void aCertainWorldHasItsNominalStateAndThoseWithAName() {
		assertEquals(1, expected(LEVER + "- x: real 0..1\n", RunMode.FULL_SEARCH, 200, 24, 20_000).scenarios());
		assertEquals(2, expected(LEVER + "- x: real 0..1\n## Assumptions\n- a: fixed 1, within 0..2\n## Scenarios\n- Bad: `a = 2`\n",
				RunMode.FULL_SEARCH, 200, 24, 20_000).scenarios());
	}

	@Test
	void aSmallSpaceIsSearchedNoLongerThanItIs() {
		Workload work = expected(LEVER + "- x: integer 1..10\n- y: yes or no\n", RunMode.FULL_SEARCH, 200, 24, 20_000);
		assertEquals(20, work.candidates());
		assertEquals(40, work.tries());
	}

	@Test
	void whoeverOnlyEvaluatesDesignsNone() {
		Workload work = expected(LEVER + "- x: real 0..1\n## Assumptions\n- a: uniform 0..1\n", RunMode.EVAL_ONLY, 200, 24, 20_000, "p", "q");
		assertEquals(0, work.tries());
		assertEquals(2, work.candidates());
		assertEquals(24, work.scenarios());
	}
}

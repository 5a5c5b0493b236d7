package org.intcrucible.stages.quantitative.internal;

import java.util.Set;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.stage.StageContext;

/** The run's problem, compiled once for all stages that want it. */
final class CompiledProblems {

	private CompiledProblems() {
	}

	static CompiledProblem of(StageContext context) {
		return context.shared(CompiledProblem.class,
				document -> ProblemCompiler.compile(document, Set.of()).orElseThrow());
	}
}

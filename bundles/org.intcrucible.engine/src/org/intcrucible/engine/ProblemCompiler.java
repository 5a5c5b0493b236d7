package org.intcrucible.engine;

import java.util.List;
import java.util.Set;

import org.intcrucible.engine.internal.bytecode.CompiledExecution;
import org.intcrucible.engine.internal.simulation.Compilation;
import org.intcrucible.engine.internal.simulation.Execution;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;

/** Checks the formulas of a problem and makes them ready to be computed. */
public final class ProblemCompiler {

	private ProblemCompiler() {
	}

	/**
	 * Compiles a problem.
	 *
	 * @param document as the parser gave it: its names are declared once, its numbers are in range
	 * @param provided names of outcomes that other evaluators give
	 * @return all that is wrong, if anything is
	 */
	public static Result<CompiledProblem, List<ElementError>> compile(ProblemDocument document, Set<String> provided) {
		return Compilation.of(document, provided, execution());
	}

	/** {@code -Dcrucible.formulas=walked} is for who wants to compare; the numbers are the same. */
	private static Execution execution() {
		return "walked".equals(System.getProperty("crucible.formulas")) ? Execution.WALKED : new CompiledExecution();
	}
}

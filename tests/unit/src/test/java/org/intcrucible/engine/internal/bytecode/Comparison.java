package org.intcrucible.engine.internal.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import com.sun.management.ThreadMXBean;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.engine.Spread;
import org.intcrucible.engine.internal.simulation.Compilation;
import org.intcrucible.engine.internal.simulation.Execution;
import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.WorldState;

/** One problem, evaluated by walking its formulas, by its simulator, and by its kernel alone. */
final class Comparison {

	/** What another evaluator provides, where a problem asks for it. */
	private static final String PROVIDED = "outside";

	private final String text;
	private final CompiledProblem problem;
	private final Formulas formulas;
	private final Simulator walked;
	private final Simulator compiled;
	private final Optional<Kernel> kernel;
	private int filled;
	private int failed;
	private int walkedInstead;

	private Comparison(String text) {
		this.text = text;
		ProblemDocument document = DocumentParser.parse("test", text).fold(parsed -> parsed.document(), problems -> {
			throw new AssertionError(problems + "\n" + text);
		});
		List<Formulas> seen = new ArrayList<>();
		problem = compile(document, (all, walking) -> {
			seen.add(all);
			return walking;
		});
		formulas = seen.getFirst();
		walked = problem.simulator();
		compiled = compile(document, new CompiledExecution()).simulator();
		kernel = CompiledExecution.compile(formulas).map(kernels -> kernels.get());
	}

	private CompiledProblem compile(ProblemDocument document, Execution execution) {
		return Compilation.of(document, text.contains(PROVIDED) ? Set.of(PROVIDED) : Set.of(), execution).fold(fine -> fine, errors -> {
			throw new AssertionError(errors + "\n" + text);
		});
	}

	/** @param text of a document */
	static Comparison of(String text) {
		return new Comparison(text);
	}

	boolean isCompiled() {
		return kernel.isPresent();
	}

	/** The class file of the kernel. */
	byte[] bytes() {
		return KernelWriter.write(formulas).bytes();
	}

	/** Rows that the kernel filled. */
	int filled() {
		return filled;
	}

	/** Rows that failed. */
	int failed() {
		return failed;
	}

	/** Rows that have numbers and that the kernel left to be walked. */
	int walkedInstead() {
		return walkedInstead;
	}

	/** Evaluates random designs, several of them in the same world, one after the other on the same simulators. */
	void rows(int count, long seed) {
		Random random = new Random(seed);
		OutcomeTable expected = new OutcomeTable(problem.layout(), count);
		OutcomeTable actual = new OutcomeTable(problem.layout(), count);
		OutcomeTable alone = new OutcomeTable(problem.layout(), count);
		for (int row = 0; row < count; row++) {
			Design design = design(random);
			WorldState state = row < count / 3 ? problem.nominal() : state(new Random(seed + row / 3));
			Noise noise = row % 5 == 0 ? new Noise.AtMean() : new Noise.Drawn(seed, row / 3 + 1);
			if (problem.layout().has(PROVIDED)) {
				double provided = random.nextGaussian();
				for (OutcomeTable table : List.of(expected, actual, alone)) {
					table.set(row, problem.layout().column(PROVIDED), provided);
				}
			}
			walked.evaluate(design, state, noise, expected, row);
			compiled.evaluate(design, state, noise, actual, row);
			String where = "row " + row + " of\n" + text;
			assertEquals(expected.failure(row), actual.failure(row), where);
			assertEquals(expected.isEvaluated(row), actual.isEvaluated(row), where);
			same(expected, actual, row);
			boolean isFilled = kernel.isPresent() && kernel.get().fill(design, state, noise, alone, row);
			if (expected.isFailed(row)) {
				assertTrue(!isFilled, where);
				failed++;
			} else if (isFilled) {
				same(expected, alone, row);
				filled++;
			} else {
				walkedInstead++;
			}
		}
	}

	/** Bytes that one evaluation of the baseline takes in the mean, each with noise of its own. */
	long memory(int evaluations) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		OutcomeTable table = new OutcomeTable(problem.layout(), 1);
		Design design = problem.designs().baseline();
		WorldState state = problem.nominal();
		long before = threads.getCurrentThreadAllocatedBytes();
		for (int scenario = 1; scenario <= evaluations; scenario++) {
			compiled.evaluate(design, state, new Noise.Drawn(1, scenario), table, 0);
		}
		return (threads.getCurrentThreadAllocatedBytes() - before) / evaluations;
	}

	private void same(OutcomeTable expected, OutcomeTable actual, int row) {
		for (String name : problem.layout().names()) {
			int column = problem.layout().column(name);
			assertEquals(Double.doubleToRawLongBits(expected.get(row, column)), Double.doubleToRawLongBits(actual.get(row, column)),
					() -> name + " is " + expected.get(row, column) + " and not " + actual.get(row, column) + " in row " + row + " of\n" + text);
		}
	}

	private Design design(Random random) {
		return new Design(problem.designs().elements().stream().mapToDouble(element -> value(element, random)).toArray());
	}

	private static double value(LeverElement element, Random random) {
		if (element.isOrdered()) {
			return element.nearest(element.low() + random.nextDouble() * (element.high() - element.low()));
		}
		return random.nextInt(element.lever().domain() instanceof Lever.OneOf(List<String> options) ? options.size() : 2);
	}

	private WorldState state(Random random) {
		return new WorldState(problem.uncertainties().stream()
				.mapToDouble(assumption -> Spread.of(assumption).quantile(Math.max(1e-3, random.nextDouble()))).toArray());
	}
}

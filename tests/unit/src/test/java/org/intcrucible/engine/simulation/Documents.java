package org.intcrucible.engine.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ElementError;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;
import org.intcrucible.model.WorldState;

/** Problems for tests of the engine: written down here, or read from the resources. */
final class Documents {

	private Documents() {
	}

	static ProblemDocument parse(String text) {
		return DocumentParser.parse("test", text)
				.fold(parsed -> parsed.document(), problems -> {
					throw new AssertionError(problems.toString());
				});
	}

	static ProblemDocument resource(String name) {
		return parse(text(name));
	}

	static String text(String name) {
		try (InputStream in = Documents.class.getResourceAsStream("/org/intcrucible/document/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static CompiledProblem compile(ProblemDocument document) {
		return ProblemCompiler.compile(document, Set.of()).fold(compiled -> compiled, errors -> {
			throw new AssertionError(errors.toString());
		});
	}

	static CompiledProblem compile(String text) {
		return compile(parse(text));
	}

	static List<ElementError> errors(String text) {
		return switch (ProblemCompiler.compile(parse(text), Set.of())) {
			case Result.Success<CompiledProblem, List<ElementError>> fine -> throw new AssertionError("it compiles");
			case Result.Failure<CompiledProblem, List<ElementError>>(List<ElementError> errors) -> errors;
		};
	}

	static Design design(CompiledProblem problem, Map<String, Double> levers) {
		return problem.designs().with(levers.entrySet().stream()
				.map(entry -> new Setting(entry.getKey(), new Value.Number(entry.getValue()))).toList());
	}

	/** One row, evaluated at nominal with noise at its mean. */
	static OutcomeTable evaluate(CompiledProblem problem, Map<String, Double> levers) {
		return evaluate(problem, levers, problem.nominal(), new Noise.AtMean());
	}

	static OutcomeTable evaluate(CompiledProblem problem, Map<String, Double> levers, WorldState state, Noise noise) {
		OutcomeTable table = new OutcomeTable(problem.layout(), 1);
		problem.simulator().evaluate(design(problem, levers), state, noise, table, 0);
		return table;
	}

	static double outcome(OutcomeTable table, String name) {
		if (table.isFailed(0)) {
			throw new AssertionError(table.failure(0).orElseThrow());
		}
		return table.get(0, table.layout().column(name));
	}
}

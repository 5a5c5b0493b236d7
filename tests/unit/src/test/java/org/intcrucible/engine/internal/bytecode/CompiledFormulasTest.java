package org.intcrucible.engine.internal.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas that are compiled give what the same formulas give that are walked, to the last bit, and fail in the same words. */
class CompiledFormulasTest {

	private static final Path RESOURCES = Path.of("src/test/resources/org/intcrucible");

	static Stream<Path> documents() throws IOException {
		return Stream.of(Path.of("../../examples"), RESOURCES.resolve("document"), RESOURCES.resolve("cli"),
				RESOURCES.resolve("run/execution/internal")).flatMap(CompiledFormulasTest::documentsOf);
	}

	private static Stream<Path> documentsOf(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void documentsGiveTheSameBits(Path document) throws IOException {
		Comparison comparison = Comparison.of(Files.readString(document));
		comparison.rows(60, 1);
		assertEquals(0, comparison.walkedInstead(), "every row that has numbers is compiled");
		assertTrue(comparison.filled() > 0, "some rows have numbers");
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3})
	void randomProblemsGiveTheSameBits(int hundred) {
		int filled = 0;
		int failed = 0;
		int walkedInstead = 0;
		for (int seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
			Comparison comparison = Comparison.of(RandomProblem.text(seed));
			comparison.rows(9, seed);
			filled += comparison.filled();
			failed += comparison.failed();
			walkedInstead += comparison.walkedInstead();
		}
		assertTrue(filled > 500, "most have numbers: " + filled);
		assertTrue(failed > 20, "some fail: " + failed);
		assertTrue(walkedInstead <= 9, "hardly any is walked that has numbers: " + walkedInstead);
	}

	/** What fails in code is walked, and what is walked begins anew: the next design is not touched by it. */
	@Test
	void aRowThatFailsLeavesNothingBehind() {
		Comparison comparison = Comparison.of("""
				# T
				## Settings
				- horizon: 5 steps
				- samples: 3
				## Goals
				- minimize g: `mean(samples, t in steps: 1 / (S[t] - x))`
				## Levers
				- x: integer 0..3
				## Assumptions
				- e: noise normal 0, `sqrt(2 - x)`
				## Mechanisms
				- stock S: starts at `x * floor(x / 2)`, then `S[t-1] + 1 + e`
				""");
		comparison.rows(40, 1);
		assertTrue(comparison.failed() > 0 && comparison.filled() > 0);
	}

	/** Equations that need what needs them, and equations of a number and a series, are walked as a whole. */
	@ParameterizedTest
	@ValueSource(strings = {"- a = `5 + x`\n- b = `a + 1`\n- c = `b * 2`\n- solve c, a from 1, 1",
			"- a = `5 + x`\n- c = `t * 2`\n- solve a, c from 1, 1",
			"- a = `mean(samples: a * 0.1 + e[0])`\n- solve a from 1"})
	void whatCannotBeCompiledIsWalked(String mechanisms) {
		String text = "# T\n## Settings\n- horizon: 3 steps\n- samples: 2\n## Goals\n- minimize g: `a`\n## Levers\n- x: real 0..1\n"
				+ "## Assumptions\n- e: noise normal 0, 1\n## Mechanisms\n" + mechanisms + "\n";
		Comparison comparison = Comparison.of(text);
		comparison.rows(5, 1);
		assertFalse(comparison.isCompiled() && text.contains("solve c"), "equations with something between them");
		assertEquals(5, comparison.filled() + comparison.walkedInstead() + comparison.failed());
	}

	@Test
	void aLongFormulaIsCutIntoMethodsThatTheVirtualMachineCompiles() {
		StringBuilder chain = new StringBuilder("x");
		for (int i = 1; i < 490; i++) {
			chain.append(i % 3 == 0 ? " * " : " + ").append("sin(v[").append(i % 5).append("] - j)");
		}
		Comparison comparison = Comparison.of("# T\n## Goals\n- minimize g: `sum(j in 0..3: " + chain + ")`\n- minimize h: `max("
				+ "x + 1, ".repeat(900) + "0)`\n## Levers\n- x: real 0..1\n- v[0..4]: real 0..1\n");
		comparison.rows(5, 1);
		assertEquals(5, comparison.filled());
		List<Integer> sizes = ClassFile.codeSizes(comparison.bytes());
		assertTrue(sizes.stream().allMatch(size -> size < 8000), sizes.toString());
	}

	/**
	 * Memory is taken when a simulator is made: the draws alone of one evaluation would be 80,000 bytes. {@link StrictMath#pow}
	 * takes some by itself, so there are only squares.
	 */
	@Test
	void anEvaluationTakesNoMemory() throws IOException {
		Comparison lake = Comparison.of(Files.readString(Path.of("../../examples/shallow-lake.md")).replace("delta^t", "delta * t"));
		lake.memory(20);
		long bytes = lake.memory(100);
		assertTrue(bytes < 4_000, "bytes of an evaluation: " + bytes);
	}

	@Test
	void manyDefinitionsAreSpreadOverManyMethods() {
		StringBuilder text = new StringBuilder("# T\n## Goals\n- minimize g: `d2999`\n## Levers\n- x: real 0..1\n## Mechanisms\n- d0 = `x`\n");
		for (int i = 1; i < 3000; i++) {
			text.append("- d").append(i).append(" = `d").append(i - 1).append(" / 2 + d").append(i / 2).append("`\n");
		}
		Comparison comparison = Comparison.of(text.toString());
		comparison.rows(3, 1);
		assertEquals(3, comparison.filled());
		assertTrue(ClassFile.codeSizes(comparison.bytes()).stream().allMatch(size -> size < 8000));
	}

	/** The class that is loaded is made of numbers and of names of our own. */
	@Test
	void nothingThatAnAuthorWroteIsInTheClass() {
		Comparison comparison = Comparison.of("# Titletext\n## Goals\n- minimize goaltext: `levertext + if(choicetext == \"optiontext\", 1, 0)`\n"
				+ "## Constraints\n- Constrainttext: `deftext <= 1 and levertext > 0`\n## Levers\n- levertext: real 0..1\n"
				+ "- choicetext: one of optiontext, othertext\n## Mechanisms\n- deftext = `levertext * sum(boundtext in 1..3: boundtext)`\n");
		comparison.rows(5, 1);
		assertTrue(comparison.isCompiled());
		assertFalse(new String(comparison.bytes(), StandardCharsets.ISO_8859_1).contains("text"));
	}
}

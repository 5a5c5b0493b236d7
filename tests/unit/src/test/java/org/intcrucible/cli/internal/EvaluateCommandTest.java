package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

	private static final String SHOP = CommandLines.example("web-shop").toString();
	private static final String LAKE = CommandLines.example("shallow-lake").toString();

	@TempDir
	private Path folder;

	@Test
	void whatIsNotSetIsAsTodayAndNominal() {
		JsonObject point = CommandLines.evaluate(Path.of(SHOP));
		assertEquals(Set.of("levers", "assumptions", "outcomes", "constraints", "P", "R", "I"), point.keySet());
		assertEquals("{\"servers\":6,\"cache\":0,\"region\":\"eu\"}", point.get("levers").toString());
		assertEquals(1500, point.getAsJsonObject("assumptions").get("demand").getAsDouble());
		assertEquals(Set.of("satisfied", "score", "residual"),
				point.getAsJsonObject("constraints").getAsJsonObject("Budget").keySet());
		assertTrue(point.getAsJsonObject("constraints").has("resource:money"));
		assertEquals(point.get("P").getAsDouble() / point.get("R").getAsDouble(), point.get("I").getAsDouble());
	}

	@Test
	void optionsAndNumbersAreSetByName() {
		JsonObject point = CommandLines.evaluate(Path.of(SHOP), "--set", "region=both", "servers=22", "--assume", "demand=3000");
		assertEquals("both", point.getAsJsonObject("levers").get("region").getAsString());
		assertEquals(22 * 120 + 340, point.getAsJsonObject("outcomes").get("cost").getAsDouble());
		assertEquals(3000, point.getAsJsonObject("assumptions").get("demand").getAsDouble());
	}

	@Test
	void vectorsAreFilledElementWiseAndFromFiles() throws IOException {
		JsonArray policy = policy("--set", "a=0.02", "--set", "a[3]=0.1");
		assertEquals(List.of(0.02, 0.1, 0.02), List.of(policy.get(2).getAsDouble(), policy.get(3).getAsDouble(),
				policy.get(99).getAsDouble()));
		String lines = IntStream.range(0, 100).mapToObj(i -> "0.0" + i % 10).collect(Collectors.joining("\n"));
		Path file = Files.writeString(folder.resolve("policy.txt"), lines);
		assertEquals(0.07, policy("--set", "a=@" + file).get(97).getAsDouble());
		Files.writeString(file, lines.replace("\n", ","));
		assertEquals(0.07, policy("--set", "a=@" + file).get(97).getAsDouble());
		Files.writeString(file, lines.substring(5));
		assertRefused("has 100 elements, not 99", LAKE, "--set", "a=@" + file);
		Files.writeString(file, "\n");
		assertRefused("holds no number", LAKE, "--set", "a=@" + file);
	}

	private static JsonArray policy(String... options) {
		return CommandLines.evaluate(Path.of(LAKE), options).getAsJsonObject("levers").getAsJsonArray("a");
	}

	@Test
	void theFileMayStandBehindTheSettings() {
		Outcome outcome = CommandLines.crucible("evaluate", "--set", "servers=20", "cache=8", SHOP);
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.output().contains("servers  20"), outcome.output());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--set servrs=3 | Unknown lever `servrs`. Change it to `servers`.",
			"--set servers=41 | `servers` is 41, outside 2..40.",
			"--set servers=2.5 | `servers` takes whole numbers, not 2.5.",
			"--set region=asia | Unknown option `asia` of `region`. Choose one of `eu`, `us`, `both`.",
			"--set region=1 | `region` takes an option.",
			"--set servers[1]=3 | It has one value: leave the brackets out.",
			"--set demand=900 | `demand` is an assumption",
			"--set cache= | Expected a number, an option, yes or no, found the end.",
			"--assume demnd=900 | Unknown assumption `demnd`. Change it to `demand`.",
			"--assume hit_max=0.9 | `hit_max` is 0.9, outside 0.4..0.8.",
			"--assume servers=4 | `servers` is a lever",
			"--noise loud | neither mean nor a whole number",
			"--nois 4 | Did you mean \"--noise\"?"})
	void whatIsWrongIsSaidWithARemedy(String options, String complaint) {
		assertRefused(complaint, (SHOP + " " + options).split(" "));
	}

	@Test
	void elementsOutsideAVectorAreRefused() {
		assertRefused("`a` has no element 100. Its indices go from 0 to 99.", LAKE, "--set", "a[100]=0.1");
		assertRefused("`a[1]` is set twice", LAKE, "--set", "a[1]=0.1", "a[1]=0.1");
		assertRefused("`e` is noise", LAKE, "--assume", "e=0.1");
	}

	private static void assertRefused(String complaint, String... arguments) {
		String[] all = Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toArray(String[]::new);
		Outcome outcome = CommandLines.crucible(all);
		assertEquals(2, outcome.status(), outcome.errors());
		assertTrue(outcome.errors().contains(complaint), outcome.errors());
		assertEquals("", outcome.output());
		assertFalse(outcome.errors().contains("\tat "), outcome.errors());
	}

	@Test
	void aFailedEvaluationNamesFormulaAndValues() throws IOException {
		Path file = Files.writeString(folder.resolve("root.md"), """
				# Root
				## Goals
				- minimize r: `sqrt(x)` from 0 to 1
				## Constraints
				- Some: `x <= 1`
				## Levers
				- x: real -1..1
				""");
		Outcome outcome = CommandLines.crucible("evaluate", file.toString(), "--set", "x=-0.5", "--json");
		assertEquals(1, outcome.status());
		assertTrue(outcome.errors().contains("`r` = `sqrt(x)` is not a number"), outcome.errors());
		JsonObject point = JsonParser.parseString(outcome.output()).getAsJsonObject();
		assertTrue(point.getAsJsonObject("outcomes").get("r").isJsonNull());
		assertEquals(List.of(0.0, 1.0, 0.0), List.of(point.get("P").getAsDouble(), point.get("R").getAsDouble(),
				point.get("I").getAsDouble()));
		assertEquals("{\"satisfied\":false,\"score\":0,\"residual\":null}",
				point.getAsJsonObject("constraints").get("Some").toString());
	}
}

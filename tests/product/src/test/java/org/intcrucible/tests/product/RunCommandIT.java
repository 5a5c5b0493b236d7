package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code crucible run} on the shipped example, as a newcomer types it. */
class RunCommandIT {

	/** For whatever does not ask what else was run. */
	@TempDir
	private static Path workspace;

	private Outcome run(String... options) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of("run", example().toString()));
		arguments.addAll(List.of(options));
		return Installation.crucible(workspace, arguments.toArray(String[]::new));
	}

	private static Path example() {
		return Installation.root().resolve("examples/web-shop.md");
	}

	private JsonObject json(String... options) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.add("--json");
		Outcome outcome = run(arguments.toArray(String[]::new));
		assertEquals(0, outcome.status(), outcome.errors());
		return JsonParser.parseString(outcome.output()).getAsJsonObject();
	}

	@Test
	void printsARankingThatLeadsWithACandidateThatHolds() throws Exception {
		Outcome outcome = run();
		assertEquals(0, outcome.status(), outcome.errors());
		List<String> lines = outcome.output().lines().toList();
		assertEquals("Web shop", lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.strip().startsWith("1  ") && !line.contains("rejected")), outcome.output());
	}

	@Test
	void jsonHasTheShapeThatIsPromised() throws Exception {
		JsonObject document = json("--seed", "7");
		assertEquals(Set.of("run", "result"), document.keySet());
		JsonObject run = document.getAsJsonObject("run");
		assertEquals(Set.of("run_id", "project_id", "mode", "status", "seed", "started_at", "completed_at", "duration_seconds",
				"counts", "trigger", "recommended_message_id", "parent_run_id", "stages", "marks", "stopped_after"), run.keySet());
		assertEquals("completed", run.get("status").getAsString());
		assertEquals("cli_tool", run.getAsJsonObject("trigger").get("ui_trigger_source").getAsString());
		JsonObject result = document.getAsJsonObject("result");
		assertEquals(Set.of("scenarios", "candidates"), result.keySet());
		JsonObject scenario = result.getAsJsonArray("scenarios").get(0).getAsJsonObject();
		assertEquals(Set.of("scenario_id", "name", "type", "weight", "reason", "assumptions"), scenario.keySet());
		JsonArray candidates = result.getAsJsonArray("candidates");
		assertEquals(200, candidates.size());
		int rank = 1;
		for (JsonElement element : candidates) {
			assertEquals(rank++, element.getAsJsonObject().get("rank").getAsInt());
		}
		JsonObject best = candidates.get(0).getAsJsonObject();
		assertEquals(Set.of("candidate_id", "rank", "label", "status", "origin", "parent_ids", "levers", "outcomes", "scores",
				"robustness"), best.keySet());
		JsonObject scores = best.getAsJsonObject("scores");
		assertEquals(Set.of("P", "R", "I", "constraint_satisfaction", "ranking_explanation", "ranking_factors"), scores.keySet());
		assertEquals(Set.of("overall", "components"), scores.getAsJsonObject("P").keySet());
		scores.getAsJsonObject("constraint_satisfaction").entrySet().forEach(constraint -> assertEquals(
				Set.of("satisfied", "score", "explanation"), constraint.getValue().getAsJsonObject().keySet()));
		double predicted = scores.getAsJsonObject("P").get("overall").getAsDouble();
		double costs = scores.getAsJsonObject("R").get("overall").getAsDouble();
		assertEquals(predicted / costs, scores.get("I").getAsDouble());
	}

	private static JsonObject printed(Path workspace, String... arguments) throws IOException, InterruptedException {
		Outcome outcome = Installation.crucible(workspace, arguments);
		assertEquals(0, outcome.status(), outcome.errors());
		return JsonParser.parseString(outcome.output()).getAsJsonObject();
	}

	@Test
	void aProjectIsLookedAtRunAndRepeatedByItsName(@TempDir Path own) throws Exception {
		assertEquals(0, Installation.crucible(own, "project", "new", example().toString()).status());
		JsonObject answer = printed(own, "preflight", "Web shop", "--preset", "quick", "--json");
		assertEquals(Set.of("ready", "blockers", "warnings", "normalized_config", "prerequisites", "estimate", "input_hashes", "stages",
				"notes"), answer.keySet());
		assertTrue(answer.get("ready").getAsBoolean(), answer.toString());
		assertEquals(4, answer.getAsJsonArray("stages").size());
		assertEquals(0, printed(own, "runs", "list", "--json").getAsJsonArray("runs").size(), "to look is not to run");

		JsonObject first = printed(own, "run", "web", "--preset", "quick", "--seed", "3", "--json");
		assertEquals(answer.get("stages").toString(), first.getAsJsonObject("run").get("stages").toString());
		JsonObject again = printed(own, "runs", "repeat", "R-001", "--threads", "1", "--json");
		assertEquals(first.get("result").toString(), again.get("result").toString());
		assertEquals(first.getAsJsonObject("run").get("run_id"), again.getAsJsonObject("run").get("parent_run_id"));
		assertNotEquals(first.getAsJsonObject("run").getAsJsonObject("trigger").get("ui_trigger_id"),
				again.getAsJsonObject("run").getAsJsonObject("trigger").get("ui_trigger_id"));
		JsonObject file = printed(own, "run", example().toString(), "--preset", "quick", "--seed", "3", "--json");
		assertEquals(first.get("result").toString(), file.get("result").toString(), "as the file gives it");
		assertNotEquals(first.get("result").toString(), printed(own, "runs", "repeat", "1", "--seed", "4", "--json").get("result").toString());
	}

	@Test
	void aPressThatIsRefusedIsInTheLog(@TempDir Path own) throws Exception {
		assertEquals(0, Installation.crucible(own, "project", "new", example().toString()).status());
		Outcome looked = Installation.crucible(own, "preflight", "web", "--candidates", "0");
		assertEquals(2, looked.status(), looked.errors());
		assertTrue(looked.output().contains("blocked"), looked.output());
		assertEquals(0, printed(own, "audit", "list", "--kind", "run_rejected", "--json").getAsJsonArray("events").size());
		Outcome refused = Installation.crucible(own, "run", "web", "--candidates", "0");
		assertEquals(2, refused.status(), refused.errors());
		assertEquals(1, refused.errors().lines().count(), refused.errors());
		assertEquals(3, Installation.crucible(own, "run", "web", "--recommended", "00000000-0000-4000-8000-000000000000").status());
		assertEquals(2, printed(own, "audit", "list", "--kind", "run_rejected", "--json").getAsJsonArray("events").size());
		assertEquals(0, printed(own, "runs", "list", "--json").getAsJsonArray("runs").size());
	}

	@Test
	void aRunStopsAtItsTimeWithWhatItHasAndStopsThereAgain() throws Exception {
		String lake = Installation.root().resolve("examples/shallow-lake.md").toString();
		JsonObject stopped = printed(workspace, "run", lake, "--max-evaluations", "10000000", "--max-runtime", "3", "--json");
		JsonObject run = stopped.getAsJsonObject("run");
		assertEquals("completed", run.get("status").getAsString());
		assertEquals("max_runtime_s", run.get("stopped_after").getAsString());
		assertTrue(run.getAsJsonArray("marks").toString().contains("partial"), run.toString());
		assertTrue(stopped.getAsJsonObject("result").getAsJsonArray("candidates").size() > 0, "what is there is ranked");
		JsonObject again = printed(workspace, "runs", "repeat", run.get("run_id").getAsString(), "--json");
		assertEquals(stopped.get("result").toString(), again.get("result").toString());
	}

	@Test
	void oneSeedGivesTheSameResultOnOneAndOnTwoThreads() throws Exception {
		JsonElement once = json("--seed", "7", "--threads", "1").get("result");
		assertEquals(once.toString(), json("--seed", "7", "--threads", "2").get("result").toString());
		assertNotEquals(once.toString(), json("--seed", "8", "--threads", "2").get("result").toString());
	}

	@Test
	void noClassOfTheToolkitIsLoaded() throws Exception {
		Path log = workspace.resolve("classes.log");
		Outcome outcome = Installation.crucible(workspace,
				Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), "run", example().toString(), "--candidates", "20");
		assertEquals(0, outcome.status(), outcome.errors());
		List<String> loaded = Files.readAllLines(log);
		assertTrue(loaded.stream().anyMatch(line -> line.contains(" org.intcrucible.engine.")), "the log shows no class of ours");
		assertEquals(List.of(), loaded.stream().filter(line -> line.contains(" org.eclipse.swt.")).toList());
	}

	@Test
	void aDocumentThatDoesNotParseIsRefusedWithPlaceAndRemedy() throws Exception {
		Path broken = Files.writeString(workspace.resolve("broken.md"), """
				# Broken
				## Goals
				- minimize cost: `servers * prise`
				## Levers
				- servers: integer 1..5
				## Mechanisms
				- price = `3`
				""");
		Outcome outcome = Installation.crucible(workspace, "run", broken.toString());
		assertEquals(2, outcome.status());
		assertTrue(outcome.errors().contains("broken.md:3:29"), outcome.errors());
		assertTrue(outcome.errors().contains("`price`"), outcome.errors());
		assertEquals("", outcome.output());
	}

	@Test
	void wrongUsageIsSaidInOneLine() throws Exception {
		Outcome outcome = run("--candidates", "many");
		assertEquals(2, outcome.status());
		assertEquals(1, outcome.errors().lines().count(), outcome.errors());
	}

	@Test
	void nothingToEvaluateIsABlocker() throws Exception {
		Path file = Files.writeString(workspace.resolve("none.md"),
				"# None\n## Goals\n- minimize x: `x`\n## Levers\n- x: real 0..1\n".replace("minimize x:", "minimize y:"));
		assertEquals(3, Installation.crucible(workspace, "run", file.toString(), "--mode", "eval_only").status());
	}

	@Test
	void aReportIsOnePageBesideTheRanking() throws Exception {
		Path report = workspace.resolve("report.html");
		Outcome outcome = run("--report", report.toString());
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.errors().contains("Report: " + report), outcome.errors());
		assertTrue(outcome.output().startsWith("Web shop"), outcome.output());
		String page = Files.readString(report);
		assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("<h1 dir=\"auto\">Web shop</h1>"));
		assertTrue(page.contains("<code>crucible run " + example() + " --report " + report + "</code>"), "the command line stands in the report");
	}

	@Test
	void aReportThatCannotBeWrittenIsRefusedBeforeTheRun() throws Exception {
		for (Path target : List.of(workspace, workspace.resolve("none/report.html"))) {
			Outcome outcome = run("--report", target.toString());
			assertEquals(2, outcome.status(), outcome.errors());
			assertEquals("", outcome.output());
			assertEquals(1, outcome.errors().lines().count(), outcome.errors());
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void theRankingIsPrintedEvenIfTheReportFails() throws Exception {
		Outcome outcome = run("--candidates", "20", "--report", "/dev/full");
		assertEquals(1, outcome.status(), outcome.errors());
		assertTrue(outcome.output().startsWith("Web shop"), outcome.output());
		assertTrue(outcome.errors().contains("The report could not be written to \"/dev/full\""), outcome.errors());
	}
}

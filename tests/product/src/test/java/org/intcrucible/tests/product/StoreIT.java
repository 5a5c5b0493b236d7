package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product knows outlives its processes, and one of them at a time may change it. */
class StoreIT {

	private static final long PATIENCE_SECONDS = 60;

	/** A workspace with one run in it, and nothing else. */
	@TempDir
	private static Path ran;

	private static JsonObject printed;

	@TempDir
	private Path folder;

	private Path workspace(String name) throws IOException {
		return Files.createDirectories(folder.resolve(name));
	}

	private static String shop() {
		return Installation.root().resolve("examples/web-shop.md").toString();
	}

	private static JsonObject json(Path workspace, String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--json");
		Outcome outcome = ok(Installation.crucible(workspace, all.toArray(String[]::new)));
		return JsonParser.parseString(outcome.output()).getAsJsonObject();
	}

	private static Outcome ok(Outcome outcome) {
		assertEquals(0, outcome.status(), outcome.errors());
		return outcome;
	}

	@BeforeAll
	static void run() throws Exception {
		printed = json(ran, "run", shop(), "--candidates", "20", "--max-evaluations", "1000");
	}

	@Test
	void aRunIsThereForTheNextProcessAsItWasPrinted() throws Exception {
		JsonObject stored = json(ran, "runs", "show", printed.getAsJsonObject("run").get("run_id").getAsString());
		assertEquals(printed.toString(), stored.toString());
		Outcome told = ok(Installation.crucible(ran, "audit", "show", "R-001"));
		for (String fact : List.of("cli_tool", "--max-evaluations", "run_created", "run_ended",
				printed.getAsJsonObject("run").getAsJsonObject("trigger").get("ui_trigger_id").getAsString())) {
			assertTrue(told.output().contains(fact), fact + " is missing in " + told.output());
		}
		ok(Installation.crucible(ran, "audit", "verify"));
	}

	@Test
	void backupAndExportCarryEverythingToAnotherWorkspace() throws Exception {
		JsonObject run = printed.getAsJsonObject("run");
		Path backup = folder.resolve("all.zip");
		ok(Installation.crucible(ran, "backup", backup.toString()));
		ok(Installation.crucible(workspace("two"), "restore", backup.toString(), "--yes"));
		String result = json(ran, "runs", "show", "R-001").get("result").toString();
		assertEquals(result, json(workspace("two"), "runs", "show", "R-001").get("result").toString());
		ok(Installation.crucible(workspace("two"), "audit", "verify"));

		Path archive = folder.resolve("shop.zip");
		ok(Installation.crucible(ran, "project", "export", "Web shop", archive.toString()));
		ok(Installation.crucible(workspace("three"), "project", "import", archive.toString()));
		assertEquals(result, json(workspace("three"), "runs", "show", run.get("run_id").getAsString()).get("result").toString());
		Outcome again = Installation.crucible(workspace("three"), "project", "import", archive.toString());
		assertEquals(2, again.status(), again.errors());
		assertTrue(again.errors().contains("Web shop"), again.errors());
	}

	@Test
	void whileOneProcessRunsOthersReadAndNoneWrites() throws Exception {
		Path workspace = workspace("one");
		Path output = folder.resolve("run.out");
		Path errors = folder.resolve("run.err");
		Process running = Installation.start(workspace, output, errors, "run",
				Installation.root().resolve("examples/shallow-lake.md").toString(), "--max-evaluations", "1000000");
		try {
			JsonObject listed = awaitRunning(workspace, running, errors);
			assertEquals("running", listed.get("status").getAsString());
			Outcome second = Installation.crucible(workspace, "run", shop());
			assertEquals(1, second.status(), second.errors());
			assertEquals(1, second.errors().lines().count(), second.errors());
			assertTrue(second.errors().contains(String.valueOf(running.pid())) || second.errors().contains("process"), second.errors());
			ok(Installation.crucible(workspace, "audit", "verify"));
		} finally {
			running.descendants().forEach(ProcessHandle::destroyForcibly);
			running.destroyForcibly();
			assertTrue(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		}
		JsonObject after = newest(workspace);
		assertEquals("failed", after.get("status").getAsString());
		ok(Installation.crucible(workspace, "audit", "verify"));
		ok(Installation.crucible(workspace, "run", shop(), "--candidates", "5", "--max-evaluations", "50"));
	}

	private static String lake() {
		return Installation.root().resolve("examples/shallow-lake.md").toString();
	}

	private static void kill(Process process) throws InterruptedException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	@Test
	void aRunIsCancelledFromAnotherProcess() throws Exception {
		Path workspace = workspace("one");
		Path errors = folder.resolve("run.err");
		Process running = Installation.start(workspace, folder.resolve("run.out"), errors, "run", lake(), "--max-evaluations", "10000000");
		try {
			awaitRunning(workspace, running, errors);
			Outcome cancelled = ok(Installation.crucible(workspace, "runs", "cancel", "R-001"));
			assertTrue(cancelled.output().startsWith("R-001 is cancelled."), cancelled.output());
			assertTrue(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
			assertEquals(4, running.exitValue(), Files.readString(errors));
		} finally {
			kill(running);
		}
		assertEquals("cancelled", newest(workspace).get("status").getAsString());
		Outcome again = Installation.crucible(workspace, "runs", "cancel", "R-001");
		assertEquals(2, again.status(), again.errors());
		assertEquals("crucible: RUN: R-001 neither waits nor runs: it is cancelled.", again.errors().strip());
		ok(Installation.crucible(workspace, "audit", "verify"));
	}

	@Test
	void aRunWhoseProcessIsToldToEndIsCancelled() throws Exception {
		Path workspace = workspace("one");
		Path errors = folder.resolve("run.err");
		Process running = Installation.start(workspace, folder.resolve("run.out"), errors, "run", lake(), "--max-evaluations", "10000000");
		try {
			awaitRunning(workspace, running, errors);
			running.destroy();
			assertTrue(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		} finally {
			kill(running);
		}
		assertEquals("", Files.readString(folder.resolve("run.out")));
		assertTrue(Files.readString(errors).lines().allMatch(line -> line.startsWith("crucible: ")), Files.readString(errors));
		assertEquals("cancelled", newest(workspace).get("status").getAsString());
	}

	@Test
	@Tag("long")
	void aRunThatWasKilledIsResumedToTheResultOfOneThatWasNot() throws Exception {
		Path workspace = workspace("one");
		Path errors = folder.resolve("run.err");
		String[] work = {"run", lake(), "--candidates", "40", "--max-evaluations", "2500", "--seed", "5"};
		Process running = Installation.start(workspace, folder.resolve("run.out"), errors, work);
		try {
			awaitRunning(workspace, running, errors);
			awaitCheckpoint(workspace, running, errors, "Scenarios");
		} finally {
			kill(running);
		}
		assertEquals("failed", newest(workspace).get("status").getAsString());
		JsonObject resumed = json(workspace, "runs", "resume", "R-001");
		JsonObject record = json(workspace, "audit", "show", "R-002");
		assertTrue(record.getAsJsonObject("usage").getAsJsonArray("taken_over").toString().contains("Scenarios"), record.get("usage").toString());
		assertEquals(resumed.getAsJsonObject("run").get("parent_run_id").getAsString(), record.getAsJsonArray("ancestors").get(0).getAsString());
		assertEquals("failed", json(workspace, "runs", "show", "R-001").getAsJsonObject("run").get("status").getAsString());
		assertEquals(json(workspace("two"), work).get("result").toString(), resumed.get("result").toString());
		Outcome completed = Installation.crucible(workspace, "runs", "resume", "R-002");
		assertEquals(2, completed.status(), completed.errors());
		ok(Installation.crucible(workspace, "audit", "verify"));
	}

	private void awaitCheckpoint(Path workspace, Process running, Path errors, String stage) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (System.nanoTime() < deadline) {
			assertTrue(running.isAlive(), "it ended: " + Files.readString(errors));
			if (json(workspace, "audit", "show", "R-001").getAsJsonArray("checkpoints").toString().contains("\"" + stage + "\"")) {
				return;
			}
		}
		throw new AssertionError("the stage " + stage + " was not finished in a minute");
	}

	private JsonObject awaitRunning(Path workspace, Process running, Path errors) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (System.nanoTime() < deadline) {
			assertTrue(running.isAlive(), "it ended: " + Files.readString(errors));
			if (Files.exists(workspace.resolve("store/database"))) {
				JsonObject newest = newest(workspace);
				if (newest.has("status") && newest.get("status").getAsString().equals("running")) {
					return newest;
				}
			}
		}
		throw new AssertionError("no run was seen running in a minute: " + Files.readString(errors));
	}

	/** The newest run, or nothing if there is none yet. */
	private static JsonObject newest(Path workspace) throws IOException, InterruptedException {
		JsonArray runs = json(workspace, "runs", "list").getAsJsonArray("runs");
		return runs.isEmpty() ? new JsonObject() : runs.get(0).getAsJsonObject();
	}
}

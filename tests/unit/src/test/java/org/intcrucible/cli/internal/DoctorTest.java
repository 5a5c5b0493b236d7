package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.cli.Console;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class DoctorTest {

	private static final long GIBIBYTE = 1L << 30;

	@TempDir
	private Path workspace;

	private final Map<String, String> properties = new HashMap<>(Map.of("java.version", "21.0.4", "java.vendor", "Somebody",
			"os.name", "Linux", "os.arch", "amd64", "sun.jnu.encoding", "UTF-8"));
	private final Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":1"));
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final RecordedKeeping keeping = new RecordedKeeping();
	private final HeldWorkspace held = new HeldWorkspace();
	private final CheckedLog log = new CheckedLog();

	private int doctor(Path folder, long heap, String... options) {
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		var machine = new Machine("1.2.3", folder, properties, environment, heap, 4);
		var store = new StoreExamination(keeping, held, log);
		return new CommandLine(new DoctorCommand(new Console(stream, stream, false), machine, store)).execute(options);
	}

	private String line(String check) {
		return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.substring(9).startsWith(check)).findFirst()
				.orElseThrow();
	}

	@Test
	void aGoodMachineIsFine() {
		assertEquals(0, doctor(workspace, GIBIBYTE, "--json"));
		var document = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
		assertEquals("ok", document.get("status").getAsString());
		JsonArray checks = document.getAsJsonArray("checks");
		assertEquals(9, checks.size());
		for (JsonElement check : checks) {
			assertEquals("ok", check.getAsJsonObject().get("status").getAsString(), check.toString());
		}
	}

	@Test
	void whatIsMissingForTheWindowIsAWarning() {
		environment.clear();
		properties.put("sun.jnu.encoding", "ANSI_X3.4-1968");
		assertEquals(0, doctor(workspace, GIBIBYTE / 8));
		assertTrue(line("display").startsWith("warning"), out::toString);
		assertTrue(line("memory").endsWith("-Xmx1g."), out::toString);
		assertTrue(line("file names").contains("LANG=C.UTF-8"), out::toString);
	}

	@Test
	void whatStopsEverythingIsAProblem() {
		properties.put("java.version", "17.0.1");
		assertEquals(1, doctor(workspace.resolve("none"), GIBIBYTE));
		assertTrue(line("java").startsWith("problem"), out::toString);
		assertTrue(line("workspace").contains("crucible --workspace DIR"), out::toString);
	}

	@Test
	void theRegionOfTheMachineDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(0, doctor(workspace, GIBIBYTE));
			assertTrue(line("numbers").startsWith("ok"), out::toString);
			assertTrue(line("memory").contains("1,024 MiB"), out::toString);
		} finally {
			Locale.setDefault(before);
		}
	}

	private void hold(long pid) {
		held.holder = Optional.of(new WorkspaceHolder(pid, Instant.EPOCH, "here", ""));
	}

	@Test
	void whereNoStoreIsNoneIsOpened() {
		keeping.findings.add(new StoreFinding("store", true, "none yet", ""));
		assertEquals(0, doctor(workspace, GIBIBYTE));
		assertEquals("ok       store       none yet", line("store"));
		assertEquals(0, log.reads);
	}

	@Test
	void whatIsWrongWithTheStoreIsAProblem() {
		keeping.findings.add(new StoreFinding("schema", false, "version 9, and this product has 1", "Install the product that fits."));
		assertEquals(1, doctor(workspace, GIBIBYTE));
		assertEquals("problem  schema      version 9, and this product has 1. Install the product that fits.", line("schema"));
	}

	@Test
	void theLogOfAStoreThatIsOpenIsRead() {
		hold(ProcessHandle.current().pid());
		assertEquals(0, doctor(workspace, GIBIBYTE));
		assertTrue(line("chain").startsWith("ok       chain       The log is the one that was written: 3 events"), out::toString);
		log.check = new ChainCheck.Sound(3, new AuditHead(3, "ab"), List.of("A cut tail cannot be excluded."));
		assertEquals(0, doctor(workspace, GIBIBYTE));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("warning  chain       A cut tail cannot be excluded."), out::toString);
		log.check = new ChainCheck.Broken(2, "Event 2 is missing.", List.of());
		assertEquals(1, doctor(workspace, GIBIBYTE));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("problem  chain       The log was changed. Event 2 is missing."), out::toString);
	}

	@Test
	void theLogOfAnotherProcessIsLeftToIt() {
		hold(ProcessHandle.current().pid() + 1);
		assertEquals(0, doctor(workspace, GIBIBYTE));
		assertTrue(line("chain").contains("not read, because process " + (ProcessHandle.current().pid() + 1) + " works with it"), out::toString);
		assertEquals(0, log.reads);
	}

	@Test
	void aLogThatCannotBeReadIsAProblem() {
		hold(ProcessHandle.current().pid());
		log.failure = new StoreException(new Problem(ProblemCode.INPUT_OUTPUT, "The disk is gone.", "Bring it back.", Place.whole("database")));
		assertEquals(1, doctor(workspace, GIBIBYTE));
		assertEquals("problem  chain       The disk is gone. Bring it back.", line("chain"));
	}

	/** A workspace that somebody holds, or nobody. */
	private final class HeldWorkspace implements Workspace {

		private Optional<WorkspaceHolder> holder = Optional.empty();

		@Override
		public Path folder() {
			return workspace;
		}

		@Override
		public Result<Workspace, Problem> open() {
			throw new AssertionError("a look opens nothing");
		}

		@Override
		public boolean isOpen() {
			return false;
		}

		@Override
		public Optional<WorkspaceHolder> holder() {
			return holder;
		}

		@Override
		public void announce(Path address) {
			throw new AssertionError("a look announces nothing");
		}
	}

	/** A log whose check has an outcome that the test wants. */
	private static final class CheckedLog implements AuditLog {

		private ChainCheck check = new ChainCheck.Sound(3, new AuditHead(3, "ab"), List.of());
		private StoreException failure;
		private int reads;

		@Override
		public Page<AuditLine> list(AuditFilter filter, Page.Request page) {
			throw new AssertionError("nobody asked for a list");
		}

		@Override
		public Result<Reconstruction, Problem> show(RunId run) {
			throw new AssertionError("nobody asked for a run");
		}

		@Override
		public ChainCheck verify() {
			reads++;
			if (failure != null) {
				throw failure;
			}
			return check;
		}
	}
}

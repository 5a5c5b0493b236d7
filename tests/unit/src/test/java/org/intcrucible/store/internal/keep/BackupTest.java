package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.internal.SystemClock;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.internal.StoreFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

	@TempDir
	Path folder;

	private <T> T with(String name, Function<StoreFixture, T> work) {
		try (StoreFixture store = StoreFixture.in(folder.resolve(name))) {
			return work.apply(store);
		}
	}

	private static Problem refusal(Result<?, Problem> result) {
		return result.fold(value -> {
			throw new AssertionError("not refused: " + value);
		}, problem -> problem);
	}

	/** Dumps differ by nothing but the event of the restore, and the end of the log. */
	private static void assertRestored(String before, StoreFixture store) {
		List<String> left = new ArrayList<>(Stock.dump(store).lines().toList());
		Set<String> expected = new TreeSet<>(before.lines().toList());
		left.removeAll(expected);
		expected.removeAll(Stock.dump(store).lines().toList());
		assertEquals(2, left.size(), () -> "more than the restore itself: " + left);
		assertTrue(left.getFirst().contains("\"kind\":\"store_restored\""), left::toString);
		assertTrue(left.get(1).startsWith("{\"only_row\":1,"), left::toString);
		assertTrue(expected.size() == 1 && expected.iterator().next().startsWith("{\"only_row\":1,"), () -> "lost: " + expected);
	}

	private static List<AuditLine> log(StoreFixture store) {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(AuditFilter.ALL, lines::add);
		return lines;
	}

	private static void assertChained(StoreFixture store) {
		String previous = AuditLine.FIRST;
		long sequence = 0;
		for (AuditLine line : log(store)) {
			assertEquals(++sequence, line.sequence());
			assertEquals(previous, line.previousHash());
			assertEquals(line.seal(), line.hash());
			previous = line.hash();
		}
		assertEquals(previous, store.audit().head().orElseThrow().hash());
		assertEquals(new Anchor.Sound(store.audit().head().orElseThrow()), store.audit().anchor());
	}

	@Test
	void whatWasBackedUpIsThereAgainAndWhatWasReplacedIsKept() throws IOException {
		Path file = folder.resolve("b.zip");
		String before = with("here", store -> {
			new Stock(store).project("Shop");
			String dump = Stock.dump(store);
			assertEquals(file, Keepers.keeper(store).backup(file).orElseThrow());
			assertEquals(dump, Stock.dump(store), "a backup writes nothing into the database");
			store.save(Documents.titled("Later"));
			return dump;
		});
		String replaced = with("here", Stock::dump);
		Path aside = with("here", store -> {
			String head = store.audit().anchor() instanceof Anchor.Sound(var end) ? end.sequence() + " " + end.hash() : "";
			Path kept = Keepers.keeper(store).restore(file).orElseThrow();
			assertTrue(store.projects().titled("Later").isEmpty());
			assertTrue(store.projects().titled("Shop").isPresent());
			assertRestored(before, store);
			assertChained(store);
			String payload = log(store).getLast().payload();
			assertTrue(payload.contains("\"replaced_head\":\"" + head + "\""), payload);
			return kept;
		});
		assertTrue(aside.getFileName().toString().matches("store\\.before-restore-\\d{8}-\\d{6}"), aside.toString());
		assertEquals(folder.resolve("here/workspace"), aside.getParent());
		with("here", store -> {
			assertRestored(before, store);
			return true;
		});
		Files.createDirectories(folder.resolve("kept/workspace"));
		Files.move(aside, folder.resolve("kept/workspace/store"));
		Files.move(folder.resolve("here/settings"), folder.resolve("kept/settings"));
		assertEquals(replaced, with("kept", Stock::dump));
	}

	@Test
	void aBackupIsWholeWhileOthersWrite() throws Exception {
		List<Path> files = new ArrayList<>();
		with("here", store -> {
			StoreKeeper keeper = Keepers.keeper(store);
			AtomicBoolean enough = new AtomicBoolean();
			CountDownLatch underWay = new CountDownLatch(2);
			List<Throwable> failed = new ArrayList<>();
			Thread writer = new Thread(() -> {
				for (int i = 0; !enough.get(); i++) {
					new Stock(store).project("Project " + i);
					underWay.countDown();
				}
			});
			writer.setUncaughtExceptionHandler((thread, thrown) -> failed.add(thrown));
			writer.start();
			try {
				underWay.await();
				for (int i = 0; i < 2; i++) {
					long already = log(store).size();
					files.add(keeper.backup(folder.resolve(i + ".zip")).orElseThrow());
					awaitMore(store, already);
				}
			} catch (InterruptedException interrupted) {
				throw new AssertionError(interrupted);
			} finally {
				enough.set(true);
				join(writer);
			}
			assertEquals(List.of(), failed);
			return true;
		});
		for (Path file : files) {
			with("restored-" + file.getFileName(), store -> {
				Keepers.keeper(store).restore(file).orElseThrow();
				assertChained(store);
				List<AuditLine> log = log(store);
				for (String[] pair : new String[][] {{"project_created", "crucible_projects"}, {"project_revised", "crucible_documents"},
						{"run_created", "crucible_runs"}}) {
					long events = log.stream().filter(line -> line.kind().equals(pair[0])).count();
					assertEquals(events, Stock.count(store, pair[1]), pair[1]);
				}
				return true;
			});
		}
	}

	private static void awaitMore(StoreFixture store, long events) {
		while (store.audit().head().orElseThrow().sequence() <= events) {
			Thread.onSpinWait();
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}

	@Test
	void aBackupIsForItsOwnerAloneAndLeavesNoOtherFile() throws IOException {
		Path out = Files.createDirectory(folder.resolve("out"));
		with("here", store -> Keepers.keeper(store).backup(out.resolve("b.zip")).orElseThrow());
		try (Stream<Path> left = Files.list(out)) {
			assertEquals(List.of(out.resolve("b.zip")), left.toList());
		}
		try (Stream<Path> left = Files.list(folder.resolve("here/workspace/store/backups"))) {
			assertEquals(List.of(), left.toList());
		}
		PosixFileAttributeView view = Files.getFileAttributeView(out.resolve("b.zip"), PosixFileAttributeView.class);
		if (view != null) {
			assertEquals(PosixFilePermissions.fromString("rw-------"), view.readAttributes().permissions());
		}
	}

	@Test
	void aBackupReplacesNoFileAndOutlivesWhatAKilledOneLeft() throws IOException {
		Path there = Files.writeString(folder.resolve("there.zip"), "mine");
		Path file = with("here", store -> {
			assertEquals(ProblemCode.REFUSED, refusal(Keepers.keeper(store).backup(there)).code());
			try {
				Path leftover = Files.createDirectories(store.files().backups().resolve("unfinished/database"));
				Files.writeString(leftover.resolve("half"), "half");
			} catch (IOException failed) {
				throw new AssertionError(failed);
			}
			return Keepers.keeper(store).backup(folder.resolve("b.zip")).orElseThrow();
		});
		assertEquals("mine", Files.readString(there));
		assertFalse(ArchiveEdit.of(file).entries().containsKey("database/half"));
	}

	@Test
	void aRestoreThatWasKilledIsFinishedByTheNextOne() {
		Path file = folder.resolve("b.zip");
		String before = with("here", store -> {
			new Stock(store).project("Shop");
			Keepers.keeper(store).backup(file).orElseThrow();
			return Stock.dump(store);
		});
		try {
			Path workspace = folder.resolve("here/workspace");
			Path incoming = Files.createDirectories(workspace.resolve("store.restoring/store"));
			for (String name : List.of("access.properties", "audit-head.json")) {
				Files.copy(workspace.resolve("store").resolve(name), incoming.resolve(name));
			}
			StoreSwap.begin(new StoreFiles(workspace, folder.resolve("here/settings")), incoming, workspace.resolve("store.before-restore-x"));
			Files.move(workspace.resolve("store/access.properties"), workspace.resolve("store.before-restore-x/access.properties"));
		} catch (IOException failed) {
			throw new AssertionError(failed);
		}
		with("here", store -> {
			Keepers.keeper(store).restore(file).orElseThrow();
			assertRestored(before, store);
			return true;
		});
	}

	@Test
	void aWorkspaceThatIsNewTakesABackup() {
		Path file = folder.resolve("b.zip");
		String before = with("here", store -> {
			new Stock(store).project("Shop");
			Keepers.keeper(store).backup(file).orElseThrow();
			return Stock.dump(store);
		});
		try (StoreFixture store = StoreFixture.making(folder.resolve("new"), new SystemClock())) {
			Keepers.keeper(store).restore(file).orElseThrow();
			assertTrue(Stock.dump(store).contains("\"title\":\"Shop\""));
			// The key of the log lies with the user who wrote it; the backup itself says where the log ends.
			List<String> kinds = log(store).stream().map(AuditLine::kind).toList();
			assertEquals("store_restored", kinds.getLast());
			assertFalse(kinds.contains("anchor_broken"), kinds.toString());
			assertTrue(Stock.dump(store).lines().toList().containsAll(before.lines().filter(line -> !line.startsWith("{\"only_row\"")).toList()));
		}
	}

	@Test
	void runsThatWereUnderWayAreEnded() {
		Path file = folder.resolve("b.zip");
		with("here", store -> {
			ProjectId project = new Stock(store).project("Shop");
			new Stock(store).waiting(store.projects().document(project).orElseThrow());
			Keepers.keeper(store).backup(file).orElseThrow();
			Keepers.keeper(store).restore(file).orElseThrow();
			var run = store.runs().list(RunFilter.of(project), Page.Request.first(1)).items().getFirst();
			assertEquals(RunStatus.CANCELLED, run.status());
			return true;
		});
	}
}

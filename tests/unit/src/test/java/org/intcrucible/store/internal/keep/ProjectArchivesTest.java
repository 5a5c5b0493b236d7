package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Sha256;
import org.intcrucible.model.internal.SystemClock;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectArchivesTest {

	@TempDir
	Path folder;

	private Path exported(StoreFixture store, ProjectId project, String name) {
		return Keepers.archives(store).export(project, folder.resolve(name)).orElseThrow();
	}

	private static Problem refusal(Result<?, Problem> result) {
		return result.fold(value -> {
			throw new AssertionError("not refused: " + value);
		}, problem -> problem);
	}

	private static String installation(StoreFixture store) {
		return store.sessions().query(Facts::read).installation();
	}

	@Test
	void aProjectArrivesWithEveryRowThatItHad() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			new Stock(here).project("Other");
			ProjectId project = new Stock(here).project("Shop");
			new Stock(there).project("Something else");
			Path file = exported(here, project, "shop.zip");

			Project arrived = Keepers.archives(there).read(file, Author.USER).orElseThrow();

			Map<String, List<Map<String, String>>> sent = Stock.rows(here, project);
			assertTrue(sent.values().stream().noneMatch(List::isEmpty), () -> "every table is to have rows: " + sent);
			assertEquals(sent, Stock.rows(there, project));
			assertEquals(Optional.of(arrived), there.projects().find(project));
			assertEquals("Shop", arrived.title());
			assertEquals(here.projects().document(project), there.projects().document(project));
		}
	}

	@Test
	void runsThatArriveReadTheSame() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			ProjectId project = new Stock(here).project("Shop");
			Keepers.archives(there).read(exported(here, project, "shop.zip"), Author.USER).orElseThrow();
			var runs = here.runs().list(RunFilter.of(project), Page.Request.first(9)).items();
			assertEquals(2, runs.size());
			for (var run : runs) {
				assertEquals(here.runs().result(run.id()), there.runs().result(run.id()));
				assertEquals(here.evaluations().row(run.id(), 1), there.evaluations().row(run.id(), 1));
			}
			assertEquals(runs.stream().map(run -> run.id()).toList(),
					there.runs().list(RunFilter.of(project), Page.Request.first(9)).items().stream().map(run -> run.id()).toList());
		}
	}

	@Test
	void anArchiveOfTheFirstSchemaIsImported() throws Exception {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			ProjectId project = new Stock(here).project("Shop");
			ArchiveEdit old = ArchiveEdit.of(exported(here, project, "shop.zip"));
			old.entries().remove("crucible_checkpoints.jsonl");
			old.entries().remove("crucible_run_drafts.jsonl");
			old.change("crucible_runs.jsonl", rows -> rows.replaceAll(",\"(continuation|parent_run_id|preflight_result|recommended_config_snapshot)\":"
					+ "\"([^\"\\\\]|\\\\.)*\"", "").replaceAll("\"usage\":\"([^\"\\\\]|\\\\.)*\"", "\"usage\":\"{}\"")
					.replaceAll("\"marks\":\"([^\"\\\\]|\\\\.)*\"", "\"marks\":\"[]\""));
			Path file = old.archive(folder.resolve("old.zip"), now -> new ArchiveManifest(now.format(), 1, now.product(), now.installation(),
					now.projectId(), now.title(), now.exportedAt(), now.entries()));

			Keepers.archives(there).read(file, Author.USER).orElseThrow();
			for (Run run : there.runs().list(RunFilter.of(project), Page.Request.first(9)).items()) {
				assertEquals(RunUsage.NONE, run.usage());
				assertEquals(List.of(), run.marks());
				assertEquals(new RunLinks.Current(), run.authorisation().links().source());
				assertEquals(Optional.of(RunPapers.NONE), there.runs().papers(run.id()));
				assertEquals(List.of(), there.runs().checkpoints(run.id()));
				assertEquals(here.runs().result(run.id()), there.runs().result(run.id()));
			}
		}
	}

	@Test
	void whatRunsStemFromArrives() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			ProjectId project = new Stock(here).project("Shop");
			Keepers.archives(there).read(exported(here, project, "shop.zip"), Author.USER).orElseThrow();
			Run child = there.runs().numbered(project, 2).orElseThrow();
			RunId parent = there.runs().numbered(project, 1).orElseThrow().id();
			assertEquals(new RunLinks.Resumed(parent), child.authorisation().links().source());
			assertEquals(here.runs().numbered(project, 2).orElseThrow().authorisation(), child.authorisation());
			assertEquals(here.runs().numbered(project, 2).orElseThrow().usage(), child.usage());
			assertEquals(List.of(child), there.runs().children(parent));
			assertEquals(here.runs().papers(parent), there.runs().papers(parent));
			assertEquals(here.runs().checkpoints(parent), there.runs().checkpoints(parent));
			assertEquals(here.runSetups().draft(project), there.runSetups().draft(project));
		}
	}

	@Test
	void whatArrivesSaysWhereItWasMadeHoweverFarItCame() throws Exception {
		// Made by itself, so that it is an installation of its own.
		try (StoreFixture first = StoreFixture.making(folder.resolve("first"), new SystemClock());
				StoreFixture second = StoreFixture.in(folder.resolve("second")); StoreFixture third = StoreFixture.in(folder.resolve("third"))) {
			ProjectId project = new Stock(first).project("Shop");
			String origin = installation(first);
			Path once = exported(first, project, "once.zip");
			assertEquals(origin, Keepers.archives(second).read(once, Author.USER).orElseThrow().origin());
			Path twice = exported(second, project, "twice.zip");
			assertEquals(origin, Keepers.archives(third).read(twice, Author.USER).orElseThrow().origin());
			third.runs().list(RunFilter.of(project), Page.Request.first(9)).items().forEach(run -> assertEquals(origin, run.origin()));

			AuditLine imported = third.audit().list(AuditFilter.ALL, Page.Request.first(1)).items().getFirst();
			assertEquals("project_imported", imported.kind());
			assertTrue(imported.payload().contains("\"archive\":\"" + Sha256.of(twice) + "\""), imported.payload());
			assertTrue(imported.payload().contains("\"runs\":2"), imported.payload());
			assertEquals(events(first, project), foreign(third, project, origin));
			assertEquals(events(second, project), foreign(third, project, installation(second)));
		}
	}

	private static List<String> events(StoreFixture store, ProjectId project) {
		List<String> events = new ArrayList<>();
		store.audit().stream(new AuditFilter(Set.of(), project.toString(), ""), line -> events.add(line.sequence() + " " + line.hash()));
		assertTrue(!events.isEmpty());
		return events;
	}

	private static List<String> foreign(StoreFixture store, ProjectId project, String origin) {
		return store.sessions().query(connection -> {
			try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT sequence, hash FROM crucible_foreign_events "
					+ "WHERE project_id = '" + project + "' AND origin = '" + origin + "' ORDER BY sequence")) {
				List<String> events = new ArrayList<>();
				while (row.next()) {
					events.add(row.getLong(1) + " " + row.getString(2));
				}
				return events;
			}
		});
	}

	@Test
	void anExportWritesNothingIntoTheDatabaseAndHoldsTheDocumentForPeople() throws Exception {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here"))) {
			ProjectId project = new Stock(here).project("Shop");
			String before = Stock.dump(here);
			Path file = exported(here, project, "shop.zip");
			assertEquals(before, Stock.dump(here));
			assertEquals(here.projects().text(project, 2).orElseThrow(), ArchiveEdit.of(file).text("document.md"));
		}
	}

	@Test
	void whatIsExportedFitsTogetherWhileTheProjectIsWorkedOn() throws Exception {
		List<Path> files = new ArrayList<>();
		try (StoreFixture here = StoreFixture.in(folder.resolve("here"))) {
			Stock stock = new Stock(here);
			ProjectId project = stock.project("Shop");
			AtomicBoolean enough = new AtomicBoolean();
			List<Throwable> failed = Collections.synchronizedList(new ArrayList<>());
			Thread author = new Thread(() -> {
				for (int i = 0; !enough.get(); i++) {
					here.save(Documents.titled("Shop").replace("baseline 1", "baseline " + (1 + i % 3)));
					stock.talk(project);
				}
			});
			author.setUncaughtExceptionHandler((thread, thrown) -> failed.add(thrown));
			author.start();
			try {
				for (int i = 0; i < 2; i++) {
					long before = here.audit().head().orElseThrow().sequence();
					files.add(exported(here, project, i + ".zip"));
					while (here.audit().head().orElseThrow().sequence() <= before && failed.isEmpty()) {
						Thread.onSpinWait();
					}
				}
			} finally {
				enough.set(true);
				author.join();
			}
			assertEquals(List.of(), failed);
		}
		for (Path file : files) {
			try (StoreFixture there = StoreFixture.in(folder.resolve("there-" + file.getFileName()))) {
				Project arrived = Keepers.archives(there).read(file, Author.USER).orElseThrow();
				assertEquals(arrived.revision(), there.projects().document(arrived.id()).orElseThrow().revision());
				assertEquals(arrived.revision(), events(ArchiveEdit.of(file).text("audit.jsonl"), "project_revised"));
			}
		}
	}

	private static long events(String log, String kind) {
		return log.lines().filter(line -> line.contains("\"kind\":\"" + kind + "\"")).count();
	}

	@Test
	void aFileThatIsThereIsLeftAlone() throws Exception {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here"))) {
			ProjectId project = new Stock(here).project("Shop");
			Path file = Files.writeString(folder.resolve("shop.zip"), "mine");
			Problem problem = refusal(Keepers.archives(here).export(project, file));
			assertEquals(ProblemCode.REFUSED, problem.code());
			assertEquals("The file " + file + " is there already.", problem.sentence());
			assertEquals("mine", Files.readString(file));
		}
	}

	@Test
	void anExportThatFailsLeavesNothing() throws Exception {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here"))) {
			Path out = Files.createDirectory(folder.resolve("out"));
			ProjectId unknown = new ProjectId(here.ids().next());
			Problem problem = refusal(Keepers.archives(here).export(unknown, out.resolve("x.zip")));
			assertEquals(ProblemCode.UNKNOWN, problem.code());
			assertEquals("There is no project " + unknown + ".", problem.sentence());
			new Stock(here).waiting(here.save(Documents.titled("Shop")));
			ProjectId waiting = here.projects().titled("Shop").orElseThrow().id();
			problem = refusal(Keepers.archives(here).export(waiting, out.resolve("x.zip")));
			assertEquals(ProblemCode.REFUSED, problem.code());
			assertEquals("R-001 of \"Shop\" is not over.", problem.sentence());
			problem = refusal(Keepers.archives(here).export(waiting, out.resolve("missing/x.zip")));
			assertEquals(ProblemCode.INPUT_OUTPUT, problem.code());
			try (Stream<Path> left = Files.list(out)) {
				assertEquals(List.of(), left.toList());
			}
		}
	}

	@Test
	void aProjectThatIsHereIsRefusedUnderItsNameHere() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here"))) {
			ProjectId project = new Stock(here).project("Shop");
			Path file = exported(here, project, "shop.zip");
			String before = Stock.dump(here);
			Problem problem = refusal(Keepers.archives(here).read(file, Author.USER));
			assertEquals(ProblemCode.REFUSED, problem.code());
			assertEquals("This project is here already, as \"Shop\".", problem.sentence());
			assertEquals(before, Stock.dump(here));

			here.transactions().write(unit -> here.projectWriter().delete(unit, project, Author.USER)).orElseThrow();
			problem = refusal(Keepers.archives(here).read(file, Author.USER));
			assertEquals(ProblemCode.REFUSED, problem.code());
			assertEquals("This project is here already, as \"Shop\", and is marked as deleted.", problem.sentence());
			assertTrue(problem.remedy().contains(project.toString()), problem.remedy());
		}
	}

	@Test
	void aTitleThatIsTakenIsTold() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture other = StoreFixture.in(folder.resolve("other"));
				StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			there.save(Documents.titled("Shop"));
			Path one = exported(here, new Stock(here).project("Shop"), "one.zip");
			Path two = exported(other, new Stock(other).project("Shop"), "two.zip");
			assertEquals("Shop (imported)", Keepers.archives(there).read(one, Author.USER).orElseThrow().title());
			assertEquals("Shop (imported 2)", Keepers.archives(there).read(two, Author.USER).orElseThrow().title());
			assertTrue(there.projects().titled("Shop (imported 2)").isPresent());
		}
	}

	@Test
	void aDeletedProjectArrivesAsOneThatIsNot() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			ProjectId project = new Stock(here).project("Shop");
			here.transactions().write(unit -> here.projectWriter().delete(unit, project, Author.USER)).orElseThrow();
			Project arrived = Keepers.archives(there).read(exported(here, project, "shop.zip"), Author.USER).orElseThrow();
			assertEquals(new Project.Active(), arrived.state());
			assertEquals(Optional.of(arrived), there.projects().titled("Shop"));
		}
	}

	@Test
	void everyTableOfTheSchemaIsEitherOfAProjectOrOfTheInstallation() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here"))) {
			List<String> ofTheInstallation = List.of("crucible_audit_events", "crucible_audit_guard", "crucible_audit_head", "crucible_facts",
					"crucible_run_presets", "crucible_schema_history");
			List<String> known = Stream.concat(ofTheInstallation.stream(), ProjectTable.ALL.stream().map(ProjectTable::name)).sorted().toList();
			assertEquals(known, here.sessions().query(Catalog::read).tables().stream().map(Table::name).toList());
		}
	}
}

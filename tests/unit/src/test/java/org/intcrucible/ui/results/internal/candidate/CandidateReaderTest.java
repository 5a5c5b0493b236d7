package org.intcrucible.ui.results.internal.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Scenario;
import org.intcrucible.run.execution.internal.ExecutedRuns;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.results.internal.data.ResultsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of one candidate, of a real run. */
class CandidateReaderTest {

	@TempDir
	private static Path folder;
	private static ResultsFixture fixture;
	private static CandidateReader reader;
	private static List<Candidate> stored;

	@BeforeAll
	static void run() throws InterruptedException {
		fixture = new ResultsFixture(folder);
		reader = new CandidateReader(fixture.store().runs(), fixture.store().evaluations());
		stored = fixture.store().runs().ranked(fixture.run().id(), Page.Request.first(1000)).items();
	}

	@AfterAll
	static void close() {
		fixture.close();
	}

	private static CandidateSheet sheet(Candidate candidate) {
		return reader.read(fixture.run().id(), candidate.id()).orElseThrow();
	}

	@Test
	void aCandidateIsReadWithItsWorlds() {
		CandidateSheet sheet = sheet(stored.getFirst());
		assertEquals(stored.getFirst(), sheet.candidate());
		assertEquals(sheet.scenarios().size(), sheet.evaluations().size());
		assertEquals(Optional.empty(), reader.read(fixture.run().id(), "c9999"));
		assertEquals(Optional.empty(), reader.read(fixture.run().id(), "s1"));
	}

	@Test
	void hardOnesComeFirstThenTheHeavier() {
		List<Verdicts.Line> lines = new Verdicts(sheet(stored.getFirst())).lines();
		assertEquals(List.of("Budget", "money (resource)", "cost", "Enough", "gain"), lines.stream().map(Verdicts.Line::name).toList());
		assertTrue(lines.get(0).strict() && lines.get(1).strict());
		assertFalse(lines.get(3).strict());
	}

	@Test
	void inHowManyScenariosAConstraintHoldsIsCounted() {
		for (Candidate candidate : stored) {
			CandidateSheet sheet = sheet(candidate);
			long suite = sheet.scenarios().stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).count();
			long holds = sheet.evaluations().stream().filter(one -> sheet.scenarios().get(one.scenario() - 1).source() != Scenario.Source.ADVERSARIAL)
					.filter(one -> one.outcomes().get("gain") >= 12).count();
			Verdicts.Line line = new Verdicts(sheet).lines().stream().filter(one -> one.name().equals("Enough")).findFirst().orElseThrow();
			assertEquals(holds + "/" + suite, line.met());
			assertEquals(holds < suite, line.missed());
		}
	}

	@Test
	void theHeatMapHasEveryScenarioOnceAndMarksWhatIsMissed() {
		for (Candidate candidate : stored) {
			CandidateSheet sheet = sheet(candidate);
			HeatRows heat = new HeatRows(sheet);
			assertEquals(sheet.scenarios().size(), heat.cells().stream().map(cell -> cell.scenario().id()).distinct().count());
			assertEquals(sheet.scenarios().size(), heat.cells().size());
			for (HeatRows.Cell cell : heat.cells()) {
				var outcomes = sheet.evaluations().get(cell.scenario().ordinal() - 1).outcomes();
				assertEquals(outcomes.get("gain") < 12, cell.soft(), cell.scenario().id());
				assertEquals(outcomes.get("cost") > 40 * (1 + 1e-9), cell.hard(), cell.scenario().id());
				assertTrue(heat.share(cell.prediction()) >= -1e-9 && heat.share(cell.prediction()) <= 1 + 1e-9);
			}
		}
	}

	@Test
	void whatWasDerivedNamesItsParents() throws InterruptedException {
		Run seeded = ExecutedRuns.in(fixture.store(), fixture.run().authorisation().project(), RunMode.SEEDED, 2);
		List<Candidate> ranked = fixture.store().runs().ranked(seeded.id(), Page.Request.first(1000)).items();
		Candidate child = ranked.stream().filter(candidate -> !candidate.parents().isEmpty()).findFirst().orElseThrow();
		CandidateSheet sheet = reader.read(seeded.id(), child.id()).orElseThrow();
		assertEquals(child.parents().stream().limit(CandidateReader.MOST_KIN).toList(), sheet.parents().stream().map(Candidate::id).toList());
		List<Candidate> siblings = reader.children(seeded.id(), child.parents().getFirst());
		assertTrue(siblings.stream().allMatch(one -> one.parents().contains(child.parents().getFirst())));
		assertFalse(siblings.isEmpty());
		assertEquals(List.of(), reader.children(seeded.id(), "c9999"));
	}

	@Test
	void whatWasDerivedIsKeptOnlyOnceTheRunIsOver() {
		AtomicBoolean over = new AtomicBoolean();
		AtomicInteger read = new AtomicInteger();
		RunReader runs = fixture.store().runs();
		RunReader watched = (RunReader) Proxy.newProxyInstance(RunReader.class.getClassLoader(), new Class<?>[] {RunReader.class}, (proxy, method, given) -> {
			read.addAndGet(method.getName().equals("entered") ? 1 : 0);
			Object found = method.invoke(runs, given);
			return method.getName().equals("find") && !over.get() ? ((Optional<?>) found).map(run -> ((Run) run).started(((Run) run).created())) : found;
		});
		CandidateReader reading = new CandidateReader(watched, fixture.store().evaluations());
		reading.children(fixture.run().id(), "c1");
		reading.children(fixture.run().id(), "c1");
		assertEquals(2, read.get(), "more may have been derived since");
		over.set(true);
		reading.children(fixture.run().id(), "c1");
		reading.children(fixture.run().id(), "c1");
		assertEquals(3, read.get(), "nothing more comes");
	}

	@Test
	void aScenarioIsToldWithItsWorldAndItsResult() {
		CandidateSheet sheet = sheet(stored.getFirst());
		// What could be taken for Markdown is escaped.
		String words = new ScenarioDetail(sheet).words(sheet.scenarios().get(1)).replace("\\", "");
		assertTrue(words.startsWith("**S-02 Outage**"), words);
		assertTrue(words.contains("lost = 0.5"), words);
		assertTrue(words.contains("P 0") || words.contains("P 1"), words);
	}

	@Test
	void aDesignIsNamedOnce() {
		assertEquals("Leads C-0846 by 0.029", IdWords.shown("Leads Design 846 (C-0846) by 0.029"));
		assertEquals("Leads Today (C-0001)", IdWords.shown("Leads Today (C-0001)"));
		assertEquals("Design 84 (C-0846)", IdWords.shown("Design 84 (C-0846)"));
	}
}

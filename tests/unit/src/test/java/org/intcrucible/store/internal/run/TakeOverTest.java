package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.Page;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that resumes another one takes over from it. */
class TakeOverTest {

	private static final int CANDIDATES = 7;
	private static final int SUITE = 5;
	private static final int ATTACKS = 2;

	@TempDir
	Path folder;

	private StoreFixture store;
	private StoredRuns runs;
	private PinnedDocument document;
	private MadeResult made;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		runs = new StoredRuns(store, 21, 40);
		document = store.save(Problems.SHOP);
		made = new MadeResult(document.document(), CANDIDATES, SUITE, ATTACKS, 22, 40);
	}

	@AfterEach
	void close() {
		store.close();
	}

	/** Ranked, so that there is more than what entered; with a checkpoint for each stage. */
	private RunId parent() {
		Run run = runs.evaluated(document, made, Stream.concat(Stream.of(made.block(1, 3, 1, SUITE), made.block(4, 4, 1, SUITE)),
				Stream.of(made.block(1, CANDIDATES, SUITE + 1, ATTACKS))).toList());
		List.of("Pilot", "Scenarios", "Design", "Evaluate", "Attack").forEach(stage -> finish(run.id(), stage));
		runs.ranked(run.id(), made);
		return runs.ended(run, made).id();
	}

	private void finish(RunId run, String stage) {
		runs.write(unit -> store.runWriter().checkpoint(unit, run, new StageCheckpoint(stage, stage.charAt(0) + "0".repeat(63), "{\"of\":\"" + stage + "\"}")));
	}

	private RunId takingOver(RunId parent, String... stages) {
		RunId child = runs.resuming(document, parent).id();
		runs.write(unit -> store.runWriter().takeOver(unit, child, parent, List.of(stages)));
		return child;
	}

	/** Numbers to the last bit. */
	private List<String> blocks(RunId run) {
		List<String> blocks = new ArrayList<>();
		store.evaluations().streamStored(run, block -> blocks.add(text(block)));
		return blocks;
	}

	private static String text(EvaluationBlock block) {
		return block.firstCandidate() + "+" + block.candidates() + " in " + block.firstScenario() + "+" + block.scenarios() + " "
				+ HexFormat.of().formatHex(block.states()) + " " + block.failures() + " "
				+ block.columns().stream().map(column -> column.kind() + column.name() + Arrays.toString(Arrays.stream(column.values())
						.mapToLong(Double::doubleToRawLongBits).toArray())).toList();
	}

	private List<Candidate> entered(RunId run) {
		return store.runs().entered(run, Page.Request.first(100)).items();
	}

	private List<ProvenanceEntry> provenance(RunId run, int candidate) {
		return store.sessions().query(connection -> {
			try (PreparedStatement select = connection.prepareStatement("SELECT provenance FROM crucible_candidates WHERE run_id = ? AND ordinal = ?")) {
				select.setString(1, run.toString());
				select.setInt(2, candidate);
				try (ResultSet row = select.executeQuery()) {
					assertTrue(row.next());
					return List.of(JsonCodec.read(row.getString(1), ProvenanceEntry[].class).orElseThrow());
				}
			}
		});
	}

	@Test
	void everythingOfEveryStageIsThereToTheLastBit() {
		RunId parent = parent();
		RunId child = takingOver(parent, "Pilot", "Scenarios", "Design", "Evaluate", "Attack");
		assertEquals(made.result.scenarios(), store.runs().scenarios(child));
		assertEquals(blocks(parent), blocks(child));
		assertEquals(3, blocks(child).size());
		assertEquals(store.runs().checkpoints(parent), store.runs().checkpoints(child));
		assertEquals(5, store.runs().checkpoints(child).size());
	}

	@Test
	void candidatesAreAsTheyEnteredAndSayWhereTheyComeFrom() {
		RunId parent = parent();
		RunId child = takingOver(parent, "Design");
		List<Candidate> taken = entered(child);
		assertEquals(entered(parent).stream().map(Candidate::design).toList(), taken.stream().map(Candidate::design).toList());
		assertEquals(made.entries.stream().map(entry -> entry.candidate().label()).toList(), taken.stream().map(Candidate::label).toList());
		assertTrue(taken.stream().allMatch(candidate -> candidate.rank() == 0 && candidate.status() == CandidateStatus.NEW));
		for (Candidate candidate : taken) {
			List<ProvenanceEntry> before = provenance(parent, candidate.ordinal());
			List<ProvenanceEntry> after = provenance(child, candidate.ordinal());
			assertEquals(before, after.subList(0, before.size()));
			assertEquals(List.of("run:" + parent), after.subList(before.size(), after.size()).stream().map(ProvenanceEntry::source).toList());
		}
		assertEquals(List.of(), store.runs().scenarios(child));
		assertEquals(List.of(), blocks(child));
	}

	@Test
	void ofEachStageComesWhatItReportedAndNothingElse() {
		RunId parent = parent();
		RunId scenarios = takingOver(parent, "Scenarios");
		assertEquals(made.result.scenarios().subList(0, SUITE), store.runs().scenarios(scenarios));
		assertEquals(List.of(), entered(scenarios));
		RunId evaluated = takingOver(parent, "Evaluate");
		assertEquals(blocks(parent).subList(0, 2), blocks(evaluated));
		assertEquals(List.of(), store.runs().scenarios(evaluated));
		RunId attacked = takingOver(parent, "Attack");
		assertEquals(blocks(parent).subList(2, 3), blocks(attacked));
		assertEquals(List.of(Scenario.Source.ADVERSARIAL, Scenario.Source.ADVERSARIAL),
				store.runs().scenarios(attacked).stream().map(Scenario::source).toList());
		assertEquals(List.of("Attack"), store.runs().checkpoints(attacked).stream().map(StageCheckpoint::stage).toList());
		RunId pilot = takingOver(parent, "Pilot");
		assertEquals(List.of(new StageCheckpoint("Pilot", "P" + "0".repeat(63), "{\"of\":\"Pilot\"}")), store.runs().checkpoints(pilot));
		assertEquals(List.of(), store.runs().scenarios(pilot));
	}

	@Test
	void whatIsFinishedAfterwardsComesAfterwards() {
		RunId child = takingOver(parent(), "Design", "Pilot");
		finish(child, "Scenarios");
		assertEquals(List.of("Design", "Pilot", "Scenarios"), store.runs().checkpoints(child).stream().map(StageCheckpoint::stage).toList());
	}

	@Test
	void theOtherRunStaysAsItIs() {
		RunId parent = parent();
		List<String> before = List.of(store.runs().columns(parent).toString(), entered(parent).toString(), blocks(parent).toString(),
				store.runs().checkpoints(parent).toString(), provenance(parent, 1).toString(), store.runs().result(parent).toString());
		takingOver(parent, "Pilot", "Scenarios", "Design", "Evaluate", "Attack");
		assertEquals(before, List.of(store.runs().columns(parent).toString(), entered(parent).toString(), blocks(parent).toString(),
				store.runs().checkpoints(parent).toString(), provenance(parent, 1).toString(), store.runs().result(parent).toString()));
	}

	@Test
	void singleBlocksOfAStageThatWasNotFinishedComeWithTheirFailures() {
		Run parent = runs.evaluated(document, made, List.of(made.block(1, 3, 1, SUITE), made.block(4, 4, 1, SUITE)));
		RunId child = runs.resuming(document, parent.id()).id();
		runs.write(unit -> store.runWriter().takeOverBlock(unit, child, parent.id(), 4, 1));
		assertEquals(List.of(text(made.block(4, 4, 1, SUITE))), blocks(child));
		runs.write(unit -> store.runWriter().takeOverBlock(unit, child, parent.id(), 1, 1));
		assertEquals(blocks(parent.id()), blocks(child));
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().takeOverBlock(unit, child, parent.id(), 2, 1)),
				"in the middle of a block none begins");
	}

	@Test
	void nothingIsTakenOverThatIsNotFinishedOrOfAnotherRunThanTheOneThatIsResumed() {
		RunId parent = parent();
		Run unfinished = runs.evaluated(document, made, List.of(made.block(1, 3, 1, SUITE)));
		RunId child = runs.resuming(document, unfinished.id()).id();
		assertThrows(IllegalArgumentException.class,
				() -> runs.write(unit -> store.runWriter().takeOver(unit, child, unfinished.id(), List.of("Evaluate"))));
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().takeOver(unit, child, parent, List.of("Evaluate"))));
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().takeOverBlock(unit, child, parent, 1, 1)));
		RunId repeating = runs.created(document, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Repeated(parent))).id();
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().takeOver(unit, repeating, parent, List.of("Evaluate"))),
				"a run that is repeated is done anew");
		assertEquals(List.of(), blocks(child));
		assertEquals(List.of(), store.runs().checkpoints(child));
	}

	@Test
	void aRunWhoseProcessDiedIsPartialAndCanBeResumed() {
		Run ran = runs.evaluated(document, made, List.of(made.block(1, 3, 1, SUITE)));
		finish(ran.id(), "Scenarios");
		Run waited = runs.created(document);
		store.close();
		store = StoreFixture.in(folder);
		runs = new StoredRuns(store, 23, 40);

		Run failed = store.runs().find(ran.id()).orElseThrow();
		assertEquals(RunStatus.FAILED, failed.status());
		assertEquals(Stream.concat(ran.marks().stream(), Stream.of(RunMark.PARTIAL)).toList(), failed.marks());
		assertEquals(ran.usage(), failed.usage());
		Run cancelled = store.runs().find(waited.id()).orElseThrow();
		assertEquals(waited.marks(), cancelled.marks(), "what never ran is no part of anything");
		RunId child = takingOver(ran.id(), "Scenarios");
		runs.write(unit -> store.runWriter().takeOverBlock(unit, child, ran.id(), 1, 1));
		assertEquals(made.result.scenarios().subList(0, SUITE), store.runs().scenarios(child));
		assertEquals(blocks(ran.id()), blocks(child));
	}
}

package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunResult;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultRoundTripTest {

	private static final Page.Request ALL = Page.Request.first(10_000);

	@TempDir
	static Path folder;

	private static StoreFixture store;
	private static StoredRuns runs;
	private static PinnedDocument document;
	private static RunReader reader;

	@BeforeAll
	static void open() {
		store = StoreFixture.in(folder);
		runs = new StoredRuns(store, 1);
		document = store.save(Problems.SHOP);
		reader = store.runs();
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private MadeResult made(int candidates, int suite, int attacks, long seed) {
		return new MadeResult(document.document(), candidates, suite, attacks, seed);
	}

	@Test
	void whatWasWrittenReadsBackEqualWhateverTheBlocks() {
		List<int[]> shapes = List.of(new int[] {1, 1}, new int[] {7, 3}, new int[] {100, 2}, new int[] {3, 100}, new int[] {100, 100});
		LongStream.range(0, shapes.size()).forEach(seed -> {
			MadeResult made = made(23, 6, 3, seed);
			Run run = runs.completed(document, made, shapes.get((int) seed)[0], shapes.get((int) seed)[1]);
			RunResult read = reader.result(run.id()).orElseThrow();
			assertEquals(made.result, read);
			assertSameBits(made.result.candidates(), read.candidates());
		});
	}

	/** Equality of designs and of maps alone would let the order of names pass. */
	private static void assertSameBits(List<Candidate> written, List<Candidate> read) {
		for (int i = 0; i < written.size(); i++) {
			assertArrayEquals(bits(written.get(i).design().toArray()), bits(read.get(i).design().toArray()));
			assertEquals(new ArrayList<>(written.get(i).outcomes().entrySet()), new ArrayList<>(read.get(i).outcomes().entrySet()));
			assertEquals(new ArrayList<>(written.get(i).scores().prediction().components().keySet()),
					new ArrayList<>(read.get(i).scores().prediction().components().keySet()));
			assertEquals(new ArrayList<>(written.get(i).scores().constraintSatisfaction().keySet()),
					new ArrayList<>(read.get(i).scores().constraintSatisfaction().keySet()));
		}
	}

	private static long[] bits(double[] values) {
		return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
	}

	@Test
	void predictionsThatNoBlockHoldsAreMissing() {
		MadeResult made = made(5, 4, 0, 2);
		List<EvaluationBlock> corner = List.of(made.block(2, 2, 3, 1));
		Run run = runs.evaluated(document, made, corner);
		runs.ranked(run.id(), made);
		runs.ended(run, made);
		RunResult read = reader.result(run.id()).orElseThrow();
		double none = Double.NaN;
		assertEquals(List.of(none, none, made.predictions[1][2], none), read.predictions().get("c2"));
		assertEquals(List.of(none, none, none, none), read.predictions().get("c4"));
	}

	@Test
	void aRunThatIsNotOverShowsNeitherRanksNorAResult() {
		MadeResult made = made(4, 3, 0, 3);
		Run run = runs.evaluated(document, made, made.blocks(4, 3));
		runs.ranked(run.id(), made);
		assertEquals(Optional.empty(), reader.result(run.id()));
		assertEquals(new Page<>(List.of(), 0), reader.ranked(run.id(), ALL));
		assertEquals(List.of(0, 0, 0, 0), reader.entered(run.id(), ALL).items().stream().map(Candidate::rank).toList());
		assertEquals(CandidateStatus.NEW, reader.candidate(run.id(), 2).orElseThrow().status());
		runs.ended(run, made);
		assertEquals(Optional.of(made.result), reader.result(run.id()));
		assertEquals(made.result.candidates(), reader.ranked(run.id(), ALL).items());
	}

	@Test
	void candidatesOfARunThatNeverCameToRankingAreThereWithoutRank() {
		MadeResult made = made(3, 2, 1, 4);
		Run run = runs.evaluated(document, made, made.blocks(3, 3));
		runs.ended(run, made);
		assertEquals(Optional.empty(), reader.result(run.id()));
		assertEquals(List.of(), reader.ranked(run.id(), ALL).items());
		Candidate entered = made.entries.get(1).candidate();
		Candidate read = reader.candidate(run.id(), 2).orElseThrow();
		assertEquals(entered.design(), read.design());
		assertEquals(entered.label(), read.label());
		assertEquals(entered.parents(), read.parents());
		assertEquals(0, read.rank());
		assertEquals(CandidateStatus.NEW, read.status());
		assertEquals(Map.of(), read.outcomes());
		assertEquals(Double.NaN, read.scores().intelligence());
		assertEquals(made.result.scenarios(), reader.scenarios(run.id()));
	}

	@Test
	void candidatesComeInPagesByRankAndByOrdinal() {
		MadeResult made = made(10, 2, 0, 5);
		RunId run = runs.completed(document, made, 10, 2).id();
		Page<Candidate> first = reader.ranked(run, Page.Request.first(4));
		Page<Candidate> second = reader.ranked(run, new Page.Request(first.next(), 4));
		Page<Candidate> third = reader.ranked(run, new Page.Request(second.next(), 2));
		assertEquals(List.of(4L, 8L, 0L), List.of(first.next(), second.next(), third.next()));
		List<Candidate> all = new ArrayList<>(first.items());
		all.addAll(second.items());
		all.addAll(third.items());
		assertEquals(made.result.candidates(), all);
		Page<Candidate> entered = reader.entered(run, new Page.Request(3, 2));
		assertEquals(List.of(4, 5), entered.items().stream().map(Candidate::ordinal).toList());
		assertEquals(5, entered.next());
		Candidate best = made.result.candidates().getFirst();
		assertEquals(Optional.of(best), reader.candidate(run, best.ordinal()));
		assertEquals(Optional.empty(), reader.candidate(run, 11));
		assertEquals(Optional.empty(), reader.candidate(run, 0));
	}

	@Test
	void resultsOfDifferentRunsAreKeptApart() {
		MadeResult one = made(6, 3, 0, 6);
		MadeResult other = made(4, 2, 1, 7);
		Run first = runs.completed(document, one, 6, 3);
		Run second = runs.completed(document, other, 4, 3);
		assertEquals(Optional.of(one.result), reader.result(first.id()));
		assertEquals(Optional.of(other.result), reader.result(second.id()));
	}

	@Test
	void aResultIsThatOfTheRevisionThatWasRun() {
		MadeResult made = made(3, 2, 0, 8);
		Run run = runs.completed(document, made, 3, 2);
		store.save(Problems.SHOP.replace("- x: real 0..5 [m], baseline 1\n", "").replace("x", "n"));
		assertEquals(Optional.of(made.result), reader.result(run.id()));
	}

	@Test
	void whoHasNotEnteredIsNotRanked() {
		MadeResult made = made(2, 1, 0, 9);
		Run run = runs.started(document);
		assertThrows(IllegalArgumentException.class, () -> runs.ranked(run.id(), made));
	}
}

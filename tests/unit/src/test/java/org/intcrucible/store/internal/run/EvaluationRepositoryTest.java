package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.State;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.StoredEvaluation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationRepositoryTest {

	private static final int CANDIDATES = 9;
	private static final int SUITE = 5;
	private static final int ATTACKS = 2;
	private static final int SCENARIOS = SUITE + ATTACKS;

	@TempDir
	static Path folder;

	private static StoreFixture store;
	private static StoredRuns runs;
	private static PinnedDocument document;
	private static EvaluationReader reader;
	private static MadeResult made;

	@BeforeAll
	static void open() {
		store = StoreFixture.in(folder);
		runs = new StoredRuns(store, 1);
		document = store.save(Problems.SHOP);
		reader = store.evaluations();
		made = new MadeResult(document.document(), CANDIDATES, SUITE, ATTACKS, 11);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	/** Three blocks of different shapes for the suite, one for the attacks. */
	private List<EvaluationBlock> unevenBlocks() {
		return List.of(made.block(1, CANDIDATES, 6, 2), made.block(5, 5, 1, 5), made.block(1, 4, 1, 2), made.block(1, 4, 3, 3));
	}

	private StoredEvaluation expected(int candidate, int scenario) {
		State state = made.state(candidate, scenario);
		return new StoredEvaluation(candidate, scenario, state, state == State.FAILED ? MadeResult.failure(candidate, scenario) : "",
				made.predictions[candidate - 1][scenario - 1], 1.0 / scenario, Map.of("cost", MadeResult.cost(candidate, scenario)),
				Map.of("Enough", 1.0 / candidate));
	}

	@Test
	void eachEvaluationIsFoundInWhicheverBlockItIs() {
		RunId run = runs.evaluated(document, made, unevenBlocks()).id();
		for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
			for (int scenario = 1; scenario <= SCENARIOS; scenario++) {
				assertEquals(Optional.of(expected(candidate, scenario)), reader.find(run, candidate, scenario));
			}
		}
	}

	@Test
	void sidesOfConstraintsAreReadByThoseAloneWhoScoreOnceMore() {
		double[] left = {-0.0, Double.NaN};
		EvaluationBlock plain = made.block(1, 1, 1, 2);
		List<EvaluationBlock.Column> columns = new ArrayList<>(plain.columns());
		columns.add(1, new EvaluationBlock.Column(EvaluationBlock.Kind.OUTCOME, "Enough.left.0", left));
		columns.add(2, new EvaluationBlock.Column(EvaluationBlock.Kind.OUTCOME, "Enough.right.10", left));
		columns.add(3, new EvaluationBlock.Column(EvaluationBlock.Kind.OUTCOME, "left.0", left));
		RunId run = runs.evaluated(document, made, List.of(new EvaluationBlock(1, 1, 1, 2, plain.states(), columns, plain.failures()))).id();

		List<String> shown = new ArrayList<>();
		reader.stream(run, block -> block.columns().forEach(column -> shown.add(column.name())));
		assertEquals(List.of("cost", "left.0", "Enough", "", ""), shown, "only what ends like the name of a side is none of a user's own");
		assertEquals(Set.of("cost", "left.0"), reader.find(run, 1, 2).orElseThrow().outcomes().keySet());
		assertEquals(Set.of("cost", "left.0"), reader.row(run, 1).getFirst().outcomes().keySet());
		List<EvaluationBlock> stored = new ArrayList<>();
		reader.streamStored(run, stored::add);
		assertEquals(columns.stream().map(EvaluationBlock.Column::name).toList(),
				stored.getFirst().columns().stream().map(EvaluationBlock.Column::name).toList());
		assertArrayEquals(left, stored.getFirst().columns().get(1).values());
	}

	@Test
	void aRowIsOneCandidateInEveryScenarioByOrdinal() {
		RunId run = runs.evaluated(document, made, unevenBlocks()).id();
		for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
			List<StoredEvaluation> row = new ArrayList<>();
			for (int scenario = 1; scenario <= SCENARIOS; scenario++) {
				row.add(expected(candidate, scenario));
			}
			assertEquals(row, reader.row(run, candidate));
		}
	}

	@Test
	void blocksStreamAsTheyWereWrittenByScenarioAndThenByCandidate() {
		List<EvaluationBlock> written = unevenBlocks();
		RunId run = runs.evaluated(document, made, written).id();
		runs.evaluated(document, made, made.blocks(2, 2));
		List<EvaluationBlock> read = new ArrayList<>();
		reader.stream(run, read::add);
		List<EvaluationBlock> expected = List.of(written.get(2), written.get(1), written.get(3), written.get(0));
		assertEquals(expected.size(), read.size());
		for (int i = 0; i < read.size(); i++) {
			assertSame(expected.get(i), read.get(i));
		}
	}

	private static void assertSame(EvaluationBlock one, EvaluationBlock other) {
		assertEquals(List.of(one.firstCandidate(), one.candidates(), one.firstScenario(), one.scenarios()),
				List.of(other.firstCandidate(), other.candidates(), other.firstScenario(), other.scenarios()));
		assertArrayEquals(one.states(), other.states());
		assertEquals(one.failures(), other.failures());
		assertEquals(one.columns().size(), other.columns().size());
		for (int i = 0; i < one.columns().size(); i++) {
			assertEquals(one.columns().get(i).kind(), other.columns().get(i).kind());
			assertEquals(one.columns().get(i).name(), other.columns().get(i).name());
			assertArrayEquals(one.columns().get(i).values(), other.columns().get(i).values());
		}
	}

	@Test
	void theScoresOfABlockAreFoundWhereItBegins() {
		List<EvaluationBlock> written = unevenBlocks();
		RunId run = runs.evaluated(document, made, written).id();
		for (EvaluationBlock block : written) {
			List<EvaluationBlock.Column> scores = block.columns().stream()
					.filter(column -> column.kind() == EvaluationBlock.Kind.PREDICTION || column.kind() == EvaluationBlock.Kind.RESOURCE).toList();
			assertEquals(2, scores.size());
			assertSame(new EvaluationBlock(block.firstCandidate(), block.candidates(), block.firstScenario(), block.scenarios(), block.states(),
					scores, block.failures()), reader.scores(run, block.firstCandidate(), block.firstScenario()).orElseThrow());
		}
		assertEquals(Optional.empty(), reader.scores(run, 2, 1));
		assertEquals(Optional.empty(), reader.scores(new RunId(UUID.randomUUID()), 1, 1));
	}

	@Test
	void whatWasEvaluatedOrFailedCountsAndWhatIsMissingDoesNot() {
		RunId run = runs.evaluated(document, made, unevenBlocks()).id();
		long count = 0;
		for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
			for (int scenario = 1; scenario <= SCENARIOS; scenario++) {
				count += made.state(candidate, scenario) == State.MISSING ? 0 : 1;
			}
		}
		assertEquals(count, reader.count(run));
		assertEquals(0, reader.count(new RunId(UUID.randomUUID())));
	}

	@Test
	void whatNoBlockCoversIsNotThere() {
		RunId run = runs.evaluated(document, made, List.of(made.block(2, 3, 2, 2))).id();
		for (int[] outside : List.of(new int[] {1, 2}, new int[] {5, 2}, new int[] {2, 1}, new int[] {2, 4}, new int[] {0, 0})) {
			assertEquals(Optional.empty(), reader.find(run, outside[0], outside[1]));
		}
		assertEquals(Optional.of(expected(4, 3)), reader.find(run, 4, 3));
		assertEquals(List.of(expected(3, 2), expected(3, 3)), reader.row(run, 3));
		assertEquals(List.of(), reader.row(run, 5));
		assertEquals(Optional.empty(), reader.find(new RunId(UUID.randomUUID()), 3, 2));
	}

	@Test
	void aRunTooLargeToKeepOutcomesHasEvaluationsWithoutThem() {
		EvaluationBlock whole = made.block(1, 2, 1, 2);
		EvaluationBlock slim = new EvaluationBlock(1, 2, 1, 2, whole.states(),
				whole.columns().stream().filter(column -> column.kind() == EvaluationBlock.Kind.PREDICTION).toList(), Map.of());
		RunId run = runs.evaluated(document, made, List.of(slim)).id();
		StoredEvaluation read = reader.find(run, 2, 1).orElseThrow();
		assertEquals(made.predictions[1][0], read.prediction());
		assertEquals(Double.NaN, read.resource());
		assertEquals(Map.of(), read.outcomes());
		assertEquals(Map.of(), read.satisfaction());
	}
}

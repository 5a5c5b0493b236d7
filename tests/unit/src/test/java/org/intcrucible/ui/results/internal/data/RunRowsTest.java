package org.intcrucible.ui.results.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Result;
import org.intcrucible.model.Scenario;
import org.intcrucible.run.RunDocument;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoredEvaluation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether rows, order, filter and files say what the store says. */
class RunRowsTest {

	private static final double EXACT = 1e-12;

	@TempDir
	private static Path folder;
	private static ResultsFixture fixture;
	private static ResultRows rows;
	private static List<Candidate> stored;

	@BeforeAll
	static void run() throws InterruptedException {
		fixture = new ResultsFixture(folder);
		rows = fixture.rows();
		stored = fixture.store().runs().ranked(fixture.run().id(), Page.Request.first(1000)).items();
	}

	@AfterAll
	static void close() {
		fixture.close();
	}

	private static double value(int row, String column) {
		return rows.value(row, rows.column(column));
	}

	private static int[] filtered(String text) {
		Result<RowFilter, String> filter = new FilterParser(rows.columns()).parse(text);
		return filter.orElseThrow().apply(rows);
	}

	@Test
	void everyNumberIsThatOfTheStore() {
		assertEquals(stored.size(), rows.size());
		assertTrue(rows.size() > 5);
		for (int row = 0; row < rows.size(); row++) {
			Candidate candidate = stored.get(row);
			assertEquals(candidate.id(), rows.id(row));
			assertEquals(row, rows.row(candidate.id()));
			assertEquals(candidate.status(), rows.status(row));
			assertEquals(candidate.scores().intelligence(), value(row, "I"));
			assertEquals(candidate.scores().prediction().overall(), value(row, "P"));
			assertEquals(candidate.scores().resource().overall(), value(row, "R"));
			assertEquals(candidate.design().value(0), value(row, "servers"));
			assertEquals(candidate.design().value(1), value(row, "size"));
			assertEquals(candidate.design().value(2), value(row, "region"));
			assertEquals(candidate.robustness().satisficing(), value(row, "all_met"));
			assertEquals(candidate.robustness().paretoEfficient(), rows.isFront(row));
		}
	}

	@Test
	void leversThatAreCalledLikeAColumnOfEveryTableKeepTheirValues(@TempDir Path own) throws InterruptedException {
		String document = ResultsFixture.DOCUMENT.replace("servers", "coverage").replaceAll("\\bsize\\b", "all_met").replace("region", "front");
		try (ResultsFixture other = new ResultsFixture(own, document)) {
			ResultRows read = other.rows();
			List<Candidate> candidates = other.store().runs().ranked(other.run().id(), Page.Request.first(1000)).items();
			assertEquals(read.columns().size(), read.columns().stream().map(Column::id).distinct().count());
			for (int row = 0; row < read.size(); row++) {
				Candidate candidate = candidates.get(row);
				assertEquals(candidate.design().value(0), read.value(row, read.column("lever.coverage")));
				assertEquals(candidate.design().value(1), read.value(row, read.column("lever.all_met")));
				assertEquals(candidate.design().value(2), read.value(row, read.column("lever.front")));
				assertEquals(candidate.robustness().coverage(), read.value(row, read.column("coverage")));
				assertEquals(candidate.robustness().satisficing(), read.value(row, read.column("all_met")));
				assertEquals(candidate.robustness().paretoEfficient(), read.isFront(row));
			}
		}
	}

	@Test
	void aNameThatIsNoCandidatesHasNoRow() {
		assertEquals(-1, rows.row("c9999"));
		assertEquals(-1, rows.row("s1"));
		assertEquals(-1, rows.row(""));
	}

	@Test
	void worstValuesAreTheHighestOfWhatIsToBeLowAndTheLowestOfWhatIsToBeHigh() {
		for (int row = 0; row < rows.size(); row++) {
			assertEquals(worst(row, "cost", Math::max), value(row, "cost.worst"), EXACT);
			assertEquals(worst(row, "gain", Math::min), value(row, "gain.worst"), EXACT);
			assertEquals(worst(row, "Budget", Math::max), value(row, "Budget.worst"), EXACT);
			assertEquals(worst(row, "Enough", Math::min), value(row, "Enough.worst"), EXACT);
		}
	}

	private static double worst(int row, String outcome, DoubleBinaryOperator worse) {
		return suite(row).stream().mapToDouble(evaluation -> evaluation.outcomes().get(outcome)).reduce(worse).orElseThrow();
	}

	private static List<StoredEvaluation> suite(int row) {
		List<Scenario> scenarios = fixture.store().runs().scenarios(fixture.run().id());
		return fixture.store().evaluations().row(fixture.run().id(), rows.ordinal(row)).stream()
				.filter(evaluation -> scenarios.get(evaluation.scenario() - 1).source() != Scenario.Source.ADVERSARIAL).toList();
	}

	@Test
	void meansWeighScenariosAsScoresDo() {
		List<Scenario> scenarios = fixture.store().runs().scenarios(fixture.run().id());
		SuiteWeights weights = new SuiteWeights(rows.document().world().simulation(), scenarios);
		assertEquals(1, scenarios.stream().mapToDouble(scenario -> weights.of(scenario.ordinal())).sum(), EXACT);
		for (int row = 0; row < rows.size(); row++) {
			double p = suite(row).stream().mapToDouble(evaluation -> weights.of(evaluation.scenario()) * evaluation.prediction()).sum();
			assertEquals(value(row, "P"), p, 1e-9, "the weights are those that P was made with");
			double cost = suite(row).stream().mapToDouble(evaluation -> weights.of(evaluation.scenario()) * evaluation.outcomes().get("cost")).sum();
			assertEquals(cost, value(row, "cost.mean"), 1e-9);
		}
	}

	@Test
	void theFirstRowsAreThereBeforeTheRestIsRead() {
		RunRows.Shown shown = fixture.reader().begin(fixture.run().id()).orElseThrow();
		ResultRows first = shown.rows().orElseThrow();
		assertEquals(rows.id(0), first.id(0));
		assertTrue(Double.isNaN(first.value(0, first.column("cost.mean"))));
		ResultRows all = shown.reader().orElseThrow().read(count -> true);
		assertEquals(value(0, "cost.mean"), all.value(0, all.column("cost.mean")));
		assertEquals(first.columns(), all.columns());
	}

	@Test
	void theNewestRunWithResultsIsFound() {
		assertEquals(fixture.run().id(), fixture.reader().newest(fixture.run().authorisation().project()).shown().orElseThrow().id());
		assertEquals(Optional.empty(), fixture.reader().newest(fixture.run().authorisation().project()).running());
	}

	@Test
	void anyColumnOrdersAndAlikeOnesKeepTheRanking() {
		int[] all = RowFilter.ALL.apply(rows);
		int[] ordered = new RowOrder("region", true).apply(rows, all);
		for (int i = 1; i < ordered.length; i++) {
			int before = Double.compare(value(ordered[i - 1], "region"), value(ordered[i], "region"));
			assertTrue(before < 0 || before == 0 && ordered[i - 1] < ordered[i], Arrays.toString(ordered));
		}
		int[] falling = new RowOrder("servers", false).apply(rows, all);
		for (int i = 1; i < falling.length; i++) {
			assertTrue(value(falling[i - 1], "servers") >= value(falling[i], "servers"));
		}
		assertEquals(rows.size(), Arrays.stream(falling).distinct().count());
	}

	@Test
	void termsOfAFilterMustAllHold() {
		int[] chosen = filtered("servers < 10, region = eu");
		assertTrue(chosen.length > 0 && chosen.length < rows.size(), "chosen: " + chosen.length);
		for (int row = 0; row < rows.size(); row++) {
			int one = row;
			boolean holds = value(row, "servers") < 10 && value(row, "region") == 0;
			assertEquals(holds, Arrays.stream(chosen).anyMatch(other -> other == one));
		}
	}

	@Test
	void outcomesAloneAreTheirMeansAndWordsAreNames() {
		assertEquals(Arrays.stream(filtered("cost.mean <= 20")).boxed().toList(), Arrays.stream(filtered("cost <= 20")).boxed().toList());
		String name = rows.text(3, 1);
		assertEquals(List.of(3), Arrays.stream(filtered(name)).boxed().toList());
		assertEquals(List.of(3), Arrays.stream(filtered("candidate = " + name)).boxed().toList());
		assertEquals(rows.size(), filtered("  ").length);
	}

	@Test
	void statusesAreWordsOrChips() {
		int rejected = rows.count(CandidateStatus.REJECTED);
		assertEquals(rejected, filtered("status = rejected").length);
		assertEquals(rows.size() - rejected, filtered("status != rejected").length);
		assertEquals(rejected, RowFilter.ALL.with(java.util.Set.of(CandidateStatus.REJECTED)).apply(rows).length);
	}

	@Test
	void commaSeparatedFilesHaveEveryNumberWithAllItsDigits() throws IOException {
		StringBuilder csv = new StringBuilder();
		RowsText.writeCsv(rows, csv);
		List<String> lines = csv.toString().lines().toList();
		assertEquals(rows.size() + 1, lines.size());
		List<String> header = List.of(lines.getFirst().split(",", -1));
		for (int row = 0; row < rows.size(); row++) {
			List<String> cells = List.of(lines.get(row + 1).split(",", -1));
			Candidate candidate = stored.get(row);
			assertEquals(header.size(), cells.size());
			assertEquals(candidate.id(), cells.get(header.indexOf("candidate")));
			assertEquals(candidate.scores().intelligence(), Double.parseDouble(cells.get(header.indexOf("I"))));
			assertEquals(candidate.design().value(1), Double.parseDouble(cells.get(header.indexOf("size"))));
			assertEquals(candidate.design().value(2) == 0 ? "eu" : "us", cells.get(header.indexOf("region")));
		}
	}

	@Test
	void theWholeRunIsTheDocumentOfTheCommandLine() throws IOException {
		StringBuilder json = new StringBuilder();
		fixture.reader().writeJson(fixture.run().id(), json);
		var run = fixture.store().runs().find(fixture.run().id()).orElseThrow();
		var result = fixture.store().runs().result(fixture.run().id()).orElseThrow();
		assertEquals(JsonCodec.writeDocument(RunDocument.of(run, result)), json.toString());
		assertFalse(JsonCodec.read(json.toString(), Map.class).orElseThrow().isEmpty());
	}

	@Test
	void copiedRowsHaveTheColumnsThatAreShown() {
		String copied = RowsText.tabbed(rows, new int[] {2, 0}, List.of(1, rows.column("servers")));
		List<String> lines = copied.lines().toList();
		assertEquals("candidate\tservers", lines.get(0));
		assertEquals(rows.id(2) + "\t" + (long) value(2, "servers"), lines.get(1));
		assertEquals(rows.id(0) + "\t" + (long) value(0, "servers"), lines.get(2));
	}
}

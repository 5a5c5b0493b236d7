package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Sha256;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.junit.jupiter.api.Test;

/** The configuration that preflight gives back is the one that would run. */
class NormalizedConfigTest {

	private static final long[] EDGES = {Long.MIN_VALUE, -1, 0, 1, 2, 200, 1_000_000, 1_000_001, Integer.MAX_VALUE, Long.MAX_VALUE};

	private final PreflightBench bench = new PreflightBench();
	private final ProjectId project = bench.projects.add(PreflightBench.SMALL);

	private RunRequest normalized(RunRequest request) {
		return bench.check(project, request).normalizedConfig();
	}

	@Test
	void stagesThatNobodyNamedAreTheEmbeddedOnes() {
		assertEquals(Map.of(StageSlot.SCENARIO_GENERATOR, List.of("quantitative.scenarios"), StageSlot.DESIGNER,
				List.of("quantitative.designer"), StageSlot.EVALUATOR, List.of("quantitative.evaluator"), StageSlot.RANKER,
				List.of("quantitative.ranker")), normalized(PreflightBench.request(RunMode.FULL_SEARCH)).stages());
		RunRequest emptySlot = PreflightBench.with(StageSlot.RANKER);
		assertEquals(List.of("quantitative.ranker"), normalized(emptySlot).stages().get(StageSlot.RANKER));
	}

	@Test
	void candidatesThatNobodyNamedAreAllInTheOrderOfTheDocument() {
		assertEquals(List.of("Mine", "Yours"), normalized(PreflightBench.request(RunMode.SEEDED)).parameters().seedCandidateIds());
		assertEquals(List.of("Mine", "Yours"), normalized(PreflightBench.request(RunMode.SEEDED,
				any -> PreflightBench.parameters(20, 8, 600, "Yours", "Mine", "Yours"))).parameters().seedCandidateIds());
		assertEquals(List.of("Yours"), normalized(PreflightBench.request(RunMode.SEEDED,
				any -> PreflightBench.parameters(20, 8, 600, "Yours"))).parameters().seedCandidateIds());
	}

	@Test
	void whoeverDesignsNoneKeepsWhatIsGiven() {
		assertEquals(2, normalized(PreflightBench.request(RunMode.EVAL_ONLY)).parameters().numCandidates());
		assertEquals(20, normalized(PreflightBench.request(RunMode.SEEDED)).parameters().numCandidates());
	}

	@Test
	void requestsThatDoTheSameHaveTheSameHash() {
		InputHashes left = bench.check(project, PreflightBench.request(RunMode.SEEDED)).inputHashes();
		InputHashes named = bench.check(project, PreflightBench.request(RunMode.SEEDED,
				any -> PreflightBench.parameters(20, 8, 600, "Mine", "Yours"))).inputHashes();
		InputHashes other = bench.check(project, PreflightBench.request(RunMode.SEEDED,
				any -> PreflightBench.parameters(20, 8, 600, "Mine"))).inputHashes();
		assertEquals(left, named);
		assertNotEquals(left.configuration(), other.configuration());
	}

	@Test
	void hashesAreThoseOfWhatIsThere() {
		RunPreflightResult result = bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH));
		var document = bench.projects.document(project).orElseThrow();
		assertEquals(new InputHashes(document.specHash(), document.modelHash(), Sha256.ofJson(result.normalizedConfig()),
				Sha256.ofJson(result.stages())), result.inputHashes());
	}

	@Test
	void stagesAreRecordedWithTheFilesThatTheyCameIn() {
		bench.stages.add(StageSlot.EVALUATOR, new ListedStage(Map.of(StageDescriptor.ID, "mine", StageDescriptor.VERSION, "3"), "abc", false));
		List<StageUse> uses = bench.check(project, PreflightBench.with(StageSlot.EVALUATOR, "quantitative.evaluator", "mine")).stages();
		assertEquals(List.of("quantitative.scenarios", "quantitative.designer", "quantitative.evaluator", "mine", "quantitative.ranker"),
				uses.stream().map(StageUse::id).toList());
		assertEquals(new StageUse(StageSlot.EVALUATOR, "mine", "3", "abc"), uses.get(3));
	}

	@Test
	void aRunThatFollowsOnWorksOnWhatItsParentWorkedOn() {
		Run parent = bench.runs.add(PreflightBench.run(project, PreflightBench.request(RunMode.SEEDED), RunStatus.FAILED));
		bench.runs.workedOn(parent, bench.projects.document(project).orElseThrow());
		RunPreflightResult before = bench.check(project, PreflightBench.request(RunMode.SEEDED));
		bench.projects.edit(project, PreflightBench.SMALL.replace("uniform 1..4", "uniform 1..3").replace("- Yours: `x = 4`\n", ""));
		for (RunLinks.Source source : List.of(new RunLinks.Repeated(parent.id()), new RunLinks.Resumed(parent.id()))) {
			RunPreflightResult result = bench.check(project, PreflightBench.request(RunMode.SEEDED), PreflightBench.from(source));
			assertTrue(result.ready(), result.blockers().toString());
			assertEquals(before.inputHashes(), result.inputHashes());
			assertEquals(List.of("Mine", "Yours"), result.normalizedConfig().parameters().seedCandidateIds());
		}
		assertNotEquals(before.inputHashes(), bench.check(project, PreflightBench.request(RunMode.SEEDED)).inputHashes());
	}

	@Test
	void whatItsParentHasFinishedCostsARestNothingUnlessItIsConfiguredOtherwise() {
		Run parent = bench.runs.add(PreflightBench.run(project, PreflightBench.request(RunMode.SEEDED), RunStatus.FAILED));
		bench.runs.workedOn(parent, bench.projects.document(project).orElseThrow());
		bench.runs.finished(parent, "Pilot", "Scenarios", "Design");
		RunLinks rest = PreflightBench.from(new RunLinks.Resumed(parent.id()));
		double all = bench.check(project, PreflightBench.request(RunMode.SEEDED)).estimate().seconds();
		assertTrue(bench.check(project, PreflightBench.request(RunMode.SEEDED), rest).estimate().seconds() < all);
		RunRequest other = new RunRequest(RunMode.SEEDED, PreflightBench.parameters(20, 8, 600), 2, Map.of(), List.of());
		assertEquals(all, bench.check(project, other, rest).estimate().seconds());
	}

	@Test
	void checkingTheAnswerAgainGivesItself() {
		Random random = new Random(20);
		int ready = 0;
		for (int i = 0; i < 500; i++) {
			RunRequest request = request(random);
			RunPreflightResult first = bench.check(project, request);
			RunPreflightResult again = bench.check(project, first.normalizedConfig());
			assertEquals(first, again, request.toString());
			ready += first.ready() ? 1 : 0;
		}
		assertTrue(ready > 20 && ready < 480, "the requests should be a mixture: " + ready);
	}

	@Test
	void noRequestMakesItThrow() {
		Random random = new Random(21);
		List<ProjectId> projects = List.of(project, new ProjectId(UUID.randomUUID()), bench.projects.add("# Nothing\n"),
				bench.projects.add("# Bad\n## Goals\n- minimize a: `b + c`\n## Mechanisms\n- b = `b + 1`\n"),
				bench.projects.add("# Long\n## Settings\n- horizon: 50 steps\n- samples: 9\n## Goals\n- minimize a: `sum(t in steps: x * e)`\n"
						+ "## Levers\n- x[steps]: real 0..1\n## Assumptions\n- e: noise normal 0, 1\n"));
		for (int i = 0; i < 500; i++) {
			RunPreflightRequest request = new RunPreflightRequest(projects.get(random.nextInt(projects.size())), request(random),
					links(random), (int) edge(random));
			RunPreflightResult result = bench.preflight().check(request);
			assertEquals(result.ready(), result.blockers().isEmpty());
			assertTrue(result.estimate().seconds() >= 0 && result.estimate().usd() >= 0, result.estimate().toString());
		}
	}

	private static RunLinks links(Random random) {
		RunId nobody = new RunId(UUID.randomUUID());
		return PreflightBench.from(switch (random.nextInt(6)) {
			case 0 -> new RunLinks.Repeated(nobody);
			case 1 -> new RunLinks.Resumed(nobody);
			default -> new RunLinks.Current();
		});
	}

	private static RunRequest request(Random random) {
		List<String> seeds = new ArrayList<>();
		for (String id : List.of("Yours", "Mine", "Nobody's", "Mine")) {
			if (random.nextInt(4) == 0) {
				seeds.add(id);
			}
		}
		boolean wild = random.nextInt(3) == 0;
		RunParameters parameters = wild
				? new RunParameters((int) edge(random), (int) edge(random), edge(random), seeds, limit(random), limit(random), limit(random))
				: new RunParameters(1 + random.nextInt(50), 1 + random.nextInt(20), random.nextInt(900), seeds, Limit.NONE, Limit.NONE, Limit.NONE);
		Map<StageSlot, List<String>> stages = new TreeMap<>();
		List<List<String>> choices = List.of(List.of(), List.of("quantitative.evaluator"), List.of("no.such"), List.of("", "", ""));
		if (random.nextInt(4) == 0) {
			stages.put(StageSlot.values()[random.nextInt(4)], choices.get(random.nextInt(choices.size())));
		}
		return new RunRequest(RunMode.values()[random.nextInt(3)], parameters, random.nextLong(), stages,
				random.nextInt(8) == 0 ? List.of("any") : List.of());
	}

	private static long edge(Random random) {
		return EDGES[random.nextInt(EDGES.length)];
	}

	private static Limit limit(Random random) {
		return new Limit(new double[] {0, 1e-300, 5, Double.MAX_VALUE, Double.POSITIVE_INFINITY}[random.nextInt(5)]);
	}
}

package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reason not to run, raised by a situation. */
class PreflightBlockersTest {

	private final PreflightBench bench = new PreflightBench();

	private static RunBlocker only(RunPreflightResult result, RunBlockerCode code) {
		assertFalse(result.ready());
		assertEquals(Set.of(code), result.blockers().stream().map(RunBlocker::code).collect(Collectors.toSet()), result.blockers().toString());
		assertEquals(1, result.blockers().size(), result.blockers().toString());
		return result.blockers().getFirst();
	}

	@Test
	void whatLacksNothingIsReady() {
		RunPreflightResult result = bench.check(PreflightBench.SMALL);
		assertEquals(List.of(), result.blockers());
		assertTrue(result.ready() && result.prerequisites().problemSpec() && result.prerequisites().worldModel());
		assertEquals(List.of(), result.warnings());
	}

	@Test
	void aProjectThatIsNotThereHasNoSpec() {
		RunBlocker blocker = only(bench.check(new ProjectId(UUID.randomUUID()), PreflightBench.request(RunMode.FULL_SEARCH)),
				RunBlockerCode.MISSING_PROBLEM_SPEC);
		assertTrue(blocker.sentence().startsWith("There is no project "), blocker.sentence());
	}

	@Test
	void aProjectThatIsDeletedHasNoSpec() {
		ProjectId project = bench.projects.add(PreflightBench.SMALL);
		bench.projects.delete(project);
		RunPreflightResult result = bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH));
		only(result, RunBlockerCode.MISSING_PROBLEM_SPEC);
		assertFalse(result.prerequisites().problemSpec());
		assertEquals("", result.inputHashes().problemSpec());
		assertEquals("", result.inputHashes().worldModel());
	}

	@Test
	void aProjectWithNothingWrittenLacksSpecAndModel() {
		RunPreflightResult result = bench.check(bench.projects.addBlank("Blank"), PreflightBench.request(RunMode.FULL_SEARCH));
		assertEquals(List.of(RunBlockerCode.MISSING_PROBLEM_SPEC, RunBlockerCode.MISSING_WORLD_MODEL),
				result.blockers().stream().map(RunBlocker::code).toList());
		assertTrue(result.blockers().stream().noneMatch(blocker -> blocker.remedy().isEmpty()), result.blockers().toString());
	}

	@Test
	void aDocumentThatWantsNothingHasNoSpec() {
		RunPreflightResult result = bench.check("# Empty\n## Levers\n- x: real 0..1\n");
		only(result, RunBlockerCode.MISSING_PROBLEM_SPEC);
		assertFalse(result.prerequisites().problemSpec());
		assertTrue(result.prerequisites().worldModel());
	}

	@Test
	void aConstraintAloneIsSomethingToWant() {
		assertTrue(bench.check("# One\n## Constraints\n- Enough: `x >= 1`\n## Levers\n- x: real 0..2\n").ready());
	}

	@Test
	void withoutLeversThereIsNothingToDecide() {
		RunPreflightResult result = bench.check("# None\n## Goals\n- minimize cost: `3`\n");
		RunBlocker blocker = only(result, RunBlockerCode.MISSING_WORLD_MODEL);
		assertTrue(blocker.remedy().contains("## Levers"), blocker.remedy());
		assertFalse(result.prerequisites().worldModel());
		assertTrue(result.prerequisites().problemSpec());
	}

	@Test
	void aNameThatNothingSetsIsMissingFromTheWorld() {
		RunPreflightResult result = bench.check("# W\n## Goals\n- minimize cost: `x * weather`\n## Levers\n- x: real 0..1\n");
		RunBlocker blocker = only(result, RunBlockerCode.MISSING_WORLD_MODEL);
		assertEquals("Nothing is called `weather`.", blocker.sentence());
		assertEquals(new Place("W", 3, 23), blocker.place());
		assertFalse(result.prerequisites().worldModel());
	}

	@Test
	void aNameThatResemblesAnotherIsMisspelt() {
		RunPreflightResult result = bench.check("# W\n## Goals\n- minimize cost: `2 * demnd`\n## Levers\n- demand: real 0..1\n");
		RunBlocker blocker = only(result, RunBlockerCode.VALIDATION_ERROR);
		assertEquals("Did you mean `demand`?", blocker.remedy());
		assertEquals(new Place("W", 3, 23), blocker.place());
	}

	@Test
	void whatAnotherStageProvidesIsNotMissing() {
		String text = "# W\n## Goals\n- minimize cost: `x * weather`\n## Levers\n- x: real 0..1\n";
		bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "sky", StageDescriptor.PROVIDES, "weather"));
		assertTrue(bench.check(text, PreflightBench.with(StageSlot.EVALUATOR, "sky", "quantitative.evaluator")).ready());
	}

	@Test
	void whereTheTextIsGoneAnElementIsNamed() {
		ProjectId project = bench.projects.add("# W\n## Goals\n- minimize cost: `x * weather`\n## Levers\n- x: real 0..1\n");
		bench.projects.loseText(project);
		RunBlocker blocker = only(bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH)), RunBlockerCode.MISSING_WORLD_MODEL);
		assertEquals(Place.whole("Goals/cost"), blocker.place());
	}

	@Test
	void aFormulaThatMeansNothingIsInvalidAtItsPlace() {
		RunBlocker blocker = only(bench.check("# W\n## Goals\n- minimize cost: `x >= 1`\n## Levers\n- x: real 0..1\n"),
				RunBlockerCode.VALIDATION_ERROR);
		assertEquals(new Place("W", 3, 19), blocker.place());
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		RunRequest request = new RunRequest(RunMode.EVAL_ONLY, PreflightBench.parameters(0, 0, -1), 1,
				Map.of(StageSlot.RANKER, List.of("no.such")), List.of("sobol"));
		RunPreflightResult result = bench.check("# W\n## Goals\n- minimize cost: `weather`\n", request);
		assertEquals(EnumSet.of(RunBlockerCode.INSUFFICIENT_CANDIDATES, RunBlockerCode.MISSING_WORLD_MODEL,
				RunBlockerCode.VALIDATION_ERROR), result.blockers().stream().map(RunBlocker::code).collect(Collectors.toSet()));
		assertEquals(8, result.blockers().size(), result.blockers().toString());
		assertEquals(CostEstimate.NOTHING, result.estimate());
		assertEquals(List.of(), result.stages());
		assertEquals("", result.inputHashes().stages());
	}

	@ParameterizedTest
	@EnumSource(names = {"EVAL_ONLY", "SEEDED"})
	void modesThatStartFromCandidatesNeedOne(RunMode mode) {
		String without = PreflightBench.SMALL.substring(0, PreflightBench.SMALL.indexOf("## Candidates"));
		RunPreflightResult result = bench.check(without, PreflightBench.request(mode));
		only(result, RunBlockerCode.INSUFFICIENT_CANDIDATES);
		assertFalse(result.prerequisites().seedCandidates());
		assertTrue(bench.check(without).prerequisites().seedCandidates());
	}

	@Test
	void aSeedCandidateThatIsNotThereIsInvalid() {
		RunBlocker blocker = only(bench.check(PreflightBench.SMALL, PreflightBench.request(RunMode.SEEDED,
				parameters -> PreflightBench.parameters(20, 8, 600, "Mine", "Yuors"))), RunBlockerCode.VALIDATION_ERROR);
		assertEquals("There is no candidate \"Yuors\".", blocker.sentence());
		assertEquals("Did you mean \"Yours\"?", blocker.remedy());
	}

	@ParameterizedTest
	@CsvSource({"0, 8, 600, --candidates", "1000001, 8, 600, --candidates", "20, 0, 600, --scenarios", "20, 10001, 600, --scenarios",
			"20, 8, -1, --max-evaluations", "20, 8, 1000000001, --max-evaluations"})
	void numbersOutOfRangeAreInvalid(int candidates, int scenarios, long evaluations, String option) {
		RunPreflightResult result = bench.check(PreflightBench.SMALL, PreflightBench.request(RunMode.FULL_SEARCH,
				parameters -> PreflightBench.parameters(candidates, scenarios, evaluations)));
		assertEquals(Place.whole(option), only(result, RunBlockerCode.VALIDATION_ERROR).place());
		assertEquals(CostEstimate.NOTHING, result.estimate());
	}

	@Test
	void aRunThatMayTakeNoTimeIsInvalid() {
		RunRequest request = PreflightBench.request(RunMode.FULL_SEARCH,
				parameters -> new RunParameters(20, 8, 600, List.of(), Limit.NONE, Limit.NONE, new Limit(0)));
		assertEquals(Place.whole("--max-runtime"), only(bench.check(PreflightBench.SMALL, request), RunBlockerCode.VALIDATION_ERROR).place());
	}

	@Test
	void anUnknownAnalysisIsInvalid() {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, PreflightBench.parameters(20, 8, 600), 1, Map.of(), List.of("soboll"));
		assertTrue(only(bench.check(PreflightBench.SMALL, request), RunBlockerCode.VALIDATION_ERROR).sentence().contains("\"soboll\""));
	}

	@Test
	void anUnknownStageIsInvalid() {
		RunPreflightResult result = bench.check(PreflightBench.SMALL, PreflightBench.with(StageSlot.DESIGNER, "quantitative.desinger"));
		RunBlocker blocker = only(result, RunBlockerCode.VALIDATION_ERROR);
		assertEquals("Did you mean \"quantitative.designer\"?", blocker.remedy());
		assertEquals(Place.whole("stage designer"), blocker.place());
	}

	@Test
	void aProductWithoutItsStagesSaysSo() {
		bench.stages = Stages.none();
		RunPreflightResult result = bench.check(PreflightBench.SMALL);
		assertEquals(4, result.blockers().size(), result.blockers().toString());
	}

	@Test
	void twoStagesWhereOneFitsAreInvalid() {
		bench.stages.add(StageSlot.RANKER, Map.of(StageDescriptor.ID, "other"));
		assertEquals("Name one.", only(bench.check(PreflightBench.SMALL,
				PreflightBench.with(StageSlot.RANKER, "quantitative.ranker", "other")), RunBlockerCode.VALIDATION_ERROR).remedy());
	}

	@Test
	void aNameThatTwoEvaluatorsProvideIsInvalid() {
		bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "one", StageDescriptor.PROVIDES, "latency"));
		bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "two", StageDescriptor.PROVIDES, "latency"));
		bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "three", StageDescriptor.PROVIDES, "demand"));
		assertTrue(only(bench.check(PreflightBench.SMALL, PreflightBench.with(StageSlot.EVALUATOR, "one", "two", "quantitative.evaluator")),
				RunBlockerCode.VALIDATION_ERROR).sentence().contains("\"latency\""));
		assertTrue(only(bench.check(PreflightBench.SMALL, PreflightBench.with(StageSlot.EVALUATOR, "three", "quantitative.evaluator")),
				RunBlockerCode.VALIDATION_ERROR).sentence().contains("\"demand\""));
	}

	@Test
	void aParentThatIsNotThereIsInvalid() {
		ProjectId project = bench.projects.add(PreflightBench.SMALL);
		RunRequest request = PreflightBench.request(RunMode.FULL_SEARCH);
		only(bench.check(project, request, PreflightBench.from(new RunLinks.Repeated(new RunId(UUID.randomUUID())))),
				RunBlockerCode.VALIDATION_ERROR);
		Run elsewhere = bench.runs.add(PreflightBench.run(bench.projects.add(PreflightBench.SMALL), request, RunStatus.COMPLETED));
		only(bench.check(project, request, PreflightBench.from(new RunLinks.Repeated(elsewhere.id()))), RunBlockerCode.VALIDATION_ERROR);
	}

	@ParameterizedTest
	@EnumSource(RunStatus.class)
	void onlyWhatBrokeOffIsResumed(RunStatus status) {
		ProjectId project = bench.projects.add(PreflightBench.SMALL);
		Run parent = bench.runs.add(PreflightBench.run(project, PreflightBench.request(RunMode.FULL_SEARCH), status));
		bench.runs.workedOn(parent, bench.projects.document(project).orElseThrow());
		RunPreflightResult result = bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH),
				PreflightBench.from(new RunLinks.Resumed(parent.id())));
		assertEquals(status == RunStatus.FAILED || status == RunStatus.CANCELLED, result.ready(), result.blockers().toString());
	}

	@Test
	void everyCodeIsRaisedHere() {
		// Whoever adds a code adds the situation that raises it above.
		assertEquals(EnumSet.of(RunBlockerCode.MISSING_PROBLEM_SPEC, RunBlockerCode.MISSING_WORLD_MODEL,
				RunBlockerCode.INSUFFICIENT_CANDIDATES, RunBlockerCode.VALIDATION_ERROR), EnumSet.allOf(RunBlockerCode.class));
	}
}

package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Limit;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.RunPreset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredPresetsTest {

	private static final RunRequest MINE = new RunRequest(RunMode.SEEDED,
			new RunParameters(7, 3, 99, List.of("a"), new Limit(5), Limit.NONE, new Limit(0.5)), -3,
			Map.of(StageSlot.EVALUATOR, List.of("x", "y")), List.of("k"));

	private final KnownSetups setups = new KnownSetups();
	private final WarningLog log = new WarningLog();
	private final StoredPresets presets = new StoredPresets(setups, log.logger());

	private static ProblemCode refused(Result<RunPreset, Problem> result) {
		return result.fold(saved -> {
			throw new AssertionError("it was not refused: " + saved);
		}, Problem::code);
	}

	@Test
	void theProductHasThreeOfWhichOneIsTheDefault() {
		assertEquals(List.of("quick", "standard", "deep"), presets.list().stream().map(RunPreset::name).toList());
		assertTrue(presets.list().stream().allMatch(RunPreset::builtIn));
		assertEquals(RunParameters.DEFAULT, presets.find("Standard").orElseThrow().request().parameters());
	}

	@Test
	void eachOfThemDoesMoreThanTheOneBefore() {
		List<RunParameters> sizes = presets.list().stream().map(preset -> preset.request().parameters()).toList();
		for (int i = 1; i < sizes.size(); i++) {
			assertTrue(sizes.get(i).numCandidates() > sizes.get(i - 1).numCandidates()
					&& sizes.get(i).numScenarios() > sizes.get(i - 1).numScenarios()
					&& sizes.get(i).maxEvaluations() > sizes.get(i - 1).maxEvaluations());
		}
	}

	@Test
	void whatIsSavedIsThereForTheNextOneAsItWas() {
		assertEquals(new RunPreset("Overnight", false, MINE), presets.save("  Overnight ", MINE).orElseThrow());
		StoredPresets next = new StoredPresets(setups, log.logger());
		assertEquals(Optional.of(new RunPreset("Overnight", false, MINE)), next.find("OVERNIGHT"));
		assertEquals(List.of("quick", "standard", "deep", "Overnight"), next.list().stream().map(RunPreset::name).toList());
	}

	@Test
	void oneNameIsOnePresetWhateverTheCase() {
		presets.save("overnight", MINE).orElseThrow();
		RunRequest other = PreflightBench.request(RunMode.FULL_SEARCH);
		presets.save("Overnight", other).orElseThrow();
		assertEquals(List.of(new RunPreset("Overnight", false, other)), presets.list().stream().filter(preset -> !preset.builtIn()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"quick", "DEEP", " standard "})
	void thoseOfTheProductStay(String name) {
		assertEquals(ProblemCode.REFUSED, refused(presets.save(name, MINE)));
		assertEquals(ProblemCode.REFUSED, refused(presets.remove(name)));
		assertEquals(Map.of(), setups.presets());
	}

	@Test
	void namesThatAreEmptyOrTooLongAreRefused() {
		assertEquals(ProblemCode.OUT_OF_RANGE, refused(presets.save(" ", MINE)));
		assertEquals(ProblemCode.OUT_OF_RANGE, refused(presets.save("x".repeat(201), MINE)));
		assertEquals(200, presets.save("x".repeat(200), MINE).orElseThrow().name().length());
	}

	@Test
	void whatIsRemovedIsGone() {
		presets.save("Overnight", MINE).orElseThrow();
		assertEquals("Overnight", presets.remove("overnight").orElseThrow().name());
		assertEquals(Optional.empty(), presets.find("Overnight"));
		assertEquals(ProblemCode.UNKNOWN, refused(presets.remove("overnight")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{}", "{\"version\":1,\"request\":{\"stages\":{},\"analyses\":[]}}", "[", "{\"version\":1,\"request\":{}}"})
	void whatCannotBeReadIsLeftOutAndTold(String content) {
		setups.savePreset("Broken", content);
		assertEquals(3, presets.list().size());
		assertEquals(1, log.warnings().size(), log.warnings().toString());
	}
}

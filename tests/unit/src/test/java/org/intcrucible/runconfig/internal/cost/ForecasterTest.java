package org.intcrucible.runconfig.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageCost;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.StopBorder;
import org.intcrucible.model.TriggerId;
import org.intcrucible.runconfig.internal.EarlierRuns;
import org.junit.jupiter.api.Test;

/** Machines whose speed is known, from which estimates must find it out. */
class ForecasterTest {

	private static final StageCosts COSTS = new StageCosts(new StageCost(1e-3, 0, 0, 0), new StageCost(5e-5, 0, 0, 0),
			List.of(new StageCost(1e-6, 1e-8, 0, 0)), new StageCost(1e-3, 0, 0, 0));
	private static final List<StageUse> USES = List.of(new StageUse(StageSlot.EVALUATOR, "e", "1", ""));

	private final EarlierRuns runs = new EarlierRuns();
	private final ProjectId project = new ProjectId(UUID.randomUUID());

	/** How a machine differs from what is expected: a factor for each stage, and seconds that each stage takes anyway. */
	private record Machine(double factor, double start, Random noise) {
		double seconds(double modelled) {
			return (start + factor * modelled) * Math.exp(0.05 * noise.nextGaussian());
		}
	}

	private static Workload work(int candidates, int scenarios, double tries, double operations) {
		return new Workload(candidates, scenarios, 2, tries, 180, operations, 1);
	}

	private Run ran(ProjectId whose, Workload work, Machine machine, List<StageUse> uses, String origin, String stoppedAfter) {
		Map<String, Double> seconds = new HashMap<>();
		COSTS.seconds(work).forEach((stage, modelled) -> seconds.put(stage.title(), machine.seconds(modelled)));
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(),
				Instant.EPOCH, whose, new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 1, Map.of(), List.of()), RunLinks.NONE,
				new InputHashes("", "", "", ""));
		RunUsage usage = new RunUsage(work.threads(), work.operations(), seconds, 0, 0, StopBorder.NONE, List.of());
		RunCounts counts = new RunCounts((int) work.candidates(), (int) work.scenarios(), (long) work.evaluations(),
				(long) (work.tries() + work.attackTries()));
		return new Run(new RunId(UUID.randomUUID()), 1, press, RunStatus.COMPLETED, Instant.EPOCH,
				new Run.Ended(Instant.EPOCH, Instant.EPOCH), counts, uses, List.of(), stoppedAfter, "", usage, origin);
	}

	private static double total(Workload work, Machine machine) {
		return COSTS.seconds(work).values().stream().mapToDouble(machine::seconds).sum();
	}

	private double announced(Workload work) {
		return new Forecaster(runs).forecast(project, work, COSTS, USES, Set.of()).cost().seconds();
	}

	@Test
	void afterThreeRunsTheEstimateIsWithinAQuarterOnMachinesOfAnySpeed() {
		Random random = new Random(7);
		List<Double> errors = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			Machine machine = new Machine(Math.exp(random.nextGaussian()), 0.2 * random.nextDouble(), random);
			EarlierRuns earlier = new EarlierRuns();
			for (int run = 0; run < 3; run++) {
				earlier.add(ran(random.nextBoolean() ? project : new ProjectId(UUID.randomUUID()), any(random), machine, USES, "", ""));
			}
			Workload next = any(random);
			double announced = new Forecaster(earlier).forecast(project, next, COSTS, USES, Set.of()).cost().seconds();
			errors.add(Math.abs(announced / total(next, machine) - 1));
		}
		errors.sort(null);
		assertTrue(errors.get(50) < 0.25, "the median error is " + errors.get(50));
	}

	private static Workload any(Random random) {
		return work(20 + random.nextInt(1000), 5 + random.nextInt(100), 500 + random.nextInt(40_000), Math.exp(4 + 6 * random.nextDouble()));
	}

	@Test
	void runsOfTheSameProjectCountMore() {
		Workload work = work(200, 24, 20_000, 300);
		for (int i = 0; i < 2; i++) {
			runs.add(ran(project, work, new Machine(8, 0, new Random(i)), USES, "", ""));
			runs.add(ran(new ProjectId(UUID.randomUUID()), work, new Machine(1, 0, new Random(i)), USES, "", ""));
		}
		double mine = total(work, new Machine(8, 0, new Random(9)));
		assertEquals(mine, announced(work), 0.25 * mine);
	}

	@Test
	void whatSaysNothingOfThisMachineIsNotLearntFrom() {
		Workload work = work(200, 24, 20_000, 300);
		double blind = announced(work);
		Machine slow = new Machine(100, 1, new Random(1));
		runs.add(ran(project, work, slow, USES, "elsewhere", ""));
		runs.add(ran(project, work, slow, USES, "", "max_runtime_s"));
		runs.add(ran(project, work, slow, List.of(new StageUse(StageSlot.EVALUATOR, "other", "1", "")), "", ""));
		assertEquals(blind, announced(work));
		runs.add(ran(project, work, slow, USES, "", ""));
		assertTrue(announced(work) > 10 * blind, blind + " against " + announced(work));
	}

	@Test
	void whatIsFinishedAlreadyTakesNoTime() {
		Workload work = work(200, 24, 20_000, 300);
		Forecast all = new Forecaster(runs).forecast(project, work, COSTS, USES, Set.of());
		Forecast rest = new Forecaster(runs).forecast(project, work, COSTS, USES, Set.of("Pilot", "Scenarios", "Design", "Evaluate"));
		assertTrue(rest.cost().seconds() < 0.5 * all.cost().seconds());
		assertEquals(0, rest.evaluation());
	}
}

package org.intcrucible.architect.internal.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Origin;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.WorldState;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.EvaluationBlock.State;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.run.RunWriter;

/**
 * Runs written down as an execution would, with numbers that a test chooses: of a problem with the levers {@code x}, the
 * assumptions {@code demand} and {@code price}, and the hard constraint {@code Enough}.
 */
final class MadeRuns {

	static final String SHOP = """
			# Shop
			## Goals
			- minimize cost: `x * 2` from 0 to 10
			## Constraints
			- Enough: `sold >= 1` (hard)
			## Levers
			- x: real 0..5, baseline 1
			## Assumptions
			- demand: uniform 1..4, nominal 2
			- price: uniform 1..2
			## Mechanisms
			- sold = `x * demand`
			""";

	static final Instant PRESSED = Instant.parse("2026-03-01T00:00:00Z");
	private static final int AT_ONCE = 8192;

	/**
	 * What comes out of a run.
	 *
	 * @param candidates how many
	 * @param rejected   how many of them, the last
	 * @param states     of the world, one for each scenario of the suite
	 * @param points     P of every candidate in each of them; NaN where the evaluation failed
	 */
	record Result(int candidates, int rejected, double[][] states, double[] points) {

		/** In scenarios whose demand rises with P while the price is the same, but for the first. */
		static Result of(int candidates, int rejected, int scenarios) {
			double[][] states = IntStream.range(0, scenarios).mapToObj(i -> new double[] {1 + 3.0 * i / scenarios, 1.5}).toArray(double[][]::new);
			return new Result(candidates, rejected, states, IntStream.range(0, scenarios).mapToDouble(i -> (i + 1.0) / (scenarios + 1)).toArray());
		}
	}

	private final StoreFixture store;

	MadeRuns(StoreFixture store) {
		this.store = store;
	}

	private void write(Consumer<UnitOfWork> work) {
		store.transactions().write(unit -> {
			work.accept(unit);
			return true;
		});
	}

	Run waiting(PinnedDocument document) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(store.ids().next()), RunTriggerSource.CLI_TOOL, Map.of(), PRESSED,
				document.project(), new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of()), RunLinks.NONE,
				new InputHashes(document.specHash(), document.modelHash(), "c".repeat(64), "d".repeat(64)));
		Run run = new Run(new RunId(store.ids().next()), 0, press, RunStatus.CREATED, PRESSED, new Run.Waiting(), RunCounts.NONE, List.of(),
				List.of(RunMark.UNSIGNED_PLUGIN), "", "", RunUsage.NONE, "");
		return store.transactions().write(unit -> store.runWriter().created(unit, run, document, RunPapers.NONE, Actor.USER));
	}

	/** It has finished its first stage. */
	Run running(PinnedDocument document) {
		Run started = waiting(document).started(PRESSED.plusSeconds(1));
		write(unit -> store.runWriter().started(unit, started));
		write(unit -> store.runWriter().checkpoint(unit, started.id(), new StageCheckpoint("Pilot", "a".repeat(64), "")));
		return started;
	}

	Run failed(PinnedDocument document) {
		return ended(running(document), RunStatus.FAILED, RunCounts.NONE, "", "The plug-in *queue* broke.");
	}

	Run cancelled(PinnedDocument document) {
		return ended(running(document), RunStatus.CANCELLED, new RunCounts(4, 3, 7, 0), "", "");
	}

	private Run ended(Run started, RunStatus status, RunCounts counts, String limit, String error) {
		Run run = started.ended(status, PRESSED.plusSeconds(13), counts, limit, error, RunUsage.NONE);
		write(unit -> store.runWriter().ended(unit, run, List.of()));
		return run;
	}

	Run completed(PinnedDocument document, Result result) {
		return completed(document, result, "");
	}

	/** @param limit that stopped it; empty for none */
	Run completed(PinnedDocument document, Result result, String limit) {
		Run run = running(document);
		RunWriter writer = store.runWriter();
		int scenarios = result.states().length;
		write(unit -> writer.scenarios(unit, run.id(), IntStream.range(0, scenarios).mapToObj(i -> scenario(result, i)).toList()));
		List<Candidate> all = IntStream.rangeClosed(1, result.candidates()).mapToObj(ordinal -> candidate(result, ordinal)).toList();
		for (int from = 0; from < all.size(); from += 1000) {
			List<Candidate> part = all.subList(from, Math.min(all.size(), from + 1000));
			write(unit -> writer.entered(unit, run.id(), part.stream().map(MadeRuns::entry).toList()));
			write(unit -> writer.ranked(unit, run.id(), part));
		}
		int atOnce = Math.max(1, AT_ONCE / scenarios);
		for (int first = 1; first <= all.size(); first += atOnce) {
			EvaluationBlock block = block(result, first, Math.min(atOnce, all.size() - first + 1));
			write(unit -> writer.evaluated(unit, run.id(), block));
		}
		return ended(run, RunStatus.COMPLETED, new RunCounts(result.candidates(), scenarios, (long) scenarios * result.candidates(), 0), limit, "");
	}

	private static RunWriter.Entry entry(Candidate candidate) {
		Candidate entering = new Candidate(candidate.ordinal(), 0, candidate.label(), CandidateStatus.NEW, candidate.origin(), candidate.parents(),
				candidate.design(), Map.of(), Scores.NONE, Robustness.NONE);
		return new RunWriter.Entry(entering, new ProvenanceEntry("designed", PRESSED, Actor.SYSTEM, "run:1", "Designed.", List.of(), Map.of()));
	}

	private static Scenario scenario(Result result, int index) {
		return new Scenario(index + 1, index == 0 ? "Nominal" : "Rush " + index, ScenarioType.NORMAL_OPERATION, 1,
				index == 0 ? Scenario.Source.NOMINAL : Scenario.Source.SAMPLED, false, "Because.", new WorldState(result.states()[index]));
	}

	/** The first is the best; ranks are ordinals. */
	static Candidate candidate(Result result, int ordinal) {
		boolean rejected = ordinal > result.candidates() - result.rejected();
		double p = 0.9 - 0.8 * ordinal / result.candidates();
		Scores scores = new Scores(new Scores.Indicator(p, Map.of("cost", p)), new Scores.Indicator(0.5, Map.of()), p / 0.5,
				Map.of("Enough", new Scores.Verdict(!rejected, rejected ? 0.25 : 1, rejected ? "Must hold at nominal and does not." : "Holds in all scenarios.")),
				"Stands at " + ordinal + " by its cost. More of it.", new Scores.Factors(List.of("cheap"), List.of("slow")));
		return new Candidate(ordinal, ordinal, ordinal == 2 ? "As today" : "Design " + ordinal,
				rejected ? CandidateStatus.REJECTED : ordinal == 1 ? CandidateStatus.PROMISING : CandidateStatus.WEAK, Origin.SYSTEM,
				ordinal == 3 ? List.of("c1") : List.of(), new Design(5.0 * ordinal / result.candidates()), Map.of("sold", 2.0 * ordinal), scores,
				new Robustness(1, 1, 0, p, Double.NaN, true, rejected ? List.of("s1") : List.of()));
	}

	private static EvaluationBlock block(Result result, int first, int candidates) {
		int scenarios = result.states().length;
		byte[] states = new byte[candidates * scenarios];
		Arrays.fill(states, (byte) State.EVALUATED.ordinal());
		double[] predictions = new double[states.length];
		double[] resources = new double[states.length];
		double[] sold = new double[states.length];
		double[] enough = new double[states.length];
		Map<Integer, String> failures = new LinkedHashMap<>();
		for (int place = 0; place < states.length; place++) {
			int scenario = place % scenarios;
			boolean rejected = first + place / scenarios > result.candidates() - result.rejected();
			predictions[place] = result.points()[scenario];
			resources[place] = 0.5;
			sold[place] = rejected && scenario == 0 ? 0.25 : 2;
			enough[place] = rejected && scenario == 0 ? 0.25 : 1;
			if (Double.isNaN(predictions[place])) {
				states[place] = (byte) State.FAILED.ordinal();
				failures.put(place, "Division by zero.");
				resources[place] = sold[place] = enough[place] = Double.NaN;
			}
		}
		List<Column> columns = new ArrayList<>(List.of(new Column(Kind.OUTCOME, "sold", sold), new Column(Kind.SATISFACTION, "Enough", enough)));
		columns.add(new Column(Kind.PREDICTION, "", predictions));
		columns.add(new Column(Kind.RESOURCE, "", resources));
		return new EvaluationBlock(first, candidates, 1, scenarios, states, columns, failures);
	}
}

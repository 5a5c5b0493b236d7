package org.intcrucible.store.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.Origin;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.WorldState;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.EvaluationBlock.State;
import org.intcrucible.store.run.RunWriter.Entry;

/** What a run of a given size might bring about: numbers of every kind, in no order that could be guessed. */
final class MadeResult {

	private static final double[] ODD = {-0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE,
			Double.MAX_VALUE, 0.1 + 0.2, 1.0 / 3, 0x1p53, 0x1p60, -7, 0};

	private final Random random;
	private final RandomRuns texts;
	private final DesignSpace designs;
	final RunResult result;
	/** Of every scenario, adversarial ones included: candidate by candidate. */
	final double[][] predictions;
	/** The candidates by ordinal, as they are before anything is known of them. */
	final List<Entry> entries;

	/** @param attacks how many adversarial scenarios there are beside the suite */
	MadeResult(ProblemDocument document, int candidates, int suite, int attacks, long seed) {
		this(document, candidates, suite, attacks, seed, Integer.MAX_VALUE);
	}

	/** @param longest how many characters a text may have */
	MadeResult(ProblemDocument document, int candidates, int suite, int attacks, long seed, int longest) {
		random = new Random(seed);
		texts = new RandomRuns(random, longest);
		designs = DesignSpace.of(document.world());
		List<Scenario> scenarios = IntStream.rangeClosed(1, suite + attacks)
				.mapToObj(ordinal -> scenario(ordinal, ordinal > suite, document.world().assumptions().size())).toList();
		predictions = new double[candidates][suite + attacks];
		for (double[] row : predictions) {
			Arrays.setAll(row, j -> random.nextInt(20) == 0 ? Double.NaN : random.nextDouble());
		}
		List<Integer> ordinals = new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
		Collections.shuffle(ordinals, random);
		List<Candidate> ranked = new ArrayList<>();
		Map<String, List<Double>> bySuite = new HashMap<>();
		for (int ordinal : ordinals) {
			ranked.add(candidate(ordinal, ranked.size() + 1, document));
			bySuite.put("c" + ordinal, DoubleStream.of(predictions[ordinal - 1]).limit(suite).boxed().toList());
		}
		result = new RunResult(document, scenarios, ranked, bySuite, texts.list(texts::text));
		entries = ranked.stream().sorted(Comparator.comparingInt(Candidate::ordinal)).map(this::entry).toList();
	}

	private Scenario scenario(int ordinal, boolean adversarial, int assumptions) {
		return new Scenario(ordinal, texts.text(), texts.any(ScenarioType.values()), adversarial ? 0 : Math.abs(random.nextGaussian()),
				adversarial ? Scenario.Source.ADVERSARIAL : texts.any(Scenario.Source.NOMINAL, Scenario.Source.NAMED, Scenario.Source.SAMPLED),
				random.nextBoolean(), texts.text(), new WorldState(random.doubles(assumptions, -10, 10).map(this::number).toArray()));
	}

	/** Now and then one that is easily got wrong. */
	private double number(double usual) {
		return random.nextInt(3) == 0 ? ODD[random.nextInt(ODD.length)] : usual;
	}

	private double share() {
		return switch (random.nextInt(8)) {
			case 0 -> 0;
			case 1 -> 1;
			case 2 -> Double.NaN;
			case 3 -> Double.MIN_VALUE;
			default -> random.nextDouble();
		};
	}

	private Candidate candidate(int ordinal, int rank, ProblemDocument document) {
		Map<String, Double> outcomes = new LinkedHashMap<>();
		List.of("z", "cost", "a\"b", "Menge_ü").forEach(name -> outcomes.put(name, number(random.nextGaussian() * 1e6)));
		Design design = new Design(designs.elements().stream().mapToDouble(this::value).toArray());
		return new Candidate(ordinal, rank, texts.text(), texts.any(CandidateStatus.values()), texts.any(Origin.values()),
				texts.list(() -> "c" + random.nextInt(99)), design, outcomes, scores(document), robustness());
	}

	private double value(LeverElement element) {
		return random.nextInt(10) == 0 ? element.high() : element.atShare(random.nextDouble());
	}

	private Scores scores(ProblemDocument document) {
		Map<String, Scores.Verdict> verdicts = new LinkedHashMap<>();
		document.spec().constraints().forEach(constraint -> verdicts.put(constraint.id(), new Scores.Verdict(random.nextBoolean(), share(), texts.text())));
		verdicts.put("a-first", new Scores.Verdict(true, share(), ""));
		return new Scores(new Scores.Indicator(share(), parts()), new Scores.Indicator(random.nextBoolean() ? 0.01 : Math.max(0.01, share()), parts()),
				random.nextBoolean() ? 100 : 100 * share(), verdicts, texts.text(),
				new Scores.Factors(texts.list(texts::text), texts.list(texts::text)));
	}

	private Map<String, Double> parts() {
		Map<String, Double> parts = new LinkedHashMap<>();
		List.of("zeta", "cost", "alpha").forEach(name -> parts.put(name, share()));
		return parts;
	}

	private Robustness robustness() {
		return new Robustness(share(), share(), share(), share(), share(), random.nextBoolean(), texts.list(() -> "s" + random.nextInt(99)));
	}

	int candidates() {
		return predictions.length;
	}

	private Entry entry(Candidate ranked) {
		Candidate candidate = new Candidate(ranked.ordinal(), 0, ranked.label(), CandidateStatus.NEW, ranked.origin(), ranked.parents(),
				ranked.design(), Map.of(), ranked.scores(), ranked.robustness());
		return new Entry(candidate, new ProvenanceEntry("designed", texts.instant(), Actor.SYSTEM, "run:1", texts.text(), List.of("c1"), Map.of("k", texts.text())));
	}

	/** Neighbouring evaluations: P as in the result, other columns made of the ordinals. */
	EvaluationBlock block(int firstCandidate, int candidates, int firstScenario, int scenarios) {
		byte[] states = new byte[candidates * scenarios];
		double[] cost = new double[states.length];
		double[] enough = new double[states.length];
		double[] prediction = new double[states.length];
		double[] resource = new double[states.length];
		Map<Integer, String> failures = new HashMap<>();
		for (int place = 0; place < states.length; place++) {
			int candidate = firstCandidate + place / scenarios;
			int scenario = firstScenario + place % scenarios;
			prediction[place] = predictions[candidate - 1][scenario - 1];
			states[place] = (byte) state(candidate, scenario).ordinal();
			cost[place] = cost(candidate, scenario);
			enough[place] = 1.0 / candidate;
			resource[place] = 1.0 / scenario;
			if (states[place] == State.FAILED.ordinal()) {
				failures.put(place, failure(candidate, scenario));
			}
		}
		return new EvaluationBlock(firstCandidate, candidates, firstScenario, scenarios, states, List.of(new Column(Kind.OUTCOME, "cost", cost),
				new Column(Kind.SATISFACTION, "Enough", enough), new Column(Kind.PREDICTION, "", prediction), new Column(Kind.RESOURCE, "", resource)),
				failures);
	}

	/** All evaluations as blocks of at most a size. */
	List<EvaluationBlock> blocks(int candidates, int scenarios) {
		List<EvaluationBlock> blocks = new ArrayList<>();
		int all = result.scenarios().size();
		for (int scenario = 1; scenario <= all; scenario += scenarios) {
			for (int candidate = 1; candidate <= candidates(); candidate += candidates) {
				blocks.add(block(candidate, Math.min(candidates, candidates() - candidate + 1), scenario, Math.min(scenarios, all - scenario + 1)));
			}
		}
		return blocks;
	}

	State state(int candidate, int scenario) {
		return Double.isNaN(predictions[candidate - 1][scenario - 1]) ? State.MISSING
				: (31 * candidate + 17 * scenario) % 23 == 0 ? State.FAILED : State.EVALUATED;
	}

	static double cost(int candidate, int scenario) {
		return candidate * 1000.0 + scenario;
	}

	static String failure(int candidate, int scenario) {
		return "c" + candidate + " in s" + scenario + " is infinite.";
	}
}

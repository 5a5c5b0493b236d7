package org.intcrucible.architect.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;

/** Reasons how much a run should do from the problem and from what earlier runs of it did. What the user named stands. */
final class Sizing {

	/** Ranges of what can be asked for at all. */
	private static final int MOST_CANDIDATES = 1_000_000;
	private static final int MOST_SCENARIOS = 10_000;
	private static final long MOST_EVALUATIONS = 1_000_000_000L;
	/** A search that is to keep so many has to try more: it keeps the best of them. */
	private static final int TRIES_FOR_EACH = 20;
	/** Tries that a search leaves to the one for scenarios which break good candidates: a share of its own, and not more. */
	private static final double ATTACK_SHARE = 0.05;
	private static final long ATTACK_TRIES = 180;
	/** Draws of noise beyond which repeating a scenario says little. */
	private static final int ENOUGH_DRAWS = 100;
	/** A search that ended before this share of its tries found nothing more; one beyond the other used them up. */
	private static final double EARLY = 0.75;
	private static final double USED_UP = 0.95;

	private final RunMode mode;
	private final ProblemSize size;
	private final NamedNumbers named;
	private final PastRuns past;
	private final Effort effort;
	private final List<Reason> reasons = new ArrayList<>();

	Sizing(RunMode mode, ProblemSize size, NamedNumbers named, PastRuns past) {
		this.mode = mode;
		this.size = size;
		this.named = named;
		this.past = past;
		effort = Effort.of(size.resolution());
	}

	/** What the problem asks for, however long it takes. */
	Sizes wanted() {
		reasons.clear();
		int candidates = candidates();
		int scenarios = scenarios();
		return new Sizes(candidates, scenarios, evaluations(candidates, scenarios));
	}

	/** Why {@link #wanted()} is so: of candidates, of scenarios and of tries. */
	List<Reason> reasons() {
		return List.copyOf(reasons);
	}

	private int candidates() {
		if (named.candidates().isPresent()) {
			return because(named.candidates().get(), "candidates.named", named.candidates().get());
		}
		if (mode == RunMode.EVAL_ONLY) {
			return because(Math.max(1, size.given()), "candidates.given", size.given());
		}
		long wanted = Math.min(MOST_CANDIDATES, Sizes.rounded(effort.candidates(size.decisions(), size.goals())) + size.given());
		if (size.designs() <= wanted) {
			return because((int) size.designs(), "candidates.space", size.designs());
		}
		return because((int) wanted, "candidates.spread", wanted, size.goals(), size.decisions(), size.given());
	}

	private int scenarios() {
		if (named.scenarios().isPresent()) {
			return because(named.scenarios().get(), "scenarios.named", named.scenarios().get());
		}
		int certain = size.certainScenarios();
		if (size.uncertain() > 0) {
			// However many are named, chance has as many scenarios as they.
			int wanted = (int) Math.min(MOST_SCENARIOS, Math.max(effort.scenarios(size.uncertain()), 2.0 * certain));
			return because(wanted, "scenarios.uncertain", wanted, size.uncertain(), size.named());
		}
		int repetitions = size.noise() ? Math.max(0, Math.ceilDiv(ENOUGH_DRAWS, size.samples()) - 1) : 0;
		if (repetitions == 0) {
			return because(Math.min(MOST_SCENARIOS, certain), "scenarios.certain", size.named());
		}
		int wanted = (int) Math.min(MOST_SCENARIOS, certain + Math.min(repetitions, effort.scenarios(0)));
		return because(wanted, "scenarios.noise", wanted, size.named());
	}

	private long evaluations(int candidates, int scenarios) {
		if (named.evaluations().isPresent()) {
			reasons.add(Reason.of("evaluations.named", named.evaluations().get()));
			return named.evaluations().get();
		}
		if (mode == RunMode.EVAL_ONLY) {
			long tries = size.uncertain() > 0 ? ATTACK_TRIES : 0;
			reasons.add(Reason.of("evaluations.none", tries));
			return tries;
		}
		double wanted = effort.tries(size.decisions());
		double all = size.designs() * (1.0 + scenarios);
		double withAttacks = all + Math.min(ATTACK_TRIES, Math.ceil(all * ATTACK_SHARE / (1 - ATTACK_SHARE)));
		if (withAttacks <= wanted) {
			reasons.add(Reason.of("evaluations.space", size.designs()));
			return (long) withAttacks;
		}
		double least = named.candidates().isPresent() ? (double) TRIES_FOR_EACH * Math.max(0, candidates) : 0;
		return Math.min(MOST_EVALUATIONS, Sizes.rounded(Math.max(least, learnt(wanted, least > wanted))));
	}

	/** A search that needed less is not given more; one that used all it had may find better with more. */
	private double learnt(double wanted, boolean forMany) {
		Optional<Run> last = past.lastSearch();
		double asked = last.map(run -> (double) run.authorisation().request().parameters().maxEvaluations()).orElse(0.0);
		double used = last.map(run -> (double) run.counts().probes()).orElse(0.0);
		if (used > 0 && used < EARLY * asked && 1.5 * used < wanted) {
			reasons.add(Reason.of("evaluations.early", last.get().name(), used));
			return 1.5 * used;
		}
		if (used > 0 && used >= USED_UP * asked && 2 * asked > wanted && asked < 2 * wanted) {
			reasons.add(Reason.of("evaluations.used", last.get().name(), asked));
			return 2 * asked;
		}
		reasons.add(forMany ? Reason.of("evaluations.many", TRIES_FOR_EACH)
				: Reason.of("evaluations.levers", size.decisions(), Reason.of("resolution." + word()), Sizes.rounded(wanted)));
		return wanted;
	}

	private String word() {
		return size.resolution().name().toLowerCase(Locale.ROOT);
	}

	private int because(int number, String key, Object... values) {
		reasons.add(Reason.of(key, values));
		return number;
	}
}

package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.model.Design;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.Trial;

/**
 * Searches for the state nearest to the nominal one in which a design breaks a hard constraint or fails; if there is
 * none, for the state in which it loses most. Two thirds of the tries look around, the others pull what broke the design
 * back towards the nominal state.
 */
final class AdversarialSearch {

	/** At most so many tries for each design. */
	static final int TRIES = 60;

	private static final List<String> PLACES = List.of("best", "second best", "third best");

	private final UncertainState uncertainty;
	private final AttackStates around;
	private final StateText text;
	private final Probe probe;
	private long left;

	/** @param allowance how many tries the search may make */
	AdversarialSearch(UncertainState uncertainty, Probe probe, long allowance) {
		this.uncertainty = uncertainty;
		this.probe = probe;
		around = new AttackStates(uncertainty);
		text = new StateText(uncertainty);
		left = Math.min(TRIES, allowance);
	}

	/** A state with what it did to the design. */
	private record Attack(WorldState state, double distance, Trial trial) {
		boolean breaks() {
			return trial.failed() || trial.violation() > 0;
		}
	}

	/** Adds what it finds, if it is not there yet. */
	void search(long seed, int place, Design design, SuiteBuilder found) {
		Optional<Attack> nominal = attack(design, List.of(uncertainty.nominal())).stream().findFirst();
		if (nominal.isEmpty() || nominal.get().breaks()) {
			return;
		}
		List<Attack> attacks = attack(design, around.states(CounterRandom.key(seed, "adversarial " + place), (int) (left * 2 / 3)));
		Optional<Attack> broken = attacks.stream().filter(Attack::breaks)
				.min(Comparator.comparingDouble(Attack::distance));
		Optional<Attack> worst = broken.isPresent() ? broken.map(attack -> nearest(design, attack))
				: attacks.stream().min(Comparator.comparingDouble(attack -> attack.trial().intelligence()));
		worst.filter(attack -> isWorth(attack, nominal.get()) && !found.states().contains(attack.state()))
				.ifPresent(attack -> add(attack, nominal.get(), place, found));
	}

	private static boolean isWorth(Attack attack, Attack nominal) {
		return attack.breaks() || attack.trial().intelligence() < nominal.trial().intelligence();
	}

	private void add(Attack attack, Attack nominal, int place, SuiteBuilder found) {
		String effect = attack.breaks() ? "Breaks the " + PLACES.get(place) + " design: "
				: "Lowers I of the " + PLACES.get(place) + " design from " + NumberText.of(nominal.trial().intelligence())
						+ " to " + NumberText.of(attack.trial().intelligence()) + ": ";
		found.adversarial("Adversarial: " + text.directions(attack.state()),
				effect + text.differences(attack.state()) + ".", attack.state());
	}

	private Attack nearest(Design design, Attack broken) {
		Attack nearest = broken;
		Optional<Attack> nearer = withOneLess(design, broken);
		while (nearer.isPresent()) {
			nearest = nearer.get();
			nearer = withOneLess(design, nearest);
		}
		return halved(design, nearest);
	}

	/** The nearest state that still breaks the design with one more assumption at its nominal value. */
	private Optional<Attack> withOneLess(Design design, Attack attack) {
		List<Integer> moved = uncertainty.moved(attack.state());
		if (moved.size() < 2) {
			return Optional.empty();
		}
		List<WorldState> fewer = moved.stream()
				.map(assumption -> AttackStates.moved(attack.state(), assumption, uncertainty.nominal().value(assumption))).toList();
		return attack(design, fewer).stream().filter(Attack::breaks).min(Comparator.comparingDouble(Attack::distance));
	}

	/** Halves the way between the nearest state that breaks the design and the one that does not. */
	private Attack halved(Design design, Attack broken) {
		if (between(broken.state(), 0).equals(broken.state())) {
			return broken;
		}
		Attack nearest = broken;
		double holds = 0;
		double breaks = 1;
		List<Attack> tried;
		do {
			double middle = (holds + breaks) / 2;
			tried = attack(design, List.of(between(broken.state(), middle)));
			if (!tried.isEmpty() && tried.getFirst().breaks()) {
				nearest = tried.getFirst();
				breaks = middle;
			} else {
				holds = middle;
			}
		} while (!tried.isEmpty() && breaks - holds > 0.01);
		return nearest;
	}

	/** A state on the way from the nominal one. Assumptions with single values do not move on it. */
	private WorldState between(WorldState state, double share) {
		double[] values = state.toArray();
		for (int assumption : uncertainty.moved(state)) {
			if (uncertainty.isContinuous(assumption)) {
				double start = uncertainty.nominal().value(assumption);
				values[assumption] = start + share * (values[assumption] - start);
			}
		}
		return new WorldState(values);
	}

	/** As many of the states as may still be tried. */
	private List<Attack> attack(Design design, List<WorldState> states) {
		List<WorldState> affordable = states.stream().limit(Math.min(left, probe.remaining())).toList();
		if (affordable.isEmpty()) {
			return List.of();
		}
		List<List<Trial>> trials = probe.attempt(List.of(design), affordable);
		List<Attack> attacks = new ArrayList<>();
		left -= affordable.size();
		for (int i = 0; i < affordable.size() && !trials.isEmpty(); i++) {
			WorldState state = affordable.get(i);
			attacks.add(new Attack(state, uncertainty.distance(state), trials.getFirst().get(i)));
		}
		return attacks;
	}
}

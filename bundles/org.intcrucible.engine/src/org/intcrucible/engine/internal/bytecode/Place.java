package org.intcrucible.engine.internal.bytecode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the code of a kernel: which step, which sample and which bound variables are at hand there, and what has been
 * computed before and lies in a local variable. What is written behind a branch or inside a loop is a place of its own, for what
 * it computes is not at hand behind.
 */
final class Place {

	private final Code code;
	private final boolean world;
	/** Absent where there is none. */
	private IntTerm step;
	private IntTerm sample;
	private final Map<String, Variable> variables = new LinkedHashMap<>();
	/** Unknowns of the equations around, by name. */
	private final Map<String, Integer> unknowns = new LinkedHashMap<>();
	/** Unknowns of the equations around that stand for another step or sample here. */
	private final Set<String> strange = new HashSet<>();
	private final Map<String, Held> held = new HashMap<>();

	/** A bound variable. */
	sealed interface Variable {

		record Whole(IntTerm term) implements Variable {
		}

		record Real(int local) implements Variable {
		}
	}

	/** A number or an array in a local variable, and what it varies with. */
	private record Held(int local, Set<String> varies) {
	}

	/** @param world whether what is computed here depends on the world alone */
	Place(Code code, boolean world) {
		this.code = code;
		this.world = world;
	}

	private Place(Place other) {
		code = other.code;
		world = other.world;
		step = other.step;
		sample = other.sample;
		variables.putAll(other.variables);
		unknowns.putAll(other.unknowns);
		strange.addAll(other.strange);
		held.putAll(other.held);
	}

	Code code() {
		return code;
	}

	boolean isOfWorld() {
		return world;
	}

	Optional<IntTerm> step() {
		return Optional.ofNullable(step);
	}

	Optional<IntTerm> sample() {
		return Optional.ofNullable(sample);
	}

	Map<String, Variable> variables() {
		return variables;
	}

	Map<String, Integer> unknowns() {
		return unknowns;
	}

	/** Whether an unknown of the equations around would be read at another step or sample than theirs. */
	boolean isStrange(String unknown) {
		return strange.contains(unknown);
	}

	/** Behind a branch that may not be taken. */
	Place branch() {
		return new Place(this);
	}

	/** Where a variable runs; {@code t} and {@code samples} are the step and the sample. */
	Place running(String name, IntTerm term) {
		Place place = new Place(this);
		place.held.values().removeIf(value -> value.varies().contains(name));
		switch (name) {
			case Facts.STEP -> place.step = term;
			case Facts.SAMPLE -> place.sample = term;
			default -> place.variables.put(name, new Variable.Whole(term));
		}
		if (name.equals(Facts.STEP) || name.equals(Facts.SAMPLE)) {
			place.strange.addAll(unknowns.keySet());
		}
		return place;
	}

	/** Where a variable has a value that is no whole number. */
	Place bound(String name, int local) {
		Place place = new Place(this);
		place.held.values().removeIf(value -> value.varies().contains(name));
		place.variables.put(name, new Variable.Real(local));
		return place;
	}

	/** Inside equations whose unknowns are in local variables, by name. */
	Place solving(Map<String, Integer> locals) {
		Place place = new Place(this);
		place.unknowns.putAll(locals);
		return place;
	}

	/** The same place in a method of its own, to which what is at hand here has been handed over. */
	Place moved(Code target, Map<Integer, Integer> locals) {
		Place place = new Place(target, world);
		step().flatMap(term -> moved(term, locals)).ifPresent(term -> place.step = term);
		sample().flatMap(term -> moved(term, locals)).ifPresent(term -> place.sample = term);
		variables.forEach((name, variable) -> {
			switch (variable) {
				case Variable.Whole(IntTerm term) -> moved(term, locals).ifPresent(to -> place.variables.put(name, new Variable.Whole(to)));
				case Variable.Real(int local) when locals.containsKey(local) ->
					place.variables.put(name, new Variable.Real(locals.get(local)));
				case Variable.Real unused -> {
					// the method does not look at it
				}
			}
		});
		unknowns.forEach((name, local) -> {
			if (locals.containsKey(local)) {
				place.unknowns.put(name, locals.get(local));
			}
		});
		place.strange.addAll(strange);
		return place;
	}

	private static Optional<IntTerm> moved(IntTerm term, Map<Integer, Integer> locals) {
		return term.isConstant() ? Optional.of(term)
				: Optional.ofNullable(locals.get(term.local())).map(local -> new IntTerm(local, term.least(), term.greatest()));
	}

	/** The local variable that holds something; empty if none does. */
	Optional<Integer> held(String key) {
		return Optional.ofNullable(held.get(key)).map(Held::local);
	}

	void hold(String key, int local, Set<String> varies) {
		held.put(key, new Held(local, varies));
	}
}

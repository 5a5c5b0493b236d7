package org.intcrucible.formula.internal;

import java.util.Set;
import java.util.TreeSet;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Samples;

/**
 * What the aggregations and roots around a part of a formula have bound.
 *
 * @param names   indices and unknowns, {@code t} among them where an aggregation runs through steps
 * @param samples whether an aggregation runs through the samples
 */
public record Bindings(Set<String> names, boolean samples) {

	public static final Bindings NONE = new Bindings(Set.of(), false);

	public Bindings {
		names = Set.copyOf(names);
	}

	public boolean binds(String name) {
		return names.contains(name);
	}

	/** Whether {@code t} means the step of the definition, not one of an aggregation. */
	public boolean isStepFree() {
		return !binds("t");
	}

	public Bindings with(String name) {
		Set<String> more = new TreeSet<>(names);
		more.add(name);
		return new Bindings(more, samples);
	}

	public Bindings with(Expression.Range range) {
		return range instanceof Samples ? new Bindings(names, true)
				: BoundNames.variable(range).map(this::with).orElse(this);
	}
}

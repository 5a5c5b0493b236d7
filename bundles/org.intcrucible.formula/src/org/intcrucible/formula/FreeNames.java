package org.intcrucible.formula;

import java.util.List;

import org.intcrucible.formula.internal.Bindings;
import org.intcrucible.formula.internal.NameCollector;

/** What a formula depends on. */
public final class FreeNames {

	private FreeNames() {
	}

	/** Every use of every name that the formula does not bind itself, {@code t} excluded, in the order of the tree. */
	public static List<NameUse> of(Expression expression) {
		NameCollector collector = new NameCollector();
		collector.collect(expression, Bindings.NONE);
		return collector.uses();
	}
}

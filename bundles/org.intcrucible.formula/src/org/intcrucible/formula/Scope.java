package org.intcrucible.formula;

import java.util.Collection;
import java.util.Optional;

/** The names that a formula may use besides those it binds itself. */
public interface Scope {

	/** What the name stands for; empty if nothing declares it. */
	Optional<Symbol> lookup(String name);

	/** Every name that {@link #lookup} finds, to suggest one from where a name is misspelt. */
	Collection<String> names();

	/** The number of steps, at least 1. */
	int horizon();
}

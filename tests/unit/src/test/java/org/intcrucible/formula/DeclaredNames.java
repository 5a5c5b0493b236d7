package org.intcrucible.formula;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scope to check formulas in, made name by name. */
final class DeclaredNames implements Scope {

	private final Map<String, Symbol> symbols = new TreeMap<>();
	private final int horizon;

	DeclaredNames(int horizon) {
		this.horizon = horizon;
	}

	DeclaredNames with(String name, Symbol symbol) {
		symbols.put(name, symbol);
		return this;
	}

	@Override
	public Optional<Symbol> lookup(String name) {
		return Optional.ofNullable(symbols.get(name));
	}

	@Override
	public Collection<String> names() {
		return symbols.keySet();
	}

	@Override
	public int horizon() {
		return horizon;
	}
}

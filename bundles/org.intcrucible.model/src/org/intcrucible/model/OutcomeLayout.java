package org.intcrucible.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of an {@link OutcomeTable}: names of outcomes, each once, in a fixed order. */
public final class OutcomeLayout {

	private final List<String> names;
	private final Map<String, Integer> columns = new LinkedHashMap<>();

	public OutcomeLayout(List<String> names) {
		this.names = List.copyOf(names);
		for (String name : names) {
			if (columns.put(name, columns.size()) != null) {
				throw new IllegalArgumentException("two outcomes are called \"" + name + "\"");
			}
		}
	}

	public List<String> names() {
		return names;
	}

	public int size() {
		return names.size();
	}

	public boolean has(String name) {
		return columns.containsKey(name);
	}

	/** @throws IllegalArgumentException if there is no such outcome */
	public int column(String name) {
		Integer column = columns.get(name);
		if (column == null) {
			throw new IllegalArgumentException("there is no outcome \"" + name + "\" among " + names);
		}
		return column;
	}
}

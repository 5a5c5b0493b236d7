package org.intcrucible.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A map that keeps its order and that nobody changes: a copy of one is the map itself, so that records can share it. */
final class OrderedMap<K, V> extends AbstractMap<K, V> {

	private final Map<K, V> entries;

	private OrderedMap(Map<K, V> entries) {
		this.entries = entries;
	}

	static <K, V> Map<K, V> copyOf(Map<K, V> map) {
		return map instanceof OrderedMap<K, V> known ? known : new OrderedMap<>(Collections.unmodifiableMap(new LinkedHashMap<>(map)));
	}

	@Override
	public V get(Object key) {
		return entries.get(key);
	}

	@Override
	public boolean containsKey(Object key) {
		return entries.containsKey(key);
	}

	@Override
	public Set<Entry<K, V>> entrySet() {
		return entries.entrySet();
	}
}

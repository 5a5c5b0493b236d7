package org.intcrucible.model;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Ids of scenarios by ordinal up to 999,999, as a list that nobody changes and that takes one bit for each: there may be thousands of them. */
public final class ScenarioIds extends AbstractList<String> {

	private static final Pattern ID = Pattern.compile("s[1-9]\\d{0,5}");

	private final BitSet ordinals;
	private final int size;

	private ScenarioIds(BitSet ordinals) {
		this.ordinals = ordinals;
		size = ordinals.cardinality();
	}

	/** @param ordinals from 1; copied */
	public static ScenarioIds of(BitSet ordinals) {
		return new ScenarioIds((BitSet) ordinals.clone());
	}

	/** The same texts in the same order, in little space if they are ids of scenarios by ordinal. */
	static List<String> copyOf(List<String> ids) {
		if (ids instanceof ScenarioIds known) {
			return known;
		}
		BitSet ordinals = new BitSet();
		for (String id : ids) {
			int ordinal = ID.matcher(id).matches() ? Integer.parseInt(id.substring(1)) : 0;
			if (ordinal < Math.max(1, ordinals.length())) {
				return List.copyOf(ids);
			}
			ordinals.set(ordinal);
		}
		return new ScenarioIds(ordinals);
	}

	/** Counts from the start: whoever goes through them has the iterator. */
	@Override
	public String get(int place) {
		if (place < 0 || place >= size) {
			throw new IndexOutOfBoundsException(place);
		}
		int ordinal = ordinals.nextSetBit(0);
		for (int i = 0; i < place; i++) {
			ordinal = ordinals.nextSetBit(ordinal + 1);
		}
		return Scenario.id(ordinal);
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public Iterator<String> iterator() {
		return ordinals.stream().mapToObj(Scenario::id).iterator();
	}
}

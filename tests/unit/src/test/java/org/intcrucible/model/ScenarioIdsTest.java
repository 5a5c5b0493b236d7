package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class ScenarioIdsTest {

	@Test
	void idsByOrdinalAreTheSameListInLittleSpace() {
		List<String> ids = List.of("s1", "s3", "s64", "s1000");
		List<String> copy = ScenarioIds.copyOf(ids);
		assertInstanceOf(ScenarioIds.class, copy);
		assertEquals(ids, copy);
		assertEquals(ids, copy.stream().toList());
		assertEquals("s64", copy.get(2));
		assertThrows(IndexOutOfBoundsException.class, () -> copy.get(4));
		assertThrows(UnsupportedOperationException.class, () -> copy.add("s7"));
	}

	@Test
	void textsThatAreNotSuchIdsAreKeptAsTheyAre() {
		for (List<String> odd : List.of(List.of("s3", "s1"), List.of("s1", "s1"), List.of("s01"), List.of("s0"), List.of("named"),
				List.of("s1000000"), List.of("s999999999"), List.of("s99999999999"))) {
			List<String> copy = ScenarioIds.copyOf(odd);
			assertEquals(odd, copy);
			assertFalse(copy instanceof ScenarioIds, odd::toString);
		}
	}

	@Test
	void nobodyChangesThemAfterwards() {
		BitSet ordinals = new BitSet();
		ordinals.set(2);
		ScenarioIds ids = ScenarioIds.of(ordinals);
		ordinals.set(5);
		assertEquals(List.of("s2"), ids);
	}

	@Test
	void jsonHasThemAsAnyList() {
		Robustness robustness = new Robustness(1, 1, 0, 1, 1, false, List.of("s2", "s5"));
		String json = JsonCodec.write(robustness);
		assertEquals(List.of("s2", "s5"), JsonCodec.read(json, Robustness.class).orElseThrow().breaksAt());
		assertTrue(json.contains("\"breaks_at\":[\"s2\",\"s5\"]"), json);
	}
}

package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LineDifferenceTest {

	private static List<String> lines(String words) {
		return List.of(words.split(" "));
	}

	@Test
	void linesThatStayAreFoundInOrder() {
		assertArrayEquals(new int[] { 0, -1, 1, 3, 4 }, LineDifference.matches(lines("a b c d e"), lines("a x b d e")));
	}

	@Test
	void aTextThatIsAllNewHasNothingInCommon() {
		assertArrayEquals(new int[] { -1, -1 }, LineDifference.matches(lines("a b"), lines("c d")));
		assertArrayEquals(new int[] { -1 }, LineDifference.matches(List.of(), lines("c")));
	}

	@Test
	void aTurnsLinesAreMarkedAsLongAsTheyStand() {
		assertEquals(List.of(1, 3), LineDifference.changed(lines("a b c"), lines("a X b Y c"), lines("a X b Y c")));
		assertEquals(List.of(2), LineDifference.changed(lines("a b c"), lines("a X b Y c"), lines("mine a X b c")));
	}

	@Test
	void blankLinesAreNoChange() {
		assertEquals(List.of(2), LineDifference.changed(List.of("a"), List.of("a", "", "b"), List.of("a", "", "b")));
	}

	@Test
	void longTextsThatDifferInManyPlacesStillShareTheirLines() {
		List<String> before = IntStream.range(0, 6_000).mapToObj(i -> "line " + i).toList();
		List<String> after = new ArrayList<>(before);
		for (int i = 0; i < after.size(); i += 100) {
			after.set(i, "new " + i);
		}
		assertEquals(60, LineDifference.changed(before, after, after).size());
	}
}

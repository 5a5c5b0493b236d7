package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.ui.widget.DiffLine;
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
	void whereLinesWereTakenOutIsKnownAsLongAsWhatWasBesideThemStands() {
		assertEquals(List.of(1), LineDifference.gone(lines("a b c d"), lines("a c d"), lines("a c d")));
		assertEquals(List.of(2), LineDifference.gone(lines("a b c d"), lines("a c d"), lines("mine a c d")));
		assertEquals(List.of(), LineDifference.gone(lines("a b c d"), lines("a c d"), lines("a d")));
		assertEquals(List.of(0), LineDifference.gone(lines("a b"), lines("b"), lines("b")));
		assertEquals(List.of(1), LineDifference.gone(lines("a b"), lines("a"), lines("a")));
		assertEquals(List.of(), LineDifference.gone(lines("a b c"), lines("a X c"), lines("a X c")), "another line stands there");
	}

	@Test
	void whatWasTakenOutStandsBeforeWhatCameInWithWhatIsNear() {
		assertEquals(List.of("  \u2026", "  d", "- e", "+ X", "  f", "  \u2026"), told(LineDifference.lines(lines("a b c d e f g h"), lines("a b c d X f g h"), 1)));
		assertEquals(List.of("- a", "  b", "+ c"), told(LineDifference.lines(lines("a b"), lines("b c"), 3)));
		assertEquals(List.of("  a", "- b"), told(LineDifference.lines(lines("a b"), lines("a"), 3)));
	}

	private static List<String> told(List<DiffLine> lines) {
		return lines.stream().map(line -> switch (line.kind()) {
			case ADDED -> "+ " + line.text();
			case REMOVED -> "- " + line.text();
			case SAME, CHANGED -> "  " + line.text();
		}).toList();
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

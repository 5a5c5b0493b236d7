package org.intcrucible.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextTableTest {

	@Test
	void columnsAreAsWideAsTheirWidestCellAndKeepToTheirSide() {
		TextTable table = new TextTable().column("name", TextTable.Align.LEFT).column("I", TextTable.Align.RIGHT)
				.row(List.of("a", "0.5")).row(List.of("longer", "12.5"));
		assertEquals(List.of("name       I", "a        0.5", "longer  12.5"), table.lines());
	}

	@Test
	void charactersOutsideTheBasicPlaneAreOneWide() {
		TextTable table = new TextTable().column("x", TextTable.Align.LEFT).column("y", TextTable.Align.LEFT)
				.row(List.of("\ud83d\ude80", "b"));
		assertEquals("\ud83d\ude80  b", table.lines().get(1));
	}

	@Test
	void aRowHasACellForEachColumn() {
		assertThrows(IllegalArgumentException.class, () -> new TextTable().column("x", TextTable.Align.LEFT).row(List.of()));
	}
}

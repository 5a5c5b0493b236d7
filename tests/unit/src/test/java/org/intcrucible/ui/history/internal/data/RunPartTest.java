package org.intcrucible.ui.history.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.junit.jupiter.api.Test;

/** Whether what is read piece by piece, and anew from its beginning, is one list in the end. */
class RunPartTest {

	private static RunRow row(int number, RunStatus status) {
		return new RunRow(new RunId(new UUID(0, number)), number, "R-" + number, status, "", "", "", AdviceUse.NONE, "", "");
	}

	private static RunPart part(long next, int... numbers) {
		return new RunPart(Arrays.stream(numbers).mapToObj(number -> row(number, RunStatus.CREATED)).toList(), next);
	}

	private static List<Integer> numbers(RunPart part) {
		return part.rows().stream().map(RunRow::number).toList();
	}

	@Test
	void whatFollowsComesBehind() {
		RunPart both = part(5, 9, 8).then(part(3, 7, 6));
		assertEquals(List.of(9, 8, 7, 6), numbers(both));
		assertEquals(3, both.next());
	}

	@Test
	void aNewRunComesToTheFrontAndWhatWasReadStays() {
		RunPart renewed = part(77, 9, 8, 7, 6).renewed(part(88, 10, 9));
		assertEquals(List.of(10, 9, 8, 7, 6), numbers(renewed));
		assertEquals(77, renewed.next(), "it goes on where it had come to");
	}

	@Test
	void aRunThatHasChangedTakesItsOwnPlace() {
		RunPart newest = new RunPart(List.of(row(9, RunStatus.COMPLETED), row(8, RunStatus.FAILED)), 88);
		RunPart renewed = part(77, 9, 8, 7).renewed(newest);
		assertEquals(List.of(9, 8, 7), numbers(renewed));
		assertEquals(RunStatus.COMPLETED, renewed.rows().getFirst().status());
	}

	@Test
	void whatIsAllOrMoreThanThereWasIsTakenAsItIs() {
		RunPart all = part(0, 3, 2);
		assertSame(all, part(77, 4, 3, 2, 1).renewed(all), "one that is gone is gone");
		RunPart more = part(88, 5, 4, 3);
		assertSame(more, part(77, 4, 3).renewed(more));
		assertSame(RunPart.NONE, part(77, 4).renewed(RunPart.NONE));
	}

	@Test
	void aRunIsFoundByWhatItIs() {
		assertEquals(1, part(0, 9, 8).indexOf(row(8, RunStatus.FAILED).id()));
		assertEquals(-1, part(0, 9, 8).indexOf(row(7, RunStatus.FAILED).id()));
	}
}

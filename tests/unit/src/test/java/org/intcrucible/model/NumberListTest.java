package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class NumberListTest {

	@Test
	void itIsAListOfItsNumbers() {
		double[] numbers = { 1.5, Double.NaN, -0.0 };
		NumberList list = NumberList.of(numbers);
		numbers[0] = 2;
		assertEquals(List.of(1.5, Double.NaN, -0.0), list);
		assertEquals(List.of(1.5, Double.NaN, -0.0).hashCode(), list.hashCode());
		assertArrayEquals(new double[] { 1.5, Double.NaN, -0.0 }, list.toDoubles());
		assertThrows(UnsupportedOperationException.class, () -> list.set(0, 1.0));
	}

	@Test
	void aCopyOfOneIsTheListItself() {
		NumberList list = NumberList.of(1, 2);
		assertSame(list, NumberList.copyOf(list));
		assertEquals(List.of(3.0, 4.0), NumberList.copyOf(List.of(3.0, 4.0)));
	}

	@Test
	void numbersThatLieElsewhereAreReadWhenSomebodyLooks() {
		int[] readings = new int[1];
		NumberList list = NumberList.read(2, () -> {
			readings[0]++;
			return new double[] { 5, 6 };
		});
		assertEquals(2, list.size());
		assertEquals(0, readings[0]);
		assertEquals(6.0, list.get(1));
		list.toDoubles()[0] = 9;
		assertEquals(List.of(5.0, 6.0), list);
	}
}

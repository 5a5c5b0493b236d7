package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.intcrucible.model.Lever;
import org.junit.jupiter.api.Test;

class UnitCodingTest {

	private final SearchSpace space = new SearchSpace(new FakeDocument().real("x", -1, 3)
			.lever("kind", new Lever.Scalar(), new Lever.OneOf(List.of("a", "b", "c"))).lever("on", new Lever.Scalar(), new Lever.YesNo())
			.lever("n", new Lever.Scalar(), new Lever.IntegerRange(2, 6)).problem().designs());
	private final UnitCoding coding = new UnitCoding(space);

	@Test
	void everyOptionHasANumberOfItsOwn() {
		assertEquals(1 + 3 + 2 + 1, coding.size());
		assertArrayEquals(new double[] { 0, 1, 0, 4 }, coding.genes(new double[] { 0.25, -3, 9, 8, 0.5, 0.1, 0.5 }));
	}

	@Test
	void numbersBeyondTheUnitIntervalAreMirrored() {
		assertEquals(-1 + 4 * 0.25, coding.genes(new double[] { -0.25, 0, 0, 0, 0, 0, 0 })[0]);
		assertEquals(-1 + 4 * 0.75, coding.genes(new double[] { 1.25, 0, 0, 0, 0, 0, 0 })[0]);
		assertEquals(-1 + 4 * 0.5, coding.genes(new double[] { -6.5, 0, 0, 0, 0, 0, 0 })[0]);
	}

	@Test
	void numbersOfGenesMeanThem() {
		double[] genes = { 2.5, 2, 1, 5 };
		assertArrayEquals(genes, coding.genes(coding.numbers(genes)));
	}
}

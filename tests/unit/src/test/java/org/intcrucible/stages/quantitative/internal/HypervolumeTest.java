package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HypervolumeTest {

	@Test
	void rectanglesOfTwoObjectivesAreAddedOnce() {
		Hypervolume box = new Hypervolume(new double[] { 0, 0 }, new double[] { 4, 2 });
		assertEquals(0, box.of(List.of()));
		assertEquals(1, box.of(List.of(new double[] { 0, 0 })));
		assertEquals((2 * 2 + 1 * 1) / 8.0, box.of(List.of(new double[] { 2, 0 }, new double[] { 1, 1 }, new double[] { 3, 1.5 })));
		assertEquals(0, box.of(List.of(new double[] { 4, 0 }, new double[] { 5, -1 })));
	}

	/** Against the share of many random points that are dominated. */
	@Test
	void threeObjectivesAreWhatIsDominated() {
		Random random = new Random(3);
		List<double[]> points = Stream.generate(() -> new double[] { random.nextDouble(), random.nextDouble(), random.nextDouble() })
				.limit(12).toList();
		int dominated = 0;
		for (int i = 0; i < 200_000; i++) {
			double[] place = { random.nextDouble(), random.nextDouble(), random.nextDouble() };
			dominated += points.stream().anyMatch(point -> point[0] <= place[0] && point[1] <= place[1] && point[2] <= place[2]) ? 1 : 0;
		}
		Hypervolume unit = new Hypervolume(new double[3], new double[] { 1, 1, 1 });
		assertEquals(dominated / 200_000.0, unit.of(points), 0.005);
	}
}

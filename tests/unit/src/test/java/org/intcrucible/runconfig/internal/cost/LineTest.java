package org.intcrucible.runconfig.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LineTest {

	private static Sample sample(double modelled, double observed) {
		return new Sample(0.1, modelled, observed, 1);
	}

	@Test
	void withoutSamplesTheLineIsTheExpectedOne() {
		assertEquals(new Line(0.1, 1), Line.through(List.of(), new Line(0.1, 1)));
		assertEquals(Machine.EXPECTED, Machine.of(List.of()));
	}

	@Test
	void whatEveryRunPaysIsToldFromWhatGrows() {
		List<Sample> samples = new ArrayList<>();
		for (double modelled : new double[] {0.5, 1, 2, 4, 8}) {
			samples.add(sample(modelled, 0.6 + 3 * modelled));
		}
		Line line = Line.through(samples, new Line(0.3, 3));
		assertEquals(0.6, line.start(), 1e-9);
		assertEquals(3, line.rate(), 1e-9);
		assertEquals(300.6, line.at(100), 1e-6);
	}

	@Test
	void oneRunThatWasDisturbedMovesNothing() {
		List<Sample> samples = new ArrayList<>();
		for (double modelled : new double[] {0.5, 1, 2, 3, 4, 6, 8}) {
			samples.add(sample(modelled, 2 * modelled));
		}
		Line calm = Line.through(samples, new Line(0.1, 1));
		samples.add(sample(2, 400));
		Line disturbed = Line.through(samples, new Line(0.1, 1));
		assertEquals(calm.at(5), disturbed.at(5), 0.05 * calm.at(5));
	}

	@Test
	void aMachineIsKnownByWhatItsRunsPayAndByItsRate() {
		List<Sample> samples = new ArrayList<>();
		for (double modelled : new double[] {0.2, 1, 5, 20}) {
			samples.add(sample(modelled, 3 * 0.1 + 0.4 * modelled));
		}
		Machine machine = Machine.of(samples);
		assertEquals(3, machine.starts(), 0.6);
		assertEquals(0.4, machine.rates(), 0.06);
	}

	@Test
	void linesNeverFallAndNeverStartBelowNothing() {
		Random random = new Random(3);
		for (int round = 0; round < 300; round++) {
			List<Sample> samples = new ArrayList<>();
			for (int i = random.nextInt(12); i > 0; i--) {
				samples.add(new Sample(0.1, random.nextInt(3) == 0 ? 0 : Math.exp(6 * random.nextGaussian()),
						random.nextInt(3) == 0 ? 0 : Math.exp(6 * random.nextGaussian()), random.nextDouble()));
			}
			Line line = Line.through(samples, Machine.of(samples).line(0.1));
			assertTrue(line.start() >= 0 && line.rate() > 0 && Double.isFinite(line.at(1)), line + " through " + samples);
		}
	}
}

package org.intcrucible.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Beta;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Computed;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.Distribution.Discrete;
import org.intcrucible.model.Distribution.Empirical;
import org.intcrucible.model.Distribution.Fixed;
import org.intcrucible.model.Distribution.Lognormal;
import org.intcrucible.model.Distribution.Normal;
import org.intcrucible.model.Distribution.Parameter;
import org.intcrucible.model.Distribution.Triangular;
import org.intcrucible.model.Distribution.Uniform;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

	private static final Assumption.Bounds NO_BOUNDS = new Assumption.Unbounded();

	/** Quantiles of the standard normal distribution (Wichura 1988, and 20 digits from a computer algebra system). */
	@ParameterizedTest
	@CsvSource({ "0.25, -0.6744897501960817", "0.001, -3.090232306167813", "1e-20, -9.262340089798408",
			"0.5, 0", "0.975, 1.959963984540054", "0.95, 1.6448536269514722", "0.99, 2.3263478740408408" })
	void normalQuantilesAreExact(double share, double expected) {
		assertEquals(expected, of(new Normal(c(0), c(1))).quantile(share), 1e-15 * Math.max(1, Math.abs(expected)));
	}

	static Stream<Distribution> manyAtOnce() {
		return Stream.of(new Fixed(c(3)), new Uniform(c(2), c(6)), new Normal(c(1), c(2)), new Lognormal(c(0.02), c(0.001)),
				new Beta(c(2), c(3), c(0), c(1)), new Empirical(List.of(1.0, 2.0, 5.0)));
	}

	@ParameterizedTest
	@MethodSource("manyAtOnce")
	void manyQuantilesAtOnceAreThoseOneByOne(Distribution distribution) {
		Spread spread = of(distribution);
		double[] shares = { 0.5, 1e-9, 0.03, 0.4, 0.6, 0.97, 1 - 1e-9, 0.5 };
		double[] numbers = shares.clone();
		spread.quantiles(numbers, 1, 7);
		for (int i = 0; i < shares.length; i++) {
			double expected = i == 0 || i == 7 ? shares[i] : spread.quantile(shares[i]);
			assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(numbers[i]), "share " + shares[i]);
		}
	}

	@Test
	void uniform() {
		Spread spread = of(new Uniform(c(2), c(6)));
		assertAll(() -> assertEquals(3, spread.quantile(0.25)), () -> assertEquals(4, spread.mean()),
				() -> assertEquals(4, spread.central()), () -> assertEquals(2, spread.low()),
				() -> assertEquals(6, spread.high()));
	}

	@Test
	void triangular() {
		Spread spread = of(new Triangular(c(0), c(1), c(4)));
		assertAll(() -> assertEquals(1, spread.quantile(0.25), 1e-15),
				() -> assertEquals(Math.sqrt(0.4), spread.quantile(0.1), 1e-15),
				() -> assertEquals(4 - Math.sqrt(12 * 0.1), spread.quantile(0.9), 1e-14),
				() -> assertEquals(5.0 / 3, spread.mean(), 1e-15), () -> assertEquals(1, spread.central()));
	}

	@Test
	void lognormalIsGivenByItsArithmeticMeanAndDeviation() {
		Spread spread = of(new Lognormal(c(0.02), c(0.001)));
		double mu = Math.log(0.02 * 0.02 / Math.sqrt(0.001 * 0.001 + 0.02 * 0.02));
		double sigma = Math.sqrt(Math.log(1 + 0.001 * 0.001 / (0.02 * 0.02)));
		assertAll(() -> assertEquals(Math.exp(mu), spread.quantile(0.5), 1e-16),
				() -> assertEquals(Math.exp(mu + 1.959963984540054 * sigma), spread.quantile(0.975), 1e-15),
				() -> assertEquals(0.02, spread.mean()), () -> assertEquals(0.02, spread.central()),
				() -> assertEquals(0.02, midpointMean(spread), 1e-8));
	}

	@Test
	void beta() {
		assertEquals(0.5, of(new Beta(c(2), c(2), c(0), c(1))).quantile(0.5), 1e-15);
		assertEquals(3 + 4 * (1 - Math.sqrt(0.7)), of(new Beta(c(1), c(2), c(3), c(7))).quantile(0.3), 1e-14);
		assertEquals(3 + 4 * Math.sqrt(0.3), of(new Beta(c(2), c(1), c(3), c(7))).quantile(0.3), 1e-14);
		assertEquals(Math.pow(Math.sin(Math.PI * 0.01 / 2), 2), of(new Beta(c(0.5), c(0.5), c(0), c(1))).quantile(0.01),
				1e-16);
		assertEquals(3 + 4 * 2.0 / 7, of(new Beta(c(2), c(5), c(3), c(7))).mean(), 1e-15);
	}

	@Test
	void discreteTakesTheLeastValueWithEnoughWeight() {
		Spread spread = of(new Discrete(List.of(new Choice(3, 1), new Choice(1, 2), new Choice(2, 1))));
		assertAll(() -> assertEquals(1, spread.quantile(0.5)), () -> assertEquals(2, spread.quantile(0.51)),
				() -> assertEquals(3, spread.quantile(0.99)), () -> assertEquals(1, spread.quantile(1e-9)),
				() -> assertEquals(1.75, spread.mean()), () -> assertEquals(1, spread.central()),
				() -> assertEquals(1, spread.low()), () -> assertEquals(3, spread.high()));
	}

	@Test
	void empiricalDrawsItsObservationsEvenly() {
		Spread spread = of(new Empirical(List.of(5.0, 1.0, 1.0, 9.0)));
		assertAll(() -> assertEquals(1, spread.quantile(0.5)), () -> assertEquals(5, spread.quantile(0.75)),
				() -> assertEquals(9, spread.quantile(0.76)), () -> assertEquals(4, spread.mean()));
	}

	@Test
	void boundsCutAndRescale() {
		Spread half = Spread.of(assumption(new Normal(c(10), c(2)), new Assumption.Within(10, 1000)));
		assertAll(() -> assertEquals(10 + 2 * 0.6744897501960817, half.quantile(0.5), 1e-13),
				() -> assertEquals(10 + 2 * Math.sqrt(2 / Math.PI), half.mean(), 1e-3),
				() -> assertEquals(10, half.central()), () -> assertEquals(10, half.low()));
		Spread cut = Spread.of(assumption(new Uniform(c(0), c(10)), new Assumption.Within(4, 20)));
		assertAll(() -> assertEquals(7, cut.quantile(0.5), 1e-15), () -> assertEquals(7, cut.mean(), 1e-12),
				() -> assertEquals(5, cut.central()), () -> assertEquals(4, cut.low()), () -> assertEquals(10, cut.high()));
		Spread points = Spread.of(assumption(new Empirical(List.of(1.0, 2.0, 3.0)), new Assumption.Within(1.5, 5)));
		assertEquals(2.5, points.mean());
	}

	@Test
	void nominalIsMovedIntoTheBounds() {
		assertEquals(12, Spread.of(assumption(new Normal(c(10), c(2)), new Assumption.Within(12, 20))).central());
	}

	@ParameterizedTest
	@MethodSource("spreads")
	void quantilesRiseWithinLowAndHighAndAverageToTheMean(Spread spread) {
		double before = spread.quantile(0.0005);
		for (int i = 1; i < 1000; i++) {
			double value = spread.quantile((i + 0.5) / 1000);
			assertTrue(value >= before, "share " + (i + 0.5) / 1000);
			before = value;
		}
		assertTrue(spread.low() <= spread.central() && spread.central() <= spread.high());
		assertEquals(spread.mean(), midpointMean(spread), 1e-3 * (spread.high() - spread.low()) + 1e-12);
	}

	static Stream<Spread> spreads() {
		return Stream.of(of(new Fixed(c(3))), of(new Uniform(c(-1), c(2))), of(new Triangular(c(0), c(0), c(1))),
				of(new Triangular(c(0), c(1), c(1))), of(new Normal(c(5), c(3))), of(new Lognormal(c(1), c(2))),
				of(new Beta(c(0.7), c(3), c(-2), c(2))), of(new Beta(c(50), c(30), c(0), c(1))),
				of(new Discrete(List.of(new Choice(0, 0.9), new Choice(1, 0.1)))),
				Spread.of(assumption(new Lognormal(c(1), c(2)), new Assumption.Within(0.5, 3))),
				of(new Normal(c(5), c(0))), of(new Uniform(c(2), c(2))));
	}

	@ParameterizedTest
	@MethodSource("impossible")
	void impossibleParametersGiveNaN(Distribution distribution) {
		Spread spread = of(distribution);
		assertAll(() -> assertEquals(Double.NaN, spread.quantile(0.3)), () -> assertEquals(Double.NaN, spread.mean()),
				() -> assertEquals(Double.NaN, spread.central()));
	}

	static Stream<Distribution> impossible() {
		return Stream.of(new Fixed(c(Double.NaN)), new Uniform(c(2), c(1)), new Uniform(c(0), c(Double.NaN)),
				new Triangular(c(0), c(2), c(1)), new Normal(c(0), c(-1)), new Normal(c(Double.POSITIVE_INFINITY), c(1)),
				new Lognormal(c(0), c(1)), new Lognormal(c(1), c(-1)), new Beta(c(0), c(1), c(0), c(1)),
				new Beta(c(1), c(1), c(1), c(0)), new Discrete(List.of()));
	}

	@Test
	void nothingLeftInsideBoundsGivesNaN() {
		assertEquals(Double.NaN, Spread.of(assumption(new Uniform(c(0), c(1)), new Assumption.Within(2, 3))).quantile(0.5));
		assertEquals(Double.NaN, Spread.of(assumption(new Fixed(c(1)), new Assumption.Within(2, 3))).quantile(0.5));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.37, 0.999 })
	void computedParametersAreAskedFor(double share) {
		Distribution distribution = new Normal(new Computed(new Formula("m")), new Computed(new Formula("s")));
		Spread spread = Spread.of(distribution, parameter -> parameter.equals(new Computed(new Formula("m"))) ? 7 : 2);
		assertEquals(of(new Normal(c(7), c(2))).quantile(share), spread.quantile(share));
		assertThrows(IllegalArgumentException.class, () -> Spread.of(assumption(distribution, NO_BOUNDS)));
	}

	private static double midpointMean(Spread spread) {
		double sum = 0;
		for (int i = 0; i < 100_000; i++) {
			sum += spread.quantile((i + 0.5) / 100_000);
		}
		return sum / 100_000;
	}

	private static Spread of(Distribution distribution) {
		return Spread.of(assumption(distribution, NO_BOUNDS));
	}

	private static Assumption assumption(Distribution distribution, Assumption.Bounds bounds) {
		return new Assumption(ElementNotes.of("x"), "x", distribution, false, "", bounds, new Assumption.DefaultNominal(),
				Confidence.UNSTATED);
	}

	private static Parameter c(double value) {
		return new Constant(value);
	}
}

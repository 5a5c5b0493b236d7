package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DesignSpaceTest {

	private static Lever lever(String name, Lever.Shape shape, Lever.Domain domain, Lever.Baseline baseline) {
		return new Lever(ElementNotes.of(name), name, shape, domain, "", baseline);
	}

	private static DesignSpace space(int horizon, Lever... levers) {
		return DesignSpace.of(new WorldModel(new Simulation(horizon, 1, Map.of()), List.of(), List.of(levers), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of()));
	}

	@Test
	void vectorsHaveAnElementForEachStepOrIndex() {
		DesignSpace space = space(3, lever("a", new Lever.PerStep(), new Lever.RealRange(0, 1, 0), new Lever.DefaultBaseline()),
				lever("b", new Lever.Indexed(2, 5), new Lever.YesNo(), new Lever.DefaultBaseline()));
		assertEquals(List.of("a[0]", "a[1]", "a[2]", "b[2]", "b[3]", "b[4]", "b[5]"),
				space.elements().stream().map(LeverElement::name).toList());
	}

	@Test
	void theBaselineIsWhatIsSaidElseTheMiddleTheFirstOptionOrNo() {
		DesignSpace space = space(2,
				lever("said", new Lever.PerStep(), new Lever.RealRange(0, 1, 0), new Lever.DeclaredBaseline(new Value.Number(0.2))),
				lever("middle", new Lever.Scalar(), new Lever.IntegerRange(2, 40), new Lever.DefaultBaseline()),
				lever("option", new Lever.Scalar(), new Lever.OneOf(List.of("eu", "us")), new Lever.DefaultBaseline()),
				lever("chosen", new Lever.Scalar(), new Lever.OneOf(List.of("eu", "us")),
						new Lever.DeclaredBaseline(new Value.Option("us"))),
				lever("flag", new Lever.Scalar(), new Lever.YesNo(), new Lever.DefaultBaseline()));
		assertEquals(new Design(0.2, 0.2, 21, 0, 1, 0), space.baseline());
	}

	@Test
	void settingsBecomeDesignsAndDesignsBecomeValues() {
		DesignSpace space = space(3, lever("a", new Lever.PerStep(), new Lever.RealRange(0, 1, 0), new Lever.DefaultBaseline()),
				lever("o", new Lever.Scalar(), new Lever.OneOf(List.of("eu", "us")), new Lever.DefaultBaseline()));
		Design design = space.with(List.of(new Setting("a", new Value.Vector(List.of(0.1, 0.2, 0.3))),
				new Setting("o", new Value.Option("us"))));
		assertEquals(new Design(0.1, 0.2, 0.3, 1), design);
		assertEquals(Map.of("a", new Value.Vector(List.of(0.1, 0.2, 0.3)), "o", new Value.Option("us")), space.values(design));
	}

	@Test
	void sharesReachEveryValueOfAFiniteDomainEquallyOften() {
		LeverElement stepped = new LeverElement(
				lever("s", new Lever.Scalar(), new Lever.RealRange(0.0625, 6.1875, 0.0625), new Lever.DefaultBaseline()), -1);
		assertEquals(99, stepped.cardinality());
		assertEquals(0.0625, stepped.atShare(0));
		assertEquals(6.1875, stepped.atShare(Math.nextDown(1.0)));
		int[] hits = new int[99];
		for (int i = 0; i < 9900; i++) {
			hits[(int) Math.round(stepped.atShare(i / 9900.0) / 0.0625) - 1]++;
		}
		for (int hit : hits) {
			assertTrue(Math.abs(hit - 100) <= 1, "uneven: " + hit);
		}
	}

	@Test
	void theNearestValueLiesInTheDomain() {
		LeverElement whole = new LeverElement(
				lever("i", new Lever.Scalar(), new Lever.IntegerRange(-2, 7), new Lever.DefaultBaseline()), -1);
		assertEquals(-2, whole.nearest(-9));
		assertEquals(3, whole.nearest(3.4));
		assertEquals(7, whole.nearest(99));
	}
}

package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.api.Test;

/** What is kept is what comparing each candidate with each would keep, in a number of comparisons that grows as the candidates do. */
class PortfolioTest {

	private static final int SPACES = 300;
	/** Of a candidate with others, on average: a plain search makes tens of thousands. */
	private static final int FEW = 40;

	private static SearchSpace randomSpace(Random random) {
		FakeDocument document = new FakeDocument();
		int levers = 1 + random.nextInt(4);
		for (int i = 0; i < levers; i++) {
			Lever.Shape shape = random.nextInt(4) == 0 ? new Lever.Indexed(0, 1 + random.nextInt(5)) : new Lever.Scalar();
			double low = random.nextInt(3) * 1000.1 - 1000;
			document.lever("l" + i, shape, switch (random.nextInt(6)) {
				case 0 -> new Lever.IntegerRange(-3, random.nextInt(3000));
				case 1 -> new Lever.RealRange(low, low + 3, random.nextInt(2) == 0 ? 0.001 : 0.7);
				case 2 -> new Lever.OneOf(List.of("a", "b", "c", "d", "e"));
				case 3 -> new Lever.YesNo();
				case 4 -> new Lever.RealRange(2, 2, 0);
				default -> new Lever.RealRange(low, low + random.nextInt(1, 100) / 7.0, 0);
			});
		}
		return new SearchSpace(document.problem().designs());
	}

	/** Anywhere, or near to one that is there already: at less than the distance, about at it, just beyond it. */
	private static Design random(SearchSpace space, List<Design> there, double share, Random random) {
		double[] genes = new double[space.size()];
		boolean near = !there.isEmpty() && random.nextInt(4) > 0;
		Design other = near ? there.get(random.nextInt(there.size())) : space.baseline();
		for (int i = 0; i < genes.length; i++) {
			double step = List.of(-1.0, -0.5, 0.0, 0.5, 1.0, 1 + 1e-12, 3.0).get(random.nextInt(7)) * space.reach(i, share);
			genes[i] = near ? other.value(i) + step : space.atShare(i, random.nextDouble());
			if (near && !space.isOrdered(i) && random.nextInt(8) == 0) {
				genes[i] = space.atShare(i, random.nextDouble());
			}
		}
		return space.design(genes);
	}

	private static Tried tried(Design design, double... goals) {
		Merit merit = new Merit(false, 0, 0.5, 1, Arrays.stream(goals).sum());
		return new Tried(design, -1, merit, List.of(new Trial(false, goals, 0, 0.5, 1)));
	}

	private static List<Tried> plainlyDistinct(SearchSpace space, List<Tried> ranked, int count) {
		List<Tried> kept = new ArrayList<>();
		for (Tried candidate : ranked) {
			if (kept.size() < count && kept.stream().noneMatch(other -> space.areAlike(candidate.design(), other.design(), Portfolio.SAME))) {
				kept.add(candidate);
			}
		}
		return kept;
	}

	@Test
	void theTreeFindsWhatALookAtAllWouldFind() {
		int alike = 0;
		int apart = 0;
		for (int seed = 0; seed < SPACES; seed++) {
			Random random = new Random(seed);
			SearchSpace space = randomSpace(random);
			DesignTree tree = new DesignTree(space, space::areAlike);
			List<Design> there = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				double share = List.of(0.0, 1e-3, 0.05, 0.3, 1.0).get(random.nextInt(5));
				Design design = random(space, there, share, random);
				boolean plain = there.stream().anyMatch(other -> space.areAlike(design, other, share));
				assertEquals(plain, tree.holdsLike(design, share), "seed " + seed + ": " + design + " at " + share + " among " + there);
				alike += plain ? 1 : 0;
				apart += plain ? 0 : 1;
				if (random.nextInt(3) > 0) {
					tree.add(design);
					there.add(design);
				}
			}
		}
		assertTrue(alike > SPACES * 20 && apart > SPACES * 20, alike + " alike, " + apart + " apart");
	}

	@Test
	void distinctIsWhatThePlainComparisonKeeps() {
		for (int seed = 0; seed < SPACES; seed++) {
			Random random = new Random(seed);
			SearchSpace space = randomSpace(random);
			List<Design> designs = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				designs.add(random(space, designs, Portfolio.SAME, random));
			}
			List<Tried> ranked = designs.stream().map(design -> tried(design, random.nextDouble())).toList();
			int count = 1 + random.nextInt(200);
			assertEquals(plainlyDistinct(space, ranked, count), Portfolio.distinct(space, ranked, count), "seed " + seed);
		}
	}

	/** Counts comparisons while candidates that come in some order are kept as a portfolio keeps them. */
	private static long comparisons(SearchSpace space, int candidates, BiFunction<Integer, Random, double[]> coming) {
		long[] made = new long[1];
		DesignTree tree = new DesignTree(space, (first, second, share) -> {
			made[0]++;
			return space.areAlike(first, second, share);
		});
		Random random = new Random(7);
		for (int i = 0; i < candidates; i++) {
			Design design = space.design(space.atShares(coming.apply(i, random)));
			if (!tree.holdsLike(design, Portfolio.SAME)) {
				tree.add(design);
			}
		}
		return made[0];
	}

	@Test
	void comparisonsGrowAsTheCandidatesDo() {
		int many = 100_000;
		SearchSpace four = new SearchSpace(KnownOptimum.WELDED_BEAM.document().problem().designs());
		assertTrue(comparisons(four, many, (i, random) -> random.doubles(4).toArray()) < FEW * (long) many, "anywhere");
		assertTrue(comparisons(four, many, (i, random) -> random.doubles(4).map(share -> 0.4 + 0.03 * share).toArray()) < FEW * (long) many,
				"about an optimum");
		assertTrue(comparisons(four, many, (i, random) -> new double[] { (double) i / many, random.nextDouble(), 0.5, 0.5 }) < FEW * (long) many,
				"from one end of a lever to the other");
		SearchSpace hundred = new SearchSpace(new FakeDocument().lever("a", new Lever.Indexed(0, 99), new Lever.RealRange(0, 1, 0))
				.lever("kind", new Lever.Scalar(), new Lever.OneOf(List.of("a", "b"))).problem().designs());
		assertTrue(comparisons(hundred, 20_000, (i, random) -> {
			double[] shares = new double[101];
			Arrays.fill(shares, 0.5);
			shares[98] = random.nextDouble();
			shares[99] = random.nextDouble();
			shares[100] = random.nextDouble();
			return shares;
		}) < FEW * 20_000L, "that differ in the last levers alone");
	}

	/** With two goals the front is long as well: a hundred thousand candidates are chosen and none twice. */
	@Test
	void aHundredThousandAreKept() {
		SearchSpace space = new SearchSpace(new FakeDocument().real("x", 0, 1).real("y", 0, 1).real("z", 0, 1).goals(2).problem().designs());
		Random random = new Random(3);
		List<Tried> ranked = random.doubles(200_000).mapToObj(x -> new Design(x, random.nextDouble(), random.nextDouble()))
				.map(design -> tried(design, design.value(0), -design.value(0))).sorted(Tried.BEST_FIRST).toList();
		Portfolio.Choice choice = Portfolio.mixed(space, ranked, 100_000);
		assertEquals(100_000, choice.kept().size());
		assertEquals(100_000, new HashSet<>(choice.kept()).size());
		assertEquals(ranked.getFirst(), choice.kept().getFirst());
	}
}

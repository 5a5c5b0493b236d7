package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a search came closer, as stands after parts of its tries.
 *
 * @param stands in the order of their tries, at least one
 */
record Convergence(List<Stand> stands) {

	private static final List<Double> SHARES = List.of(0.1, 0.25, 0.5, 0.75, 1.0);
	/** Members of a front of three objectives that are measured; all of two. */
	private static final int MEASURED = 100;

	Convergence {
		stands = List.copyOf(stands);
	}

	/**
	 * What was known after some tries.
	 *
	 * @param designs     that were tried
	 * @param best        I of the best that breaks nothing; NaN without one
	 * @param efficient   designs that break nothing and that no other dominates
	 * @param hypervolume share that they dominate of the box of the last of them; NaN unless there are two or three objectives
	 */
	record Stand(int designs, double best, int efficient, double hypervolume) {
	}

	/**
	 * Looks back.
	 *
	 * @param bench where designs were tried
	 */
	static Convergence of(Bench bench, Objectives objectives) {
		List<Tried> tried = bench.tried();
		ParetoOrder order = new ParetoOrder(design -> objectives.of(design.trials(), bench.panel().weighings()));
		List<List<Tried>> fronts = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		List<Tried> front = List.of();
		int from = 0;
		for (double share : SHARES) {
			bench.context().checkCancelled();
			int end = (int) Math.ceil(share * tried.size());
			Stream<Tried> good = tried.subList(from, end).stream().filter(design -> design.merit().isFeasible());
			front = order.efficient(Stream.concat(front.stream(), good).toList());
			if (end > from) {
				fronts.add(front);
				ends.add(end);
			}
			from = end;
		}
		return measured(tried, fronts, ends, order);
	}

	private static Convergence measured(List<Tried> tried, List<List<Tried>> fronts, List<Integer> ends, ParetoOrder order) {
		List<Stand> stands = new ArrayList<>();
		for (int i = 0; i < fronts.size(); i++) {
			double best = tried.subList(0, ends.get(i)).stream().map(Tried::merit).filter(Merit::isFeasible)
					.mapToDouble(Merit::intelligence).max().orElse(Double.NaN);
			stands.add(new Stand(ends.get(i), best, fronts.get(i).size(), volume(fronts.get(i), fronts.getLast(), order)));
		}
		return new Convergence(stands);
	}

	private static double volume(List<Tried> front, List<Tried> last, ParetoOrder order) {
		if (last.isEmpty()) {
			return Double.NaN;
		}
		List<double[]> box = last.stream().map(order.objectives()).toList();
		int objectives = box.getFirst().length;
		if (objectives < 2 || objectives > 3) {
			return Double.NaN;
		}
		List<Tried> few = objectives == 2 || front.size() <= MEASURED ? front : order.spread(front, MEASURED);
		return Hypervolume.boxOf(box).of(few.stream().map(order.objectives()).toList());
	}

	/** For a reader of the run. */
	String sentence() {
		String text = "Search at the nominal state, after " + listed(stand -> String.format(Locale.ROOT, "%,d", stand.designs()))
				+ " designs: best I " + listed(stand -> number(stand.best()));
		if (stands.getLast().efficient() > 1) {
			text += "; designs that no other one dominates " + listed(stand -> String.format(Locale.ROOT, "%,d", stand.efficient()));
		}
		return Double.isNaN(stands.getLast().hypervolume()) ? text + "."
				: text + "; hypervolume " + listed(stand -> number(stand.hypervolume())) + " of the box of the last of them.";
	}

	private String listed(Function<Stand, String> what) {
		return stands.stream().map(what).collect(Collectors.joining(" / "));
	}

	private static String number(double number) {
		return Double.isNaN(number) ? "none" : String.format(Locale.ROOT, "%.4g", number);
	}
}

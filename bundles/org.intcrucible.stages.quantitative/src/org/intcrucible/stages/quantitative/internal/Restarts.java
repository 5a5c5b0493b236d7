package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where searches for the best design ended that knew nothing of each other: how much the answer is a matter of luck.
 *
 * @param bests  of each start; the last one, unless it is the only one, started from what the others had found
 * @param seeded whether all of them started around the designs that were given
 */
record Restarts(List<Merit> bests, boolean seeded) {

	/** In per cent: what is closer is the same to a reader. */
	private static final double CLOSE = 0.01;

	Restarts {
		bests = List.copyOf(bests);
	}

	/** For a reader of the run. */
	String sentence() {
		List<Merit> independent = bests.size() > 1 ? bests.subList(0, bests.size() - 1) : bests;
		if (independent.size() < 2) {
			return "The search for the best design has one start of its own, for its tries do not last for more: how much of its"
					+ " answer is luck, another seed tells.";
		}
		return String.format(Locale.ROOT, "%d %s ended at best I %s%s; a last one, from what they had found, at %s.", independent.size(),
				seeded ? "starts of the search for the best design, all around the given designs,"
						: "independent starts of the search for the best design",
				independent.stream().map(Restarts::text).collect(Collectors.joining(" / ")), apart(independent), text(bests.getLast()));
	}

	/** Says nothing where one of them found nothing that holds. */
	private static String apart(List<Merit> independent) {
		double least = independent.stream().mapToDouble(Merit::intelligence).min().orElseThrow();
		double greatest = independent.stream().mapToDouble(Merit::intelligence).max().orElseThrow();
		if (!independent.stream().allMatch(Merit::isFeasible) || greatest == 0) {
			return "";
		}
		double difference = 100 * (greatest - least) / greatest;
		return difference < CLOSE ? ", less than 0.01 % apart" : String.format(Locale.ROOT, ", %.2f %% apart", difference);
	}

	private static String text(Merit best) {
		return best.isFeasible() ? NumberText.of(best.intelligence()) : "none";
	}
}

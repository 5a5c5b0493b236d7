package org.intcrucible.report.internal.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.LeverElement;
import org.intcrucible.report.internal.chart.ParallelAxis.Wish;
import org.intcrucible.report.internal.text.Decimals;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.model.RunResult;

/** Chooses axes: levers, then goals at nominal, then P, R and I. */
final class ParallelAxes {

	private static final int MOST_LEVERS = 7;
	private static final int MOST_GOALS = 4;
	private static final Decimals WHOLE = new Decimals(0, false);
	private static final Decimals THREE = new Decimals(3, false);

	private final List<LeverElement> elements;
	private final List<Goal> goals;
	private final List<Candidate> drawn;

	/** @param drawn the candidates that the axes must have room for */
	ParallelAxes(RunResult result, List<Candidate> drawn) {
		elements = DesignSpace.of(result.document().world()).elements();
		goals = result.document().spec().goals();
		this.drawn = drawn;
	}

	List<ParallelAxis> choose() {
		List<ParallelAxis> axes = new ArrayList<>();
		int levers = Math.min(MOST_LEVERS, elements.size());
		for (int i = 0; i < levers; i++) {
			// Of a long vector the elements shown are spread over all of it.
			axes.add(lever(levers == 1 ? 0 : i * (elements.size() - 1) / (levers - 1)));
		}
		goals.stream().limit(MOST_GOALS).map(this::goal).forEach(axes::add);
		axes.add(score("P", ScatterChart::prediction, Wish.MORE));
		axes.add(score("R", ScatterChart::resource, Wish.LESS));
		axes.add(score("I", candidate -> candidate.scores().intelligence(), Wish.MORE));
		return axes;
	}

	private ParallelAxis lever(int position) {
		LeverElement element = elements.get(position);
		ToDoubleFunction<Candidate> value = candidate -> candidate.design().value(position);
		List<String> options = switch (element.lever().domain()) {
			case Lever.OneOf(var names) -> names;
			case Lever.YesNo() -> List.of("no", "yes");
			default -> List.of();
		};
		if (!options.isEmpty()) {
			return new ParallelAxis(element.name(), value, options, 0, options.size() - 1.0, WHOLE, Wish.NEITHER);
		}
		DoubleSummaryStatistics range = range(drawn, value);
		return numbers(element.name(), value, range, Decimals.ofEnds(range.getMin(), range.getMax()), Wish.NEITHER);
	}

	/** As long as the candidates that are not rejected need it: what fails may lie far off, and ends at the axis's end. */
	private ParallelAxis goal(Goal goal) {
		ToDoubleFunction<Candidate> value = candidate -> candidate.outcomes().getOrDefault(goal.id(), Double.NaN);
		List<Candidate> sound = drawn.stream().filter(candidate -> candidate.status() != CandidateStatus.REJECTED).toList();
		DoubleSummaryStatistics range = range(sound.isEmpty() ? drawn : sound, value);
		return numbers(goal.label(), value, range, Decimals.ofEnds(range.getMin(), range.getMax()),
				goal.maximize() ? Wish.MORE : Wish.LESS);
	}

	private ParallelAxis score(String title, ToDoubleFunction<Candidate> value, Wish wish) {
		return numbers(title, value, range(drawn, value), THREE, wish);
	}

	private static DoubleSummaryStatistics range(List<Candidate> among, ToDoubleFunction<Candidate> value) {
		return among.stream().mapToDouble(value).filter(Double::isFinite).summaryStatistics();
	}

	private static ParallelAxis numbers(String title, ToDoubleFunction<Candidate> value, DoubleSummaryStatistics range,
			Decimals ends, Wish wish) {
		boolean none = range.getCount() == 0;
		return new ParallelAxis(title, value, List.of(), none ? Double.NaN : range.getMin(), none ? Double.NaN : range.getMax(),
				ends, wish);
	}

	/** What has no axis; empty if everything has one. */
	String leftOut() {
		List<String> left = new ArrayList<>();
		if (elements.size() > MOST_LEVERS) {
			left.add(MOST_LEVERS + " of " + Figures.count(elements.size()) + " lever values");
		}
		if (goals.size() > MOST_GOALS) {
			left.add(MOST_GOALS + " of " + Figures.count(goals.size()) + " goals");
		}
		return left.isEmpty() ? "" : String.join(" and ", left) + " have an axis. ";
	}

	/** What becomes of values that lie beyond an axis; empty if none does. */
	String ending() {
		boolean mixed = drawn.stream().map(candidate -> candidate.status() == CandidateStatus.REJECTED).distinct().count() > 1;
		return mixed && !goals.isEmpty()
				? "Axes of goals end where the candidates end that are not rejected; what lies beyond is drawn at the end." : "";
	}
}

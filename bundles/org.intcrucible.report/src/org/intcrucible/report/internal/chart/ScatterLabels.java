package org.intcrucible.report.internal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Origin;
import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;

/** Names beside points: the best, those that follow, and what the author proposed, as far as there is room. */
final class ScatterLabels {

	private static final double LINE = 18;
	private static final int FOLLOWERS = 2;
	private static final int PROPOSED = 4;
	private static final int LONGEST = 24;
	/** Where a label may stand, from its point: the nearest first, upper left before others as fewer points are there. */
	private static final double[][] PLACES = {{-24, -24}, {24, -24}, {24, 24}, {-24, 24}, {-40, -56}, {40, -56}, {40, 56},
			{-40, 56}, {-70, 0}, {70, 0}, {-40, -92}, {40, 92}};

	private final Drawing drawing;
	private final LinearScale horizontal;
	private final LinearScale vertical;
	private final List<LabelBox> taken = new ArrayList<>();

	ScatterLabels(Drawing drawing, LinearScale horizontal, LinearScale vertical) {
		this.drawing = drawing;
		this.horizontal = horizontal;
		this.vertical = vertical;
	}

	/** Keeps labels away from what is written already. */
	void avoid(List<LabelBox> written) {
		taken.addAll(written);
	}

	/**
	 * Writes the names.
	 *
	 * @param drawn   everything that has a point, best first
	 * @param leaders the best that differ
	 */
	void draw(List<Candidate> drawn, List<Candidate> leaders) {
		if (drawn.isEmpty()) {
			return;
		}
		Candidate best = drawn.getFirst();
		label(best, Words.id(best), drawn);
		drawn.stream().skip(1).filter(candidate -> candidate.origin() == Origin.USER).limit(PROPOSED)
				.forEach(candidate -> label(candidate, Words.cut(candidate.label(), LONGEST), drawn));
		leaders.stream().filter(candidate -> candidate != best && candidate.origin() != Origin.USER).limit(FOLLOWERS)
				.forEach(candidate -> label(candidate, Words.id(candidate), drawn));
	}

	private void label(Candidate candidate, String text, List<Candidate> drawn) {
		boolean best = candidate == drawn.getFirst();
		double x = x(candidate);
		double y = y(candidate);
		free(x, y, Words.width(text, Drawing.CAPTION) + 10, drawn).ifPresent(box -> {
			taken.add(box);
			if (best) {
				ring(x, y);
			}
			leader(x, y, box, best);
			write(text, box, best);
		});
	}

	private double x(Candidate candidate) {
		return horizontal.place(ScatterChart.resource(candidate));
	}

	private double y(Candidate candidate) {
		return vertical.place(ScatterChart.prediction(candidate));
	}

	/** The place that hides the fewest points, and of several the nearest. */
	private Optional<LabelBox> free(double x, double y, double width, List<Candidate> drawn) {
		List<LabelBox> open = new ArrayList<>();
		for (double[] place : PLACES) {
			double right = place[0] < 0 ? x + place[0] : x + place[0] + width;
			LabelBox box = new LabelBox(right - width, y + place[1] - LINE / 2, right, y + place[1] + LINE / 2);
			boolean inside = box.left() >= horizontal.start() && box.right() <= horizontal.end()
					&& box.top() >= vertical.end() - LINE / 2 && box.bottom() <= vertical.start();
			if (inside && taken.stream().noneMatch(box::meets)) {
				open.add(box);
			}
		}
		return open.stream().min(Comparator.comparingLong(
				box -> drawn.stream().filter(candidate -> box.covers(x(candidate), y(candidate))).count()));
	}

	private void ring(double x, double y) {
		drawing.xml().empty("circle", "class", "best", "cx", Figures.place(x), "cy", Figures.place(y), "r", "7", "fill", "none",
				"stroke", drawing.colour(Token.ACCENT), "stroke-width", "2");
	}

	private void leader(double x, double y, LabelBox box, boolean best) {
		double to = box.right() < x ? box.right() : box.left();
		double middle = (box.top() + box.bottom()) / 2;
		double length = Math.hypot(to - x, middle - y);
		double start = best ? 8 : 5;
		drawing.line(x + (to - x) * start / length, y + (middle - y) * start / length, to, middle, "stroke",
				drawing.colour(best ? Token.ACCENT : Token.STRONG_LINE));
	}

	private void write(String text, LabelBox box, boolean best) {
		double middle = (box.left() + box.right()) / 2;
		if (best) {
			drawing.xml().empty("rect", "x", Figures.place(box.left()), "y", Figures.place(box.top()), "width",
					Figures.place(box.right() - box.left()), "height", Figures.place(LINE), "rx", "3", "fill", drawing.colour(Token.MARK));
			drawing.text(middle, box.bottom() - 5, Anchor.MIDDLE, Token.ON_MARK, text);
		} else {
			drawing.textOverLines(middle, box.bottom() - 5, Anchor.MIDDLE, Token.TEXT, text);
		}
	}
}

package org.intcrucible.report.internal.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.report.Chart;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Decimals;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.run.AlikeGroups;
import org.intcrucible.model.RunResult;

/** P against R: one mark for each candidate, and the line of those that no other one beats in both. */
public final class ScatterChart {

	private static final String TITLE = "P against R";
	private static final int MOST = 1000;
	private static final int LEADERS = 4;
	private static final double WIDTH = 580;
	private static final double HEIGHT = 470;
	private static final double LEFT = 48;
	private static final double RIGHT = WIDTH - 16;
	private static final double TOP = 30;
	private static final double BOTTOM = HEIGHT - 72;
	/** What an axis covers at least: less would make noise of rounding look like a difference. */
	private static final double LEAST = 0.05;

	private final RunResult result;
	private final Theme theme;
	private final List<Candidate> drawn;
	private final List<Candidate> front;
	private final LinearScale horizontal;
	private final LinearScale vertical;

	public ScatterChart(RunResult result, Theme theme) {
		this.result = result;
		this.theme = theme;
		List<Candidate> all = result.candidates();
		// The front is what the drawing is about: none of it is left out before others are.
		drawn = IntStream.range(0, all.size()).filter(i -> i < MOST || all.get(i).robustness().paretoEfficient() && i < 2 * MOST)
				.mapToObj(all::get).filter(ScatterChart::hasPlace).toList();
		front = drawn.stream().filter(candidate -> candidate.robustness().paretoEfficient())
				.sorted(Comparator.comparingDouble(ScatterChart::resource).thenComparing(ScatterChart::prediction)).toList();
		horizontal = LinearScale.around(drawn.stream().map(ScatterChart::resource).toList(), LEAST, LEFT, RIGHT);
		vertical = LinearScale.around(drawn.stream().map(ScatterChart::prediction).toList(), LEAST, BOTTOM, TOP);
	}

	static double resource(Candidate candidate) {
		return candidate.scores().resource().overall();
	}

	static double prediction(Candidate candidate) {
		return candidate.scores().prediction().overall();
	}

	private static boolean hasPlace(Candidate candidate) {
		return Double.isFinite(resource(candidate)) && Double.isFinite(prediction(candidate));
	}

	public Chart chart() {
		Drawing drawing = new Drawing("scatter", WIDTH, HEIGHT, theme, TITLE, description());
		grid(drawing);
		ScatterLabels labels = new ScatterLabels(drawing, horizontal, vertical);
		labels.avoid(new IsoLines(drawing, horizontal, vertical).draw());
		points(drawing);
		frontLine(drawing);
		labels.draw(drawn, leaders());
		legend(drawing);
		return new Chart(TITLE, description(), drawing.finish(), note());
	}

	/** The best that differ, as names of points that lie on each other say nothing. */
	private List<Candidate> leaders() {
		return new AlikeGroups(DesignSpace.of(result.document().world())).first(drawn, LEADERS).stream()
				.map(AlikeGroups.Group::leader).toList();
	}

	private String description() {
		String shown = Words.counted(drawn.size(), "candidate") + " by R (how much of the resources is used, less is better) and P "
				+ "(how well it does what is wanted, more is better). ";
		return drawn.isEmpty() ? "No candidate has scores." : shown + "On the Pareto front: "
				+ Figures.count(front.size()) + ". The best is " + Words.id(drawn.getFirst()) + " at R "
				+ Figures.score(resource(drawn.getFirst())) + " and P " + Figures.score(prediction(drawn.getFirst())) + ".";
	}

	private String note() {
		int left = result.candidates().size() - drawn.size();
		return left == 0 ? "" : "Drawn are " + Figures.count(drawn.size()) + " of " + Words.counted(result.candidates().size(),
				"candidate") + "; left out are lower ranks and those without scores.";
	}

	private void grid(Drawing drawing) {
		List<Double> across = horizontal.ticks(7);
		List<Double> up = vertical.ticks(6);
		drawing.group("stroke", drawing.colour(Token.GRID));
		across.forEach(tick -> drawing.line(horizontal.place(tick), TOP, horizontal.place(tick), BOTTOM));
		up.forEach(tick -> drawing.line(LEFT, vertical.place(tick), RIGHT, vertical.place(tick)));
		drawing.end().group("stroke", drawing.colour(Token.AXIS));
		drawing.line(LEFT, TOP, LEFT, BOTTOM).line(LEFT, BOTTOM, RIGHT, BOTTOM).end();
		across.forEach(tick -> drawing.text(horizontal.place(tick), BOTTOM + 17, Anchor.MIDDLE, Token.TEXT_3,
				tick(across, tick)));
		up.forEach(tick -> drawing.text(LEFT - 8, vertical.place(tick) + 4, Anchor.END, Token.TEXT_3, tick(up, tick)));
		drawing.text(0, 14, Anchor.START, Token.TEXT_2, "P (more is better)");
		drawing.text(RIGHT, BOTTOM + 35, Anchor.END, Token.TEXT_2, "R resources used (less is better)");
	}

	private static String tick(List<Double> ticks, double tick) {
		double step = ticks.size() < 2 ? 0.1 : ticks.get(1) - ticks.getFirst();
		return new Decimals(step < 0.0095 ? 3 : step < 0.095 ? 2 : 1, false).format(tick);
	}

	private void points(Drawing drawing) {
		// The best last, so that nothing lies on top of it.
		for (Candidate candidate : drawn.reversed()) {
			double x = horizontal.place(resource(candidate));
			double y = vertical.place(prediction(candidate));
			boolean efficient = candidate.robustness().paretoEfficient();
			drawing.group("class", efficient ? "point front" : "point", "data-candidate", candidate.id(), "opacity",
					candidate.status() == CandidateStatus.REJECTED ? "0.6" : efficient ? "1" : "0.75");
			drawing.xml().element("title", PointText.of(candidate));
			StatusMark.draw(drawing.xml(), candidate.status(), drawing.colour(StatusMark.token(candidate.status())), x, y, 3.2);
			if (efficient) {
				drawing.xml().empty("circle", "cx", Figures.place(x), "cy", Figures.place(y), "r", "3.8", "fill", "none", "stroke",
						drawing.colour(Token.TEXT), "stroke-width", "1.2");
			}
			drawing.end();
		}
	}

	private void frontLine(Drawing drawing) {
		StringBuilder path = new StringBuilder();
		for (Candidate candidate : front) {
			String x = Figures.place(horizontal.place(resource(candidate)));
			String y = Figures.place(vertical.place(prediction(candidate)));
			path.append(path.isEmpty() ? "M" + x + "," + y : "H" + x + "V" + y);
		}
		if (front.size() > 1) {
			drawing.xml().empty("path", "class", "front-line", "d", path.toString(), "fill", "none", "stroke",
					drawing.colour(Token.TEXT), "stroke-width", "1.5").newLine();
		}
	}

	private void legend(Drawing drawing) {
		StatusLegend legend = new StatusLegend(drawing, LEFT, HEIGHT - 8);
		StatusLegend.occurring(drawn).forEach(legend::mark);
		if (!front.isEmpty()) {
			legend.path("Pareto front", Token.TEXT, "M0,0H9V-8H18");
		}
	}
}

package org.intcrucible.report.internal.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.report.Chart;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.model.RunResult;

/** Levers, goals and scores as parallel coordinates: one line for each candidate, the best above all. */
public final class ParallelChart {

	private static final String TITLE = "All levers and outcomes";
	private static final int MOST = 300;
	private static final double WIDTH = 820;
	private static final double HEIGHT = 470;
	private static final double MARGIN = 46;
	private static final double TOP = 64;
	private static final double BOTTOM = HEIGHT - 60;

	/** How the lines of a status look. */
	private record Stroke(Token token, String dash, String opacity) {
	}

	private static final Map<CandidateStatus, Stroke> STROKES = new EnumMap<>(Map.of(
			CandidateStatus.PROMISING, new Stroke(Token.PROMISING, "none", "0.4"),
			CandidateStatus.UNDER_TEST, new Stroke(Token.UNDER_TEST, "6 3", "0.4"),
			CandidateStatus.WEAK, new Stroke(Token.WEAK, "2 3", "0.4"),
			CandidateStatus.NEW, new Stroke(Token.NEW, "10 4", "0.3"),
			CandidateStatus.REJECTED, new Stroke(Token.TEXT_3, "4 2", "0.18")));

	private final RunResult result;
	private final Theme theme;
	private final List<Candidate> drawn;
	private final ParallelAxes choice;
	private final List<ParallelAxis> axes;

	public ParallelChart(RunResult result, Theme theme) {
		this.result = result;
		this.theme = theme;
		drawn = result.candidates().stream().limit(MOST).toList();
		choice = new ParallelAxes(result, drawn);
		axes = choice.choose();
	}

	public Chart chart() {
		Drawing drawing = new Drawing("parallel", WIDTH, HEIGHT, theme, TITLE, description());
		// Those that matter most are drawn last, on top.
		drawn.reversed().stream().filter(candidate -> candidate.status() == CandidateStatus.REJECTED)
				.forEach(candidate -> line(drawing, candidate));
		drawn.reversed().stream().filter(candidate -> candidate.status() != CandidateStatus.REJECTED)
				.forEach(candidate -> line(drawing, candidate));
		AxisDrawing axisDrawing = new AxisDrawing(drawing, TOP, BOTTOM, spacing());
		for (int i = 0; i < axes.size(); i++) {
			axisDrawing.draw(axes.get(i), x(i), i % 2 == 1);
		}
		if (!drawn.isEmpty()) {
			best(drawing, drawn.getFirst());
		}
		for (int i = 0; i < axes.size(); i++) {
			axisDrawing.options(axes.get(i), x(i));
		}
		legend(drawing);
		return new Chart(TITLE, description(), drawing.finish(), note());
	}

	private String description() {
		return "One line for each of " + Words.counted(drawn.size(), "candidate") + " over " + axes.size()
				+ " axes: " + String.join(", ", axes.stream().map(ParallelAxis::title).toList())
				+ ". Arrows beside names point to the better end.";
	}

	private String note() {
		int all = result.candidates().size();
		String lines = all <= MOST ? "" : "Drawn are the best " + Figures.count(MOST) + " of " + Figures.count(all) + " candidates. ";
		return (lines + choice.leftOut() + choice.ending()).strip();
	}

	private double spacing() {
		return (WIDTH - 2 * MARGIN) / Math.max(1, axes.size() - 1);
	}

	private double x(int axis) {
		return MARGIN + axis * spacing();
	}

	private void line(Drawing drawing, Candidate candidate) {
		Stroke stroke = STROKES.get(candidate.status());
		drawing.xml().open("path", "class", "line", "d", path(candidate), "fill", "none", "stroke", drawing.colour(stroke.token),
				"stroke-dasharray", stroke.dash, "opacity", stroke.opacity);
		drawing.xml().element("title", PointText.of(candidate)).close().newLine();
	}

	/** What has no value interrupts the line. */
	private String path(Candidate candidate) {
		StringBuilder path = new StringBuilder();
		boolean drawing = false;
		for (int i = 0; i < axes.size(); i++) {
			double share = axes.get(i).share(candidate);
			if (Double.isFinite(share)) {
				path.append(drawing ? 'L' : 'M').append(Figures.place(x(i))).append(',').append(Figures.place(y(share)));
			}
			drawing = Double.isFinite(share);
		}
		return path.toString();
	}

	private static double y(double share) {
		return BOTTOM - share * (BOTTOM - TOP);
	}

	private void best(Drawing drawing, Candidate candidate) {
		drawing.group("class", "best", "stroke", drawing.colour(Token.ACCENT), "stroke-width", "2.5");
		drawing.xml().element("title", PointText.of(candidate)).empty("path", "d", path(candidate), "fill", "none");
		for (int i = 0; i < axes.size(); i++) {
			double share = axes.get(i).share(candidate);
			if (Double.isFinite(share)) {
				drawing.xml().empty("circle", "cx", Figures.place(x(i)), "cy", Figures.place(y(share)), "r", "3.5", "fill",
						drawing.colour(Token.SURFACE), "stroke-width", "2");
			}
		}
		drawing.end();
	}

	private void legend(Drawing drawing) {
		StatusLegend legend = new StatusLegend(drawing, MARGIN, HEIGHT - 8);
		if (!drawn.isEmpty()) {
			legend.line(Words.id(drawn.getFirst()) + ", the best", Token.ACCENT, "none", "2.5");
		}
		StatusLegend.occurring(drawn).forEach(
				status -> legend.line(Words.of(status), STROKES.get(status).token, STROKES.get(status).dash, "1.5"));
	}
}

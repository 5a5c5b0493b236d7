package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures everything that has a figure, each beside its yardstick in the same process, and writes the report. */
public final class Main {

	private Main() {
	}

	/** @param arguments the file to write */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		List<Figure> figures = new ArrayList<>(List.of(LakeEvaluations.measure()));
		figures.addAll(ScalarEvaluations.measure());
		figures.addAll(ParallelLake.measure());
		figures.add(GenericLookups.measure());
		List<Bound> bounds = new ArrayList<>(StoreBounds.measure());
		bounds.addAll(RunBounds.measure());
		bounds.addAll(ScaleBounds.measure());
		bounds.addAll(ChatBounds.measure());
		bounds.addAll(WindowTimes.measure());
		Path report = Path.of(arguments[0]);
		Files.writeString(report, Report.of(figures, bounds));
		figures.forEach(figure -> System.out.println(figure.name() + ": " + figure.ratioText()));
		bounds.forEach(bound -> System.out.println(bound.name() + ": " + bound.text()));
	}
}

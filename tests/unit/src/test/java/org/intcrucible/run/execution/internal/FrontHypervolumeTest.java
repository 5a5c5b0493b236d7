package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.intcrucible.cli.internal.CommandLines;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageSlot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole runs against fronts from the literature: how much of what their whole front dominates, up to (1, 1), the candidates
 * of a run dominate. The documents name their sources.
 */
class FrontHypervolumeTest {

	private static final double OF_ZDT1 = 2.0 / 3;
	private static final double OF_DTLZ2 = 1 - Math.PI / 4;

	private static double share(String document, String designer, int tries, double whole) throws IOException, InterruptedException {
		try (Runs runs = new Runs(new RecordingLogger().logger())) {
			ProjectId project = runs.open(Files.readString(CommandLines.resource(document)));
			RunParameters parameters = new RunParameters(300, 1, tries, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
			Run run = runs.run(project, new RunRequest(RunMode.FULL_SEARCH, parameters, 1,
					Map.of(StageSlot.DESIGNER, List.of(designer)), List.of()), 2);
			assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
			assertTrue(run.counts().probes() <= tries);
			return volume(runs.result(run).candidates().stream()
					.map(candidate -> new double[] { candidate.outcomes().get("f1"), candidate.outcomes().get("f2") }).toList()) / whole;
		}
	}

	/** Of two objectives, up to (1, 1): written down once more, apart from the search's own. */
	private static double volume(List<double[]> points) {
		double sum = 0;
		double lowest = 1;
		for (double[] point : points.stream().filter(place -> place[0] < 1)
				.sorted(Comparator.comparingDouble((double[] place) -> place[0])).toList()) {
			if (point[1] < lowest) {
				sum += (1 - point[0]) * (lowest - point[1]);
				lowest = point[1];
			}
		}
		return sum;
	}

	@ParameterizedTest
	@CsvSource({ "search.nsga2", "search.nsga3", "search.epsmoea" })
	void dtlz2AfterTenThousandTries(String designer) throws IOException, InterruptedException {
		double share = share("dtlz2", designer, 10_000, OF_DTLZ2);
		assertTrue(share >= 0.977, designer + " " + share);
	}

	@ParameterizedTest
	@CsvSource({ "search.nsga2", "search.epsmoea" })
	void zdt1AfterTwentyFiveThousandTries(String designer) throws IOException, InterruptedException {
		double share = share("zdt1", designer, 25_000, OF_ZDT1);
		assertTrue(share >= 0.99, designer + " " + share);
	}

	@Tag("long")
	@ParameterizedTest
	@CsvSource({ "dtlz2, search.smsemoa, 10000, 0.977", "zdt1, search.smsemoa, 25000, 0.99", "zdt1, search.nsga3, 25000, 0.99",
			"dtlz2, quantitative.designer, 10000, 0.95", "zdt1, quantitative.designer, 25000, 0.97" })
	void othersAsWell(String document, String designer, int tries, double least) throws IOException, InterruptedException {
		double share = share(document, designer, tries, document.equals("zdt1") ? OF_ZDT1 : OF_DTLZ2);
		assertTrue(share >= least, designer + " " + share);
	}
}

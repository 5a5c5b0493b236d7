package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.intcrucible.chat.internal.BenchTalk;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.internal.StoredDrafts;
import org.intcrucible.store.Author;

/** What the window may take, measured by a plug-in in the running product. Needs a display. */
final class WindowTimes {

	private static final Path PROBE = (Files.isDirectory(Path.of("releng")) ? Path.of("tests/bench") : Path.of("")).resolve("src/main/probe");
	private static final String NAME = "com.example.probe";
	private static final String IMPORTS = "org.osgi.framework,org.eclipse.swt,org.eclipse.swt.custom,org.eclipse.swt.widgets,"
			+ "org.eclipse.e4.ui.model.application,org.eclipse.e4.ui.model.application.ui,org.eclipse.e4.ui.model.application.ui.basic,"
			+ "org.eclipse.e4.ui.workbench,org.eclipse.e4.ui.workbench.modeling,org.eclipse.e4.core.contexts,org.intcrucible.model;resolution:=optional,org.intcrucible.run;resolution:=optional";
	private static final int STARTS = 7;
	private static final int MESSAGES = 100_000;
	private static final int CANDIDATES = 100_000;
	private static final String SMALL = """
			# Small

			## Goals
			- minimize cost: `a + b + c + d + p + q + r + s` from 0 to 80
			- maximize yield: `a * b + c * d + p * q + r * s` from 0 to 400

			## Levers
			- a: real 0..10
			- b: real 0..10
			- c: real 0..10
			- d: real 0..10
			- p: real 0..10
			- q: real 0..10
			- r: real 0..10
			- s: real 0..10
			""";
	/** Many of them are almost the same and are folded: with fewer, less is kept than wanted. */
	private static final int TRIES = 4 * CANDIDATES;

	private final BuiltProduct product = new BuiltProduct();
	private final Path folder;
	private final Path probe;

	private WindowTimes(Path folder) throws IOException {
		this.folder = folder;
		probe = new PluginJar(NAME, "probe.WindowProbe", IMPORTS, List.of(PROBE.resolve("probe/WindowProbe.java")),
				List.of(PROBE.resolve("Bare.e4xmi"))).write(folder, product.jars());
	}

	static List<Bound> measure() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-window");
		try {
			WindowTimes times = new WindowTimes(folder);
			return Stream.of(List.of(times.starts(), times.conversation()), times.results(), List.of(times.stalls())).flatMap(List::stream).toList();
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	/** Both take turns; the first start of each, which writes what the framework and the product keep, is not counted. */
	private Bound starts() throws IOException, InterruptedException {
		Path own = list("own.info", line -> true);
		Path bare = list("bare.info", line -> !line.startsWith("org.intcrucible."));
		double[] ratios = new double[STARTS];
		double[] ours = new double[STARTS];
		for (int i = -1; i < STARTS; i++) {
			double up = window("starts", own, List.of()).get(0);
			double beside = bareWindow(bare).get(0);
			if (i >= 0) {
				ratios[i] = up / beside;
				ours[i] = up;
			}
		}
		Arrays.sort(ours);
		return Bound.of("Window up, beside a bare e4 application", ratios, 1.5, "times", String.format(Locale.ROOT,
				"From the start of the virtual machine to a window that is drawn and answers, on a workspace that is there, with the archive of classes that"
				+ " an earlier window left; the other has none. Both take turns. "
				+ "The median is %,.0f ms.", ours[STARTS / 2]));
	}

	private Bound conversation() throws IOException, InterruptedException {
		ProjectId[] projects = new ProjectId[2];
		try (BenchStore store = new BenchStore(folder.resolve("talk"))) {
			projects[0] = store.example("web-shop.md");
			projects[1] = store.lake();
			try (BenchTalk talk = new BenchTalk(store, projects[0])) {
				talk.fill(MESSAGES);
			}
		}
		List<Double> told = window("talk/workspace", list("own.info", line -> true), List.of("-Dprobe.chat=" + projects[0],
				"-Dprobe.other=" + projects[1], "-Dprobe.words=" + (MESSAGES - 1)));
		return Bound.of("Opening a conversation of 100,000 messages", told.subList(1, told.size()).stream().mapToDouble(Double::doubleValue).toArray(),
				300, "ms", "In the window: from choosing its project to its last words being drawn. The first time is the worst.");
	}

	private List<Bound> results() throws IOException, InterruptedException {
		ProjectId[] projects = new ProjectId[2];
		try (BenchStore store = new BenchStore(folder.resolve("results"))) {
			projects[0] = store.example("web-shop.md");
			projects[1] = store.lake();
			store.finished(projects[0], CANDIDATES, 1);
		}
		List<Double> told = window("results/workspace", list("own.info", line -> true), List.of("-Dprobe.results=" + projects[0],
				"-Dprobe.other=" + projects[1]));
		double stall = told.getLast();
		return List.of(Bound.of("Results of 100,000 candidates opened", told.subList(1, told.size() - 1).stream().mapToDouble(Double::doubleValue).toArray(),
				300, "ms", "In the window: from choosing the project to the first rows of its run being drawn; the others follow."),
				new Bound("Longest stall of the window with them", stall, stall, 100, "ms",
						"From the last of nine openings on: while they are read, filtered three times, and looked at from end to end."));
	}

	private Bound stalls() throws IOException, InterruptedException {
		ProjectId project;
		try (BenchStore store = new BenchStore(folder.resolve("run"))) {
			ParsedDocument small = DocumentParser.parse("small.md", SMALL).orElseThrow();
			project = store.transactions().write(unit -> store.projectWriter().save(unit, small, Author.USER)).project();
			RunParameters counts = new RunParameters(CANDIDATES, 1, TRIES, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
			new StoredDrafts(store.runSetups(), store.log()).save(project,
					new RunDraft(new RunRequest(RunMode.FULL_SEARCH, counts, 1, Map.of(), List.of()), RunLinks.NONE));
		}
		List<Double> told = window("run/workspace", list("own.info", line -> true), List.of("-Dprobe.run=" + project));
		double[] answers = told.subList(1, told.size() - 1).stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(answers);
		double longest = answers[answers.length - 1];
		return new Bound("Longest stall of the window during a run", longest, longest, 100, "ms", String.format(Locale.ROOT,
				"100,000 candidates, from the press to five seconds after the end, asked every 5 ms for a sign of life: %,d times. The median answer took %.1f ms.",
				answers.length, answers[answers.length / 2]));
	}

	private Path list(String file, Predicate<String> kept) throws IOException {
		return product.list(folder.resolve(file), probe, NAME, kept);
	}

	private List<Double> window(String workspace, Path list, List<String> more) throws IOException, InterruptedException {
		Path report = folder.resolve("report.txt");
		List<String> options = new ArrayList<>(List.of(BuiltProduct.listed(list), "-Dprobe.report=" + report));
		options.addAll(more);
		product.start(Files.createDirectories(folder.resolve(workspace)), options, List.of());
		return told(report, workspace);
	}

	private List<Double> bareWindow(Path list) throws IOException, InterruptedException {
		Path report = folder.resolve("report.txt");
		product.startOther(Files.createDirectories(folder.resolve("bare")), List.of(BuiltProduct.listed(list), "-Dprobe.report=" + report),
				List.of("-application", "org.eclipse.e4.ui.workbench.swt.E4Application", "-applicationXMI", NAME + "/Bare.e4xmi"));
		return told(report, "bare");
	}

	/** The numbers that the plug-in told, in their order. */
	private List<Double> told(Path report, String workspace) throws IOException {
		Path log = folder.resolve(workspace).resolveSibling(folder.resolve(workspace).getFileName() + ".log");
		if (!Files.exists(report)) {
			throw new IllegalStateException("the window told nothing (is there a display?): " + Files.readString(log));
		}
		try (Stream<String> lines = Files.lines(report)) {
			List<String> all = lines.toList();
			if (all.stream().anyMatch(line -> line.startsWith("failed"))) {
				throw new IllegalStateException(all + Files.readString(log));
			}
			return all.stream().map(line -> Double.valueOf(line.split(" ")[1])).toList();
		} finally {
			Files.delete(report);
		}
	}
}

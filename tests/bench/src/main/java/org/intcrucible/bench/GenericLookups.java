package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How fast a plug-in looks through all services of the product, with its guard and in the product without it. */
final class GenericLookups {

	private static final Path MODULE = Files.isDirectory(Path.of("releng")) ? Path.of("tests/bench") : Path.of("");
	private static final Path SOURCES = MODULE.resolve("../product/src/test/resources/attack/src/attack");
	private static final Pattern TOLD = Pattern.compile("(\\d+) ns each time");
	private static final int LOOKUPS = 1_000_000;
	private static final int ROUNDS = 3;
	private static final String CROWD = "com.example.crowd";

	private final Path folder;
	private final BuiltProduct product = new BuiltProduct();

	private GenericLookups(Path folder) {
		this.folder = folder;
	}

	static Figure measure() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-lookups");
		try {
			return new GenericLookups(folder).compare();
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	private Figure compare() throws IOException, InterruptedException {
		Path crowd = crowd();
		Path guarded = list("guarded.info", crowd, "");
		Path open = list("open.info", crowd, "org.intcrucible.guard,");
		double[] with = new double[ROUNDS];
		double[] without = new double[ROUNDS];
		double[] ratios = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			with[round] = 1e9 / nanoseconds("guarded" + round, guarded);
			without[round] = 1e9 / nanoseconds("open" + round, open);
			ratios[round] = with[round] / without[round];
		}
		Arrays.sort(with);
		Arrays.sort(without);
		Arrays.sort(ratios);
		return new Figure("Looking through all services, a million times", with[ROUNDS / 2], "the product without its guard", without[ROUNDS / 2],
				ratios[0], ratios[ROUNDS - 1], String.format(Locale.ROOT, "By a plug-in in the running product. A start of the product makes some "
						+ "thousand lookups, of which the guard makes %.0f ms more; none of the million is written to the log.",
						1000 * 5000 * (1 / with[ROUNDS / 2] - 1 / without[ROUNDS / 2])));
	}

	/** A bundle of the plug-in that looks. */
	private Path crowd() throws IOException {
		return new PluginJar(CROWD, "attack.Crowd", "org.osgi.framework", List.of(SOURCES.resolve("Crowd.java"), SOURCES.resolve("Report.java")),
				List.of()).write(folder, List.of(product.jar("org.eclipse.osgi")));
	}

	private Path list(String file, Path crowd, String leftOut) throws IOException {
		return product.list(folder.resolve(file), crowd, CROWD, line -> leftOut.isEmpty() || !line.startsWith(leftOut));
	}

	private double nanoseconds(String name, Path bundles) throws IOException, InterruptedException {
		Path workspace = Files.createDirectories(folder.resolve(name));
		Path report = folder.resolve(name + ".txt");
		product.start(workspace, List.of(BuiltProduct.listed(bundles), "-Dattack.crowd=" + LOOKUPS, "-Dattack.report=" + report),
				List.of("--version"));
		Matcher told = TOLD.matcher(Files.exists(report) ? Files.readString(report) : "");
		if (!told.find()) {
			throw new IllegalStateException("nothing was looked for: " + Files.readString(folder.resolve(name + ".log")));
		}
		return Double.parseDouble(told.group(1));
	}
}

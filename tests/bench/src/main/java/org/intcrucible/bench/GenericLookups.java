package org.intcrucible.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How fast a plug-in looks through all services of the product, with its guard and in the product without it. */
final class GenericLookups {

	private static final Path MODULE = Files.isDirectory(Path.of("releng")) ? Path.of("tests/bench") : Path.of("");
	private static final Path SOURCES = MODULE.resolve("../product/src/test/resources/attack/src/attack");
	private static final Path PRODUCTS = MODULE.resolve("../../releng/org.intcrucible.product/target/products/org.intcrucible.product/linux/gtk");
	private static final String CONFIGURATION = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final Pattern TOLD = Pattern.compile("(\\d+) ns each time");
	private static final int LOOKUPS = 1_000_000;
	private static final int ROUNDS = 3;
	private static final long PATIENCE_SECONDS = 300;

	private final Path folder;
	private final Path product;

	private GenericLookups(Path folder) {
		this.folder = folder;
		product = PRODUCTS.resolve("amd64".equals(System.getProperty("os.arch")) ? "x86_64" : System.getProperty("os.arch"))
				.resolve("crucible").toAbsolutePath().normalize();
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
		Path classes = Files.createDirectories(folder.resolve("classes"));
		StringWriter messages = new StringWriter();
		try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
			boolean compiled = ToolProvider.getSystemJavaCompiler().getTask(messages, files, null,
					List.of("-cp", framework().toString(), "-d", classes.toString()), null,
					files.getJavaFileObjects(SOURCES.resolve("Crowd.java"), SOURCES.resolve("Report.java"))).call();
			if (!compiled) {
				throw new IllegalStateException(messages.toString());
			}
		}
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", "com.example.crowd");
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Bundle-Activator", "attack.Crowd");
		main.putValue("Import-Package", "org.osgi.framework");
		Path jar = folder.resolve("crowd.jar");
		try (OutputStream bytes = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(bytes, manifest);
				Stream<Path> compiled = Files.walk(classes)) {
			for (Path type : compiled.filter(Files::isRegularFile).toList()) {
				entries.putNextEntry(new ZipEntry(classes.relativize(type).toString().replace('\\', '/')));
				Files.copy(type, entries);
				entries.closeEntry();
			}
		}
		return jar;
	}

	private Path framework() throws IOException {
		try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
			return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi_")).findFirst().orElseThrow();
		}
	}

	private Path list(String file, Path crowd, String leftOut) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(product.resolve(CONFIGURATION)));
		lines.removeIf(line -> !leftOut.isEmpty() && line.startsWith(leftOut));
		lines.add("com.example.crowd,1.0.0," + crowd.toUri() + ",5,true");
		return Files.write(folder.resolve(file), lines);
	}

	private double nanoseconds(String name, Path bundles) throws IOException, InterruptedException {
		Path workspace = Files.createDirectories(folder.resolve(name));
		Path report = folder.resolve(name + ".txt");
		ProcessBuilder builder = new ProcessBuilder(product.resolve("crucible").toString(), "--workspace", workspace.toString(), "--version")
				.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
		builder.environment().put("JDK_JAVA_OPTIONS", "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + bundles.toUri()
				+ " -Dattack.crowd=" + LOOKUPS + " -Dattack.report=" + report);
		builder.environment().put("XDG_CONFIG_HOME", workspace.resolve("settings").toString());
		Process process = builder.start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("the product did not end: " + name);
		}
		Matcher told = TOLD.matcher(Files.exists(report) ? Files.readString(report) : "");
		if (!told.find()) {
			throw new IllegalStateException("nothing was looked for: " + Files.readString(folder.resolve(name + ".log")));
		}
		return Double.parseDouble(told.group(1));
	}
}

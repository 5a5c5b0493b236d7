package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The product as the build made it for this machine, with plug-ins beside its own. */
final class BuiltProduct {

	private static final Path MODULE = Files.isDirectory(Path.of("releng")) ? Path.of("tests/bench") : Path.of("");
	private static final Path PRODUCTS = MODULE.resolve("../../releng/org.intcrucible.product/target/products/org.intcrucible.product/linux/gtk");
	private static final String CONFIGURATION = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final long PATIENCE_SECONDS = 1200;

	private final Path folder = PRODUCTS.resolve("amd64".equals(System.getProperty("os.arch")) ? "x86_64" : System.getProperty("os.arch"))
			.resolve("crucible").toAbsolutePath().normalize();

	List<Path> jars() throws IOException {
		try (Stream<Path> jars = Files.list(folder.resolve("plugins"))) {
			return jars.filter(jar -> jar.toString().endsWith(".jar")).toList();
		}
	}

	Path jar(String name) throws IOException {
		return jars().stream().filter(jar -> jar.getFileName().toString().startsWith(name + "_")).findFirst().orElseThrow();
	}

	/**
	 * Writes a list of bundles to start with.
	 *
	 * @param kept which of the product's own lines stay
	 */
	Path list(Path file, Path plugin, String name, Predicate<String> kept) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(CONFIGURATION)));
		lines.removeIf(kept.negate());
		lines.add(name + ",1.0.0," + plugin.toUri() + ",5,true");
		return Files.write(file, lines);
	}

	static String listed(Path list) {
		return "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + list.toUri();
	}

	/** Starts the product as a user does, and waits for its end. */
	void start(Path workspace, List<String> options, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(folder.resolve("crucible").toString(), "--workspace", workspace.toString()));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("CRUCIBLE_JAVA_OPTIONS", String.join(" ", options));
		await(builder, workspace);
	}

	/** Starts another application of what the product is made of. */
	void startOther(Path workspace, List<String> options, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
		command.addAll(options);
		command.addAll(List.of("-jar", jar("org.eclipse.equinox.launcher").toString(), "-nosplash", "-data", workspace.toString(),
				"-configuration", workspace.resolve(".framework").toString()));
		command.addAll(arguments);
		await(new ProcessBuilder(command), workspace);
	}

	private static void await(ProcessBuilder builder, Path workspace) throws IOException, InterruptedException {
		Path log = workspace.resolveSibling(workspace.getFileName() + ".log");
		builder.redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().put("XDG_CONFIG_HOME", workspace.resolveSibling("settings").toString());
		builder.environment().put("XDG_CACHE_HOME", workspace.resolveSibling("cache").toString());
		Process process = builder.start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("it did not end: " + Files.readString(log));
		}
	}
}

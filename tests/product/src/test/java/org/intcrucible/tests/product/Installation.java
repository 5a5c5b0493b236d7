package org.intcrucible.tests.product;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as the build made it for this machine, started as its user starts it. */
final class Installation {

	private static final long PATIENCE_SECONDS = 120;
	/** These processes end before the better of the two compilers has paid off. */
	private static final String QUICK = "-XX:TieredStopAtLevel=1";
	/** The one of the command line, for windows as well: the classes that all processes share fit no other. */
	private static final String COLLECTOR = "-XX:+UseSerialGC";
	private static final String JAVA_OPTIONS = "CRUCIBLE_JAVA_OPTIONS";

	/** What a process left behind. */
	record Outcome(int status, String output, String errors) {
	}

	private Installation() {
	}

	static Path root() {
		return Path.of(System.getProperty("crucible.root")).toAbsolutePath().normalize();
	}

	static Path repository() {
		return Path.of(System.getProperty("crucible.repository")).toAbsolutePath().normalize();
	}

	static Path product() {
		String arch = System.getProperty("os.arch");
		Path products = Path.of(System.getProperty("crucible.products")).toAbsolutePath().normalize();
		boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
		return products.resolve(mac ? "macosx/cocoa" : "linux/gtk")
				.resolve("amd64".equals(arch) ? "x86_64" : arch)
				.resolve(mac ? "crucible.app/Contents/Eclipse" : "crucible");
	}

	/** Runs {@code crucible ARGUMENTS --workspace WORKSPACE} to its end. */
	static Outcome crucible(Path workspace, String... arguments) throws IOException, InterruptedException {
		return crucible(workspace, Map.of(), arguments);
	}

	/** The same with a file as standard input. */
	static Outcome crucibleReading(Path workspace, Path input, String... arguments) throws IOException, InterruptedException {
		return run(workspace, Map.of(), command(workspace, arguments), Redirect.from(input.toFile()));
	}

	/** The same with more variables of the environment. */
	static Outcome crucible(Path workspace, Map<String, String> environment, String... arguments)
			throws IOException, InterruptedException {
		return run(workspace, environment, command(workspace, arguments), Redirect.PIPE);
	}

	private static List<String> command(Path workspace, String... arguments) {
		List<String> command = new ArrayList<>(List.of(product().resolve("crucible").toString()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("--workspace", workspace.toString()));
		return command;
	}

	/** Starts {@code crucible ARGUMENTS --workspace WORKSPACE} and leaves it alone; what it says goes to two files. */
	static Process start(Path workspace, Path output, Path errors, String... arguments) throws IOException, InterruptedException {
		return start(workspace, output, errors, Map.of(), arguments);
	}

	/** The same with more variables of the environment. */
	static Process start(Path workspace, Path output, Path errors, Map<String, String> environment, String... arguments)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command(workspace, arguments)).directory(workspace.toFile()).redirectOutput(output.toFile())
				.redirectError(errors.toFile());
		prepare(builder, environment);
		Process process = builder.start();
		process.getOutputStream().close();
		return process;
	}

	/** Runs {@code crucible ARGUMENTS --workspace WORKSPACE} once, to leave an archive of classes behind. */
	static void archiveClasses(Path workspace, Path archive, String... arguments) throws IOException, InterruptedException {
		crucible(workspace, Map.of(JAVA_OPTIONS, QUICK + " -XX:ArchiveClassesAtExit=" + archive), arguments);
	}

	private static void prepare(ProcessBuilder builder, Map<String, String> environment) throws IOException, InterruptedException {
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("MAVEN_OPTS", QUICK);
		if (!environment.containsKey(JAVA_OPTIONS)) {
			builder.environment().put(JAVA_OPTIONS, String.join(" ", QUICK, COLLECTOR, SharedClasses.option()).strip());
		}
		builder.environment().put("XDG_CONFIG_HOME", Path.of(System.getProperty("crucible.settings")).toAbsolutePath().toString());
		builder.environment().put("XDG_CACHE_HOME", Path.of(System.getProperty("crucible.settings")).toAbsolutePath().resolveSibling("cache").toString());
		builder.environment().putAll(environment);
	}

	/** Runs a command in a folder, with its outputs kept apart in files, so that none can block it. */
	static Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
		return run(folder, Map.of(), command, Redirect.PIPE);
	}

	private static Outcome run(Path folder, Map<String, String> environment, List<String> command, Redirect input)
			throws IOException, InterruptedException {
		Path output = Files.createTempFile("crucible", ".out");
		Path errors = Files.createTempFile("crucible", ".err");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(input)
					.redirectOutput(output.toFile()).redirectError(errors.toFile());
			prepare(builder, environment);
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly().waitFor();
				throw new IllegalStateException(command + " still ran after " + PATIENCE_SECONDS + " s, and said: "
						+ Files.readString(output) + Files.readString(errors));
			}
			return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
		} finally {
			Files.delete(output);
			Files.delete(errors);
		}
	}
}

package org.intcrucible.cli.internal.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.cli.Console;

/** Another virtual machine, which holds a workspace and keeps its door open until its input ends. */
final class HolderProcess implements AutoCloseable {

	private final Process process;
	private final BufferedReader said;

	private HolderProcess(Process process) {
		this.process = process;
		said = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Waits until it listens. */
	static HolderProcess start(Path folder) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		HolderProcess other = new HolderProcess(new ProcessBuilder(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), HolderProcess.class.getName(), folder.toString()))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start());
		other.awaitLine("listening");
		return other;
	}

	void awaitLine(String wanted) throws IOException {
		for (String line = said.readLine(); !wanted.equals(line); line = said.readLine()) {
			if (line == null) {
				throw new AssertionError("it ended before it said: " + wanted);
			}
		}
	}

	long pid() {
		return process.pid();
	}

	/** Without any chance to tidy up. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		process.getOutputStream().close();
	}

	public static void main(String[] arguments) throws IOException {
		LockedWorkspace workspace = new LockedWorkspace(Path.of(arguments[0]));
		workspace.open().orElseThrow();
		CommandDoor door = CommandDoor.open(workspace, HolderProcess::answer).orElseThrow();
		try (door) {
			System.out.println("listening");
			while (System.in.read() >= 0) {
				// until the end
			}
		}
	}

	private static int answer(List<String> arguments, Console console) {
		if (arguments.equals(List.of("wait"))) {
			System.out.println("waiting");
			while (!console.out().checkError()) {
				console.out().println("and");
			}
		}
		console.out().println("process " + ProcessHandle.current().pid() + " was asked: " + String.join(" ", arguments));
		return 0;
	}
}

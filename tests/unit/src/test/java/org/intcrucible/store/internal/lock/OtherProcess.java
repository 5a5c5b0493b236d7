package org.intcrucible.store.internal.lock;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.WorkspaceHolder;

/** A second virtual machine that does something to a lock, says so in one line, and goes on until its input ends. */
final class OtherProcess implements AutoCloseable {

	static final Instant SINCE = Instant.parse("2031-02-03T04:05:06Z");

	private final Process process;
	private final BufferedReader said;

	private OtherProcess(Process process) {
		this.process = process;
		said = process.inputReader(StandardCharsets.UTF_8);
	}

	/** @param what {@code hold} or {@code look} */
	static OtherProcess start(String what, Path folder) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new OtherProcess(new ProcessBuilder(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), OtherProcess.class.getName(), what, folder.toString()))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** The line that it prints next; waits for it. */
	String says() throws IOException {
		return said.readLine();
	}

	long pid() {
		return process.pid();
	}

	/** Without any chance to tidy up. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Lets it end by itself. */
	@Override
	public void close() throws IOException {
		process.getOutputStream().close();
		try {
			process.waitFor();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[1]);
		if (arguments[0].equals("hold")) {
			hold(folder);
		} else {
			lookUntilTheEnd(folder);
		}
	}

	private static void hold(Path folder) throws IOException {
		Result<WorkspaceLock, Problem> acquired = WorkspaceLock.acquire(folder, InstantSource.fixed(SINCE));
		System.out.println(acquired.fold(lock -> "held", Problem::toString));
		while (System.in.read() >= 0) {
			acquired.orElseThrow().announce(Path.of("/other/socket"));
			System.out.println("announced");
		}
	}

	private static void lookUntilTheEnd(Path folder) throws IOException {
		System.out.println("looking");
		while (System.in.available() == 0) {
			Optional<WorkspaceHolder> holder = WorkspaceLock.holder(folder);
			if (holder.isPresent() && holder.get().pid() == 0) {
				System.out.println("half-written");
				return;
			}
		}
		System.out.println("all whole");
	}

	/** Sends one byte. */
	void nudge() throws IOException {
		process.getOutputStream().write('\n');
		process.getOutputStream().flush();
	}
}

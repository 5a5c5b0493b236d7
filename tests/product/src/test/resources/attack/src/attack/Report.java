package attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What attacks came to: lines of a key and a value. */
final class Report {

	/** What may be gone about and give nothing, or throw. */
	interface Attempt {
		Object make() throws Exception;
	}

	private Report() {
	}

	/** Tells the class of what an attempt gave, or of what it threw with its message. */
	static void tell(String key, Attempt attempt) {
		try {
			Object gain = attempt.make();
			write(key, gain instanceof String text ? text : gain == null ? "nothing" : "got " + gain.getClass().getName());
		} catch (Throwable refusal) {
			Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
			write(key, "refused " + cause.toString().lines().findFirst().orElse(""));
		}
	}

	private static synchronized void write(String key, String value) {
		try {
			Files.write(Path.of(System.getProperty("attack.report")), (key + "\t" + value + "\n").getBytes(StandardCharsets.UTF_8),
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.intcrucible.run.execution.internal.ReplyTimes;

/** What talking may take. */
final class ChatBounds {

	private ChatBounds() {
	}

	/** The figure is the 99th of a hundred readings, not their median. */
	static List<Bound> measure() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-chat");
		try (BenchStore store = new BenchStore(folder)) {
			double[] readings = ReplyTimes.milliseconds(store);
			Arrays.sort(readings);
			return List.of(new Bound("Answering a message, 99th of a hundred", readings[readings.length * 99 / 100 - 1],
					readings[readings.length - 1], 100, "ms",
					"The web shop, after a thousand runs of it and 100,000 messages: changes, questions, wishes to run, in turn; from the saying "
							+ "to the stored answer. The median is " + String.format(Locale.ROOT, "%.1f ms.", readings[readings.length / 2])));
		} finally {
			TemporaryFolders.delete(folder);
		}
	}
}

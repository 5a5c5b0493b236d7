package org.intcrucible.cli.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.RunUsage;

/** What a run used up, in words. */
public final class UsageText {

	private UsageText() {
	}

	/** Gives {@code 8 threads, 12.1 s (Evaluate 10.0 s, Pilot 2.1 s)}, with tokens and money where there are any; empty for nothing. */
	public static String of(RunUsage usage) {
		List<String> parts = new ArrayList<>();
		if (usage.threads() > 0) {
			parts.add(Wording.count(usage.threads(), "thread"));
		}
		if (!usage.seconds().isEmpty()) {
			parts.add(seconds(usage.seconds().values().stream().mapToDouble(Double::doubleValue).sum()) + " (" + byStage(usage) + ")");
		}
		if (usage.tokens() > 0) {
			parts.add(Wording.count(usage.tokens(), "token"));
		}
		if (usage.usd() > 0) {
			parts.add(String.format(Locale.ROOT, "%,.2f USD", usage.usd()));
		}
		border("search ended behind ", usage.border().tries()).ifPresent(parts::add);
		border("stopped behind ", usage.border().batches()).ifPresent(parts::add);
		if (!usage.takenOver().isEmpty()) {
			parts.add("taken over: " + String.join(", ", usage.takenOver()));
		}
		return String.join(", ", parts);
	}

	private static Optional<String> border(String what, long batches) {
		return batches == Long.MAX_VALUE ? Optional.empty()
				: Optional.of(what + String.format(Locale.ROOT, "%,d batch%s", batches, batches == 1 ? "" : "es"));
	}

	/** The slowest first. */
	private static String byStage(RunUsage usage) {
		return usage.seconds().entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
				.map(entry -> entry.getKey() + " " + seconds(entry.getValue())).collect(Collectors.joining(", "));
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%,.1f s", seconds);
	}
}

package org.intcrucible.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** {@code docs/performance.md}. */
final class Report {

	private Report() {
	}

	static String of(List<Figure> figures, List<Bound> bounds) {
		StringBuilder text = new StringBuilder("""
				# Performance
				Written by `./bench`. Absolute rates depend on the machine and on what else it does; the ratio of two pieces of work
				that take turns in one process does not, so the ratio is the figure: medians of nine rounds each, in brackets the
				least and the greatest ratio of a pair of rounds.

				""");
		text.append("Measured on ").append(LocalDate.now(ZoneOffset.UTC)).append(", ")
				.append(Runtime.getRuntime().availableProcessors()).append(" cores, ").append(System.getProperty("os.name"))
				.append(' ').append(System.getProperty("os.arch")).append(", Java ").append(Runtime.version()).append(".\n\n");
		text.append("| what | Int Crucible | beside | its rate | ratio |\n| --- | --- | --- | --- | --- |\n");
		figures.forEach(figure -> text.append(String.format(Locale.ROOT, "| %s | %,.1f/s | %s | %,.1f/s | %s |%n", figure.name(),
				figure.ours(), figure.yardstick(), figure.theirs(), figure.ratioText())));
		text.append('\n');
		figures.forEach(figure -> text.append("- **").append(figure.name()).append(":** ").append(figure.remark()).append('\n'));
		text.append("""

				## Within bounds
				The median and the worst of many readings of one process that has 512 MB of heap, beside what it may be.

				| what | median | worst | at most | met |
				| --- | --- | --- | --- | --- |
				""");
		bounds.forEach(bound -> text.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %s |%n", bound.name(),
				bound.number(bound.median()), bound.number(bound.worst()), bound.number(bound.most()), bound.isMet() ? "yes" : "no")));
		text.append('\n');
		bounds.forEach(bound -> text.append("- **").append(bound.name()).append(":** ").append(bound.remark()).append('\n'));
		return text.toString();
	}
}

package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Problem;

import picocli.CommandLine.Option;

/** What a command that runs prints and writes. picocli fills the fields of a fresh object for each call. */
final class OutputOptions {

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	@Option(names = "--report", paramLabel = "FILE.html", description = "Write a report of the run that any browser shows.")
	private Path report;

	boolean json() {
		return json;
	}

	Optional<ReportFile> report() {
		return Optional.ofNullable(report).map(ReportFile::new);
	}

	/**
	 * Why the report cannot be written, as far as that can be seen before the run.
	 *
	 * @param documents files that must not be written over
	 */
	List<Problem> refusal(List<Path> documents) {
		return report().flatMap(file -> file.refusal(documents)).stream().toList();
	}
}

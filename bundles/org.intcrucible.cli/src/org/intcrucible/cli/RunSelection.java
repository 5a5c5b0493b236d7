package org.intcrucible.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which run. picocli fills the fields of a fresh object for each call. */
public final class RunSelection {

	@Parameters(index = "0", paramLabel = "RUN", description = "A run: R-015, 15, its id, or the beginning of its id.")
	private String run;

	@Option(names = "--project", paramLabel = "PROJECT", description = "Whose run, where several projects have one of this number.")
	private String project = "";

	public String run() {
		return run;
	}

	/** Empty if it was not given. */
	public String project() {
		return project;
	}
}

package org.intcrucible.ui.results.internal;

/** What of a run goes into a file. */
enum Export {
	/** The rows that the filter leaves, in the order in which they are shown. */
	SHOWN("csv"),
	/** All rows, as ranked. */
	ALL("csv"),
	/** The run with everything, as the command line prints it. */
	WHOLE("json");

	private final String extension;

	Export(String extension) {
		this.extension = extension;
	}

	String extension() {
		return extension;
	}
}

package org.intcrucible.cli.internal.spec;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.WorkspaceUse;

import picocli.CommandLine.Option;

/** How a command that changes a document is asked for less, and how it answers. */
final class RevisingOptions {

	@Option(names = "--dry-run", description = "Only say what it would change.")
	private boolean dry;

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	/** Whether nothing may be changed. */
	boolean isDry() {
		return dry;
	}

	WorkspaceUse.Mode use() {
		return dry ? WorkspaceUse.Mode.READS : WorkspaceUse.Mode.WRITES;
	}

	int print(Console console, Revised revised) {
		return revised.print(console, json);
	}
}

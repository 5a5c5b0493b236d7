package org.intcrucible.cli.internal;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible spec} to the command line. */
@Component
public final class SpecCommandFactory implements CommandFactory {

	private final DocumentFiles files;

	@Activate
	public SpecCommandFactory(@Reference DocumentFiles files) {
		this.files = files;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new SpecCommand(console, files);
	}
}

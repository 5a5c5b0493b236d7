package org.intcrucible.cli.internal;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible evaluate} to the command line. */
@Component
public final class EvaluateCommandFactory implements CommandFactory {

	private final DocumentFiles files;

	@Activate
	public EvaluateCommandFactory(@Reference DocumentFiles files) {
		this.files = files;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new EvaluateCommand(console, files);
	}
}

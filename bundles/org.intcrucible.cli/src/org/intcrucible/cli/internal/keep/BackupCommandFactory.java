package org.intcrucible.cli.internal.keep;

import java.time.InstantSource;
import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.store.StoreKeeper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible backup} to the command line. */
@Component
public final class BackupCommandFactory implements CommandFactory {

	private final StoreKeeper keeper;
	private final InstantSource clock;

	@Activate
	public BackupCommandFactory(@Reference StoreKeeper keeper, @Reference InstantSource clock) {
		this.keeper = keeper;
		this.clock = clock;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new BackupCommand(console, keeper, clock);
	}
}

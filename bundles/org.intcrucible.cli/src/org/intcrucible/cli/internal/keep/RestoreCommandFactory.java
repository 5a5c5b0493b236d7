package org.intcrucible.cli.internal.keep;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.listing.Confirmation;
import org.intcrucible.store.StoreKeeper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible restore} to the command line. */
@Component
public final class RestoreCommandFactory implements CommandFactory {

	private final StoreKeeper keeper;

	@Activate
	public RestoreCommandFactory(@Reference StoreKeeper keeper) {
		this.keeper = keeper;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new RestoreCommand(console, keeper, new Confirmation(console, System.in));
	}
}

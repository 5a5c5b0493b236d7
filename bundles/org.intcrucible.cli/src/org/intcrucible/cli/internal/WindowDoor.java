package org.intcrucible.cli.internal;

import java.util.List;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.internal.door.CommandDoor;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Opens the door to the workspace in a process that holds it for as long as it lives, such as that of the window, so that
 * commands of other processes still read it. The process says so by an event.
 */
@Component(service = EventHandler.class, property = "event.topics=" + WindowDoor.OPENED)
public final class WindowDoor implements EventHandler {

	static final String OPENED = "org/intcrucible/workspace/OPENED";

	private final CommandTree commands;
	private final Workspace workspace;
	private final Logger log;
	private CommandDoor door;

	@Activate
	public WindowDoor(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
			policyOption = ReferencePolicyOption.GREEDY) List<CommandFactory> factories, @Reference Workspace workspace,
			@Reference(service = LoggerFactory.class) Logger log) {
		commands = new CommandTree(factories);
		this.workspace = workspace;
		this.log = log;
	}

	@Override
	public synchronized void handleEvent(Event event) {
		if (door != null || !workspace.isOpen()) {
			return;
		}
		switch (CommandDoor.open(workspace, new Visitors(commands, workspace))) {
			case Result.Success<CommandDoor, Problem>(CommandDoor opened) -> door = opened;
			case Result.Failure<CommandDoor, Problem>(Problem problem) -> log.warn("Other processes cannot read the workspace: {}",
					problem.sentence());
		}
	}

	@Deactivate
	synchronized void close() {
		if (door != null) {
			door.close();
			door = null;
		}
	}
}

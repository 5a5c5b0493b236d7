package org.intcrucible.cli.internal.preflight;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.Recommendations;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible preflight} to the command line. */
@Component
public final class PreflightCommandFactory implements CommandFactory {

	private final ProjectReader projects;
	private final Preflight preflight;
	private final RunPresets presets;
	private final Recommendations recommendations;

	@Activate
	public PreflightCommandFactory(@Reference ProjectReader projects, @Reference Preflight preflight, @Reference RunPresets presets,
			@Reference ConversationReader conversations) {
		this.projects = projects;
		this.preflight = preflight;
		this.presets = presets;
		recommendations = new Recommendations(conversations);
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new PreflightCommand(console, projects, preflight, presets, recommendations);
	}
}

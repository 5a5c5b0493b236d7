package org.intcrucible.cli.internal.runs;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible candidates} to the command line. */
@Component
public final class CandidatesCommandFactory implements CommandFactory {

	private final RunReader runs;
	private final EvaluationReader evaluations;
	private final ProjectReader projects;

	@Activate
	public CandidatesCommandFactory(@Reference RunReader runs, @Reference EvaluationReader evaluations,
			@Reference ProjectReader projects) {
		this.runs = runs;
		this.evaluations = evaluations;
		this.projects = projects;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new CandidatesCommand(console, runs, evaluations, projects);
	}
}

package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.Resource;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.WorldModel;

/** A document in parts that can be exchanged one by one. */
final class DocumentParts {

	final List<Goal> goals;
	final List<Constraint> constraints;
	final List<Lever> levers;
	final List<Assumption> assumptions;
	final List<Correlation> correlations;
	final List<Mechanism> mechanisms;
	final List<Resource> resources;
	final List<NamedScenario> scenarios;
	final List<GivenCandidate> candidates;
	final List<Remark> actors;
	final List<Remark> simplifications;
	String title;
	Resolution resolution;
	RunMode mode;
	Simulation simulation;
	private final String description;

	DocumentParts(ProblemDocument document) {
		title = document.title();
		description = document.description();
		goals = new ArrayList<>(document.spec().goals());
		constraints = new ArrayList<>(document.spec().constraints());
		resolution = document.spec().resolution();
		mode = document.spec().mode();
		var world = document.world();
		simulation = world.simulation();
		actors = new ArrayList<>(world.actors());
		levers = new ArrayList<>(world.levers());
		assumptions = new ArrayList<>(world.assumptions());
		correlations = new ArrayList<>(world.correlations());
		mechanisms = new ArrayList<>(world.mechanisms());
		resources = new ArrayList<>(world.resources());
		scenarios = new ArrayList<>(world.scenarios());
		simplifications = new ArrayList<>(world.simplifications());
		candidates = new ArrayList<>(document.candidates());
	}

	ProblemDocument document() {
		var world = new WorldModel(simulation, actors, levers, assumptions, correlations, mechanisms, resources, scenarios,
				simplifications);
		return new ProblemDocument(title, description, new ProblemSpec(goals, constraints, resolution, mode), world, candidates);
	}

	/** Puts another element where one stands. */
	static <T> void replace(List<T> elements, T old, T other) {
		elements.replaceAll(element -> element == old ? other : element);
	}

	/** Gives an element other notes. */
	void annotate(Element element, UnaryOperator<ElementNotes> change) {
		Annotation.of(this, element, change);
	}
}

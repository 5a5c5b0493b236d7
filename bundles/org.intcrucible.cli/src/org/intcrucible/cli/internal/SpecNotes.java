package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;
import org.intcrucible.model.WorldModel;

/** What a reader should know of a sound document before it is run. */
final class SpecNotes {

	private final ProblemDocument document;
	private final List<String> notes = new ArrayList<>();

	private SpecNotes(ProblemDocument document) {
		this.document = document;
	}

	/** One line that counts what the document has. */
	static String summary(ProblemDocument document) {
		WorldModel world = document.world();
		return Stream.of(count(document.spec().goals(), "goal"), count(document.spec().constraints(), "constraint"),
				count(world.levers(), "lever"), count(world.assumptions(), "assumption"), count(world.mechanisms(), "mechanism"),
				count(world.resources(), "resource"), count(world.scenarios(), "scenario"),
				count(document.candidates(), "candidate")).filter(Predicate.not(String::isEmpty))
				.collect(Collectors.joining(", ", "Sound: ", "."));
	}

	private static String count(List<?> elements, String what) {
		return elements.isEmpty() ? "" : elements.size() + " " + what + (elements.size() == 1 ? "" : "s");
	}

	/** One sentence or two each; empty if there is nothing to say. */
	static List<String> of(ProblemDocument document) {
		SpecNotes notes = new SpecNotes(document);
		notes.lookAtWeights();
		notes.lookAtResources();
		notes.lookAtWhatIsUnused();
		return notes.notes;
	}

	private void lookAtWeights() {
		Stream.concat(document.spec().goals().stream().filter(goal -> goal.weight() == 0).map(Goal::label),
				document.spec().constraints().stream().filter(constraint -> constraint.weight() == 0)
						.map(constraint -> constraint.label()))
				.forEach(label -> notes.add(quoted(label) + " has the weight 0: it is shown and not scored."));
		boolean merit = document.spec().goals().stream().anyMatch(goal -> goal.weight() > 0) || document.spec()
				.constraints().stream().anyMatch(constraint -> constraint.weight() > 0 && !constraint.strength().isHard());
		if (!merit) {
			notes.add("No goal and no soft constraint has a weight: P tells whether the hard constraints hold, and beyond "
					+ "that nothing but R distinguishes candidates.");
		}
	}

	private void lookAtResources() {
		List<Resource> resources = document.world().resources();
		if (resources.isEmpty()) {
			notes.add("No resources are declared: R is 1, and I is P.");
		}
		Map<String, String> goals = document.spec().goals().stream().collect(
				Collectors.toMap(goal -> goal.formula().text(), Goal::label, (first, second) -> first));
		resources.stream().filter(resource -> goals.containsKey(resource.use().text()))
				.forEach(resource -> notes.add("The goal " + quoted(goals.get(resource.use().text())) + " and the resource "
						+ quoted(resource.label()) + " have one formula: it counts in P and in R."));
	}

	private void lookAtWhatIsUnused() {
		WorldModel world = document.world();
		if (world.levers().isEmpty()) {
			notes.add("There are no levers: all candidates are alike.");
		}
		Set<String> used = DocumentFormulas.names(document);
		world.levers().stream().map(Lever::name).filter(name -> !used.contains(name))
				.forEach(name -> notes.add("No formula uses the lever " + quoted(name) + ": it changes nothing."));
		world.assumptions().stream().map(Assumption::name).filter(name -> !used.contains(name))
				.forEach(name -> notes.add("No formula uses the assumption " + quoted(name) + ": it changes nothing."));
		if (world.simulation().samples() > 1 && world.assumptions().stream().noneMatch(Assumption::noise)) {
			notes.add("There is no noise: all " + world.simulation().samples() + " samples are alike.");
		}
		long influences = world.mechanisms().stream().filter(Mechanism.Influence.class::isInstance).count();
		if (influences > 0) {
			notes.add((influences == 1 ? "1 influence is" : influences + " influences are") + " shown and not computed.");
		}
	}

	private static String quoted(String name) {
		return "`" + name + "`";
	}
}

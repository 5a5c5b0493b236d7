package org.intcrucible.engine;

import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;

/**
 * Something that scores hold a candidate to: a constraint of the document, or the implied one that a resource is not
 * overdrawn (rule 5 of docs/scores.md).
 *
 * @param id       that of the constraint, or {@code resource:} and that of the resource
 * @param label    the name that its author gave it
 * @param strength how much it insists
 */
public record Requirement(String id, String label, Constraint.Strength strength) {

	/** The constraints in the document's order, then the implied ones of the resources in theirs. */
	public static List<Requirement> of(ProblemDocument document) {
		return Stream.concat(document.spec().constraints().stream().map(Requirement::of),
				document.world().resources().stream().map(Requirement::of)).toList();
	}

	static Requirement of(Constraint constraint) {
		return new Requirement(constraint.id(), constraint.label(), constraint.strength());
	}

	static Requirement of(Resource resource) {
		return new Requirement("resource:" + resource.id(), resource.label(), resource.limit());
	}

	public boolean isHard() {
		return strength.isHard();
	}

	/** 0..100; hard ones have 100. */
	public int weight() {
		return strength.weight();
	}
}

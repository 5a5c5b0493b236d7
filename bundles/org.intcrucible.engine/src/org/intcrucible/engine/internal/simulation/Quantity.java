package org.intcrucible.engine.internal.simulation;

import java.util.List;

import org.intcrucible.formula.Expression;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/**
 * Anything of a problem that has formulas.
 *
 * @param name  its name in formulas, or its id where that is no name
 * @param kind  what it is
 * @param parts its formulas
 */
public record Quantity(String name, Kind kind, List<FormulaPart> parts) {

	public enum Kind {
		DEFINITION(Section.MECHANISMS), STOCK(Section.MECHANISMS), NOISE(Section.ASSUMPTIONS), GOAL(Section.GOALS),
		CONSTRAINT(Section.CONSTRAINTS), RESOURCE(Section.RESOURCES);

		private final Section section;

		Kind(Section section) {
			this.section = section;
		}

		Section section() {
			return section;
		}
	}

	/**
	 * One formula.
	 *
	 * @param part which one
	 * @param text as its author wrote it
	 * @param tree parsed
	 */
	public record FormulaPart(Part part, Formula text, Expression tree) {
	}

	public Quantity {
		parts = List.copyOf(parts);
	}

	public FormulaPart first() {
		return parts.getFirst();
	}
}

package org.intcrucible.engine;

import org.intcrucible.formula.FormulaError;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/**
 * Something wrong with one formula of a problem.
 *
 * @param section   where the element stands
 * @param elementId id of the element that the formula belongs to
 * @param part      which of its formulas
 * @param error     what is wrong, with its offset in that formula
 */
public record ElementError(Section section, String elementId, Part part, FormulaError error) {
}

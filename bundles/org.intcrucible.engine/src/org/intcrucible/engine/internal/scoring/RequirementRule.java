package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.Requirement;

/**
 * One requirement over the columns of a table.
 *
 * @param requirement what it is in the document
 * @param rule        how far it holds
 */
public record RequirementRule(Requirement requirement, ConstraintRule rule) {
}

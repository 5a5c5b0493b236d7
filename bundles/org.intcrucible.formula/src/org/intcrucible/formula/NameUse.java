package org.intcrucible.formula;

/**
 * A place where a formula uses a name that it does not bind itself.
 *
 * @param name   what is used
 * @param offset where the name starts, in UTF-16 code units from 0
 * @param lag    which value is used
 */
public record NameUse(String name, int offset, Lag lag) {
}

package org.intcrucible.model;

/** How sure the author is of an assumption. */
public enum Confidence {
	HIGH, MEDIUM, LOW, UNSTATED
}

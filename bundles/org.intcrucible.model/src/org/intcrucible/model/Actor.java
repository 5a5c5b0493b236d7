package org.intcrucible.model;

/** Who did something. */
public enum Actor {
	USER, AGENT,
	/** The product itself, on nobody's behalf. */
	SYSTEM
}

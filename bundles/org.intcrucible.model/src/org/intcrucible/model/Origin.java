package org.intcrucible.model;

/** Who proposed a candidate. */
public enum Origin {
	USER, SYSTEM
}

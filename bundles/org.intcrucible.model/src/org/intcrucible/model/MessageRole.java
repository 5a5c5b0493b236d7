package org.intcrucible.model;

/** Who speaks. */
public enum MessageRole {
	USER, AGENT, SYSTEM
}

package org.intcrucible.model;

/** What a conversation is for. */
public enum ChatMode {
	/** Describing a problem. */
	SETUP,
	/** Looking at what came out. */
	ANALYSIS
}

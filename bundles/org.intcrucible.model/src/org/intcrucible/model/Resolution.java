package org.intcrucible.model;

/** How closely a problem wants to be looked at; it scales what is recommended, never a result. */
public enum Resolution {
	COARSE, MEDIUM, FINE
}

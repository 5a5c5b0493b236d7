package org.intcrucible.architect.internal.agent;

/** An agent of this bundle. */
sealed interface BuiltIn permits GrammarSpecAgent, GrammarModeller {

	/** After all others. */
	String LAST = "service.ranking:Integer=-2147483648";
	String VERSION = "1.0.0";
}

package org.intcrucible.stages.quantitative.internal;

import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;

/** Gives stages to run execution alone: nobody evaluates without a run. */
final class RunAlone {

	private static final String FRIEND = "org.intcrucible.run.execution";

	private RunAlone() {
	}

	/** @throws SecurityException if a stranger asks for a stage: one that has another name, or that sees no such service */
	static void check(ComponentContext context, Class<?> stage) {
		Bundle asking = context.getUsingBundle();
		if (!FRIEND.equals(asking.getSymbolicName()) || asking.getBundleContext().getServiceReference(stage) == null) {
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain stages");
		}
	}
}

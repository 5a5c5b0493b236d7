package org.intcrucible.ui.history.internal.data;

/** What became of the Architect's advice in a run. */
public enum AdviceUse {
	/** Nobody advised it. */
	NONE,
	/** It was run as it was advised. */
	AS_ADVISED,
	/** It was advised, and something of it edited before it was run. */
	EDITED
}

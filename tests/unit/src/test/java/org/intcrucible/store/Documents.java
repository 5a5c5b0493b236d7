package org.intcrucible.store;

/** Problem documents for tests of the store. */
public final class Documents {

	private Documents() {
	}

	/** A small problem that can be run. */
	public static String titled(String title) {
		return "# " + title + """

				## Goals
				- maximize yield: `x * demand` from 0 to 20
				## Constraints
				- Enough: `x * demand >= 2` (hard)
				## Levers
				- x: real 0..5, baseline 1
				## Assumptions
				- demand: uniform 1..4, nominal 2
				## Resources
				- money: `x` of 5
				## Candidates
				- Mine: `x = 3`
				""";
	}
}

package org.intcrucible.store.internal.run;

/** Problems for runs that are made up. */
final class Problems {

	/** A lever of each shape and domain, and three assumptions. */
	static final String SHOP = """
			# Shop
			How large?
			## Goals
			- minimize cost: `x * 2` from 0 to 10
			## Constraints
			- Enough: `x >= 1` (hard)
			## Levers
			- x: real 0..5 [m], baseline 1
			- n: integer -3..9007199254740991
			- kind: one of a, bc, null
			- on: yes or no
			- w[1..3]: real 0..1
			- k[0..1]: one of p, q, r
			## Assumptions
			- demand: uniform -1..4, nominal 2
			- price: normal 10, 2
			- rate: uniform 0..1
			## Resources
			- money: `cost` of 12 [EUR]
			""";

	private Problems() {
	}
}

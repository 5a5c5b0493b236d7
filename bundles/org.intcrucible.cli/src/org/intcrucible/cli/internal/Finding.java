package org.intcrucible.cli.internal;

/**
 * What {@code doctor} says of one thing.
 *
 * @param check   what was looked at
 * @param status  whether it is as it should be
 * @param finding what is so
 * @param remedy  what to do about it; empty if it is fine
 */
record Finding(String check, Status status, String finding, String remedy) {

	/** How bad it is. */
	enum Status {
		OK,
		/** Something will not work, or not well. */
		WARNING,
		/** Nothing will work. */
		PROBLEM
	}

	static Finding ok(String check, String finding) {
		return new Finding(check, Status.OK, finding, "");
	}

	static Finding warning(String check, String finding, String remedy) {
		return new Finding(check, Status.WARNING, finding, remedy);
	}

	static Finding problem(String check, String finding, String remedy) {
		return new Finding(check, Status.PROBLEM, finding, remedy);
	}
}

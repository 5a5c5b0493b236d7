package org.intcrucible.model;

import java.util.List;

/** A constant as a document writes it for a lever or an assumption. */
public sealed interface Value {

	/** @param number any finite number */
	record Number(double number) implements Value {
	}

	/** @param name one of a lever's options */
	record Option(String name) implements Value {
	}

	/** Yes or no. */
	record Truth(boolean yes) implements Value {
	}

	/** @param numbers one for each element of a vector */
	record Vector(List<Double> numbers) implements Value {
		public Vector {
			numbers = List.copyOf(numbers);
		}
	}
}

package org.intcrucible.formula.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.intcrucible.formula.FormulaError;

/**
 * The errors of one formula. At one place only the first counts, for what follows from an error is no news; nobody
 * reads more than twenty.
 */
public final class ErrorLog {

	private static final int MOST_ERRORS = 20;

	private final List<FormulaError> errors = new ArrayList<>();

	public void add(FormulaError error) {
		boolean known = errors.stream().anyMatch(other -> other.offset() == error.offset());
		if (!known && !isFull()) {
			errors.add(error);
		}
	}

	public boolean isEmpty() {
		return errors.isEmpty();
	}

	boolean isFull() {
		return errors.size() >= MOST_ERRORS;
	}

	/** In the order of their places. */
	public List<FormulaError> errors() {
		return errors.stream().sorted(Comparator.comparingInt(FormulaError::offset)).toList();
	}
}

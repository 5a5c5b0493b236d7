package org.eclipse.swtbot.swt.finder.exceptions;

/** A widget is not in the state that an operation needs. */
public class AssertionFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public AssertionFailedException(String detail) {
		super(detail);
	}
}

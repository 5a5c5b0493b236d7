package org.eclipse.swtbot.swt.finder.results;

/** An array that is computed on the UI thread. */
public interface ArrayResult<T> {

	T[] run();
}

package org.eclipse.swtbot.swt.finder.results;

/** What is computed on the UI thread. */
public interface Result<T> {

	T run();
}

package org.eclipse.swtbot.swt.finder.results;

/** A number that is computed on the UI thread. */
public interface IntResult extends Result<Integer> {
}

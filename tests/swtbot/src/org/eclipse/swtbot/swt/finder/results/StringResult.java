package org.eclipse.swtbot.swt.finder.results;

/** A text that is computed on the UI thread. */
public interface StringResult extends Result<String> {
}

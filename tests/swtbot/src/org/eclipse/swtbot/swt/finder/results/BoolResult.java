package org.eclipse.swtbot.swt.finder.results;

/** A truth that is computed on the UI thread. */
public interface BoolResult extends Result<Boolean> {
}

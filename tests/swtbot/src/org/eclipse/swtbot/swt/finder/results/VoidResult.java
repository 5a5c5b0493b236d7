package org.eclipse.swtbot.swt.finder.results;

/** What is done on the UI thread. */
public interface VoidResult {

	void run();
}

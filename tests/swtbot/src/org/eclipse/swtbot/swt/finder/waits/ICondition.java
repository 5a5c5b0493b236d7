package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** What can be waited for. It is asked on the thread that waits; an exception means that it does not hold yet. */
public interface ICondition {

	boolean test() throws Exception;

	/** Called once, before the first test. */
	void init(SWTBot bot);

	String getFailureMessage();
}

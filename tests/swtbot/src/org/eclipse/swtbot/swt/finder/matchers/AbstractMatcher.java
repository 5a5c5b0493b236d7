package org.eclipse.swtbot.swt.finder.matchers;

import org.hamcrest.BaseMatcher;

/** A matcher for which an exception means that it does not match. */
public abstract class AbstractMatcher<T> extends BaseMatcher<T> {

	@Override
	public boolean matches(Object item) {
		try {
			return doMatch(item);
		} catch (RuntimeException doesNot) {
			return false;
		}
	}

	protected abstract boolean doMatch(Object item);
}

package org.eclipse.swtbot.swt.finder.waits;

import java.util.ArrayList;
import java.util.List;

import org.hamcrest.Matcher;

/** Waits until something matches. */
public abstract class WaitForObjectCondition<T> extends DefaultCondition {

	protected final Matcher<T> matcher;
	private final List<T> matches = new ArrayList<>();

	public WaitForObjectCondition(Matcher<T> matcher) {
		this.matcher = matcher;
	}

	@Override
	public boolean test() throws Exception {
		matches.clear();
		matches.addAll(findMatches());
		return !matches.isEmpty();
	}

	protected abstract List<T> findMatches();

	/** @return what the last test found */
	public List<T> getAllMatches() {
		return matches;
	}

	public T get(int index) {
		return matches.get(index);
	}
}

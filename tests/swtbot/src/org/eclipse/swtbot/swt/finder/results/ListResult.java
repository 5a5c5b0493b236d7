package org.eclipse.swtbot.swt.finder.results;

import java.util.List;

/** A list that is computed on the UI thread. */
public interface ListResult<T> extends Result<List<T>> {
}

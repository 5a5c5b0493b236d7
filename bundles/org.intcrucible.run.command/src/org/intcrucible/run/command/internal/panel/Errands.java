package org.intcrucible.run.command.internal.panel;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a presenter has others do: the thread of the window never waits. All that is shown is shown on it. */
interface Errands {

	/**
	 * Works elsewhere and shows what came of it; a failure is shown by the window.
	 *
	 * @param kind a newer errand of a kind takes the place of an older one
	 */
	<T> void ask(String kind, Supplier<T> work, Consumer<T> show);

	/** Does something once the user has paused. */
	void pause(Runnable action);

	/** Brings a part to the front and gives it the focus. */
	void showPart(String id);

	/** Brings a part to the front; the focus stays where it is. */
	void reveal(String id);

	/** Tells the other parts of something that happened, by an e4 event. */
	void tell(String topic, Map<String, Object> properties);
}

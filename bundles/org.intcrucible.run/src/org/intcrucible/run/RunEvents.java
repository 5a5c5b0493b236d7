package org.intcrucible.run;

import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/** Tells how runs get on. */
@ProviderType
public interface RunEvents {

	/**
	 * Listens until the subscription is closed.
	 *
	 * @param listener called on a thread of the run: it must return at once and not throw
	 */
	Subscription subscribe(Consumer<RunProgress> listener);

	/** Ends the listening. */
	@FunctionalInterface
	interface Subscription extends AutoCloseable {
		@Override
		void close();
	}
}

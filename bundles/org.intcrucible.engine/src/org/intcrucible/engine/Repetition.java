package org.intcrucible.engine;

import java.util.function.IntConsumer;

/** Does something many times, perhaps on several threads. */
@FunctionalInterface
public interface Repetition {

	/** Calls the body once for each of 0..count-1, in any order, and returns when all calls have ended. */
	void forEach(int count, IntConsumer body);

	/** One after the other on the calling thread. */
	static Repetition inOrder() {
		return (count, body) -> {
			for (int index = 0; index < count; index++) {
				body.accept(index);
			}
		};
	}
}

package org.intcrucible.architect.internal.reply;

import org.intcrucible.model.Message;

/** What became of a change that a user wants. */
sealed interface Changed {

	/** It is made, and this message tells of it. */
	record Made(Message message) implements Changed {
	}

	/** Nothing was changed; why, in words. */
	record Not(String text) implements Changed {
	}

	/** Nobody takes the message for a change. */
	record None() implements Changed {
	}
}

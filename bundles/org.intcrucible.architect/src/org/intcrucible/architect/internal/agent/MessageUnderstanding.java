package org.intcrucible.architect.internal.agent;

import org.intcrucible.architect.internal.intent.MessageReader;
import org.intcrucible.architect.internal.intent.Understanding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The one reader of messages, which takes a while to load: it is made when there is something to read, and stays as long as
 * the bundle, whoever comes and goes. Thread-safe.
 */
@Component(service = MessageUnderstanding.class, immediate = true)
public final class MessageUnderstanding {

	/** Guarded by this. */
	private MessageReader reader;

	@Activate
	public MessageUnderstanding() {
		// loading the grammar is left to who reads
	}

	public Understanding of(String message) {
		return reader().read(message);
	}

	private synchronized MessageReader reader() {
		if (reader == null) {
			reader = new MessageReader();
		}
		return reader;
	}
}

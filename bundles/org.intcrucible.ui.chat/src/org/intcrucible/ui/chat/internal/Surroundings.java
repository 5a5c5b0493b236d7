package org.intcrucible.ui.chat.internal;

import java.util.Map;

import org.intcrucible.model.RunId;
import org.intcrucible.ui.ContextKeys;

/** What others in the window do. */
interface Surroundings {

	void showPart(String id);

	void tell(String topic, Map<String, Object> properties);

	/** Sets what the window is about, under a {@link ContextKeys}. */
	void set(String key, Object value);

	/** Makes a run the one that the window is about; nothing of another one stays chosen. */
	void open(RunId run);
}

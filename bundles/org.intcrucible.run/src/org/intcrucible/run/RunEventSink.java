package org.intcrucible.run;

import org.osgi.annotation.versioning.ProviderType;

/** Where whatever executes runs says how they get on. Events change nothing: a false one only misleads a progress bar. */
@ProviderType
public interface RunEventSink {

	void publish(RunProgress progress);
}

package org.intcrucible.model.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import org.osgi.service.component.annotations.Component;

/** The one clock: the system's, in milliseconds, so that what is stored equals what was said. */
@Component(service = InstantSource.class)
public final class SystemClock implements InstantSource {

	@Override
	public Instant instant() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}
}

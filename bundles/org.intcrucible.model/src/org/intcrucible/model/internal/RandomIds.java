package org.intcrucible.model.internal;

import java.util.UUID;

import org.intcrucible.model.IdSource;
import org.osgi.service.component.annotations.Component;

/** The one id scheme: random UUIDs. */
@Component
public final class RandomIds implements IdSource {

	@Override
	public UUID next() {
		return UUID.randomUUID();
	}
}

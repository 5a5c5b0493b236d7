package org.intcrucible.model;

import java.util.UUID;

/** Where new ids come from: random UUIDs in the product, anything that is needed in tests. */
@FunctionalInterface
public interface IdSource {

	/** An id that was never given before. */
	UUID next();
}

package org.intcrucible.runconfig;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;

/**
 * A stage that could be chosen.
 *
 * @param slot       where it fits
 * @param descriptor what it says of itself
 * @param sha256     of the file of its bundle; empty if that cannot be read
 * @param trusted    whether its bundle is one of the product's, or signed
 */
public record StageOffer(StageSlot slot, StageDescriptor descriptor, String sha256, boolean trusted) {

	/** How a run records it. */
	public StageUse use() {
		return new StageUse(slot, descriptor.id(), descriptor.version(), sha256);
	}
}

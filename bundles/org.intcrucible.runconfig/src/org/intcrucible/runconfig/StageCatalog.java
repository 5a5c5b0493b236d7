package org.intcrucible.runconfig;

import java.util.List;

import org.intcrucible.model.StageSlot;
import org.osgi.annotation.versioning.ProviderType;

/** Knows which stages there are, without having any. */
@ProviderType
public interface StageCatalog {

	/** By id. A stage whose properties say nothing that makes sense is none, and is told to the log. */
	List<StageOffer> offers(StageSlot slot);
}

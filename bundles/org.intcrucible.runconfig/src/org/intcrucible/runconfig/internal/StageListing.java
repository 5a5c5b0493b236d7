package org.intcrucible.runconfig.internal;

import java.util.List;

import org.intcrucible.model.StageSlot;

/** Looks up which services of stages there are, without getting any. */
@FunctionalInterface
interface StageListing {

	/** In any order. */
	List<ListedStage> listed(StageSlot slot);
}

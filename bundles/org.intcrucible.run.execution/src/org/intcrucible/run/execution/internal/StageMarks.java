package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.RunMark;
import org.intcrucible.model.StageUse;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what a reader of results must know of the stages that gave them. */
@Component(service = StageMarks.class)
public final class StageMarks {

	private final StageCatalog catalog;

	@Activate
	public StageMarks(@Reference StageCatalog catalog) {
		this.catalog = catalog;
	}

	List<RunMark> of(List<StageUse> uses) {
		List<Optional<StageOffer>> offers = uses.stream().map(this::offer).toList();
		List<RunMark> marks = new ArrayList<>();
		if (offers.stream().anyMatch(offer -> offer.filter(known -> known.descriptor().deterministic()).isEmpty())) {
			marks.add(RunMark.NON_DETERMINISTIC);
		}
		if (offers.stream().anyMatch(offer -> offer.filter(StageOffer::trusted).isEmpty())) {
			marks.add(RunMark.UNSIGNED_PLUGIN);
		}
		return marks;
	}

	/** Empty for a stage that went away: nothing good is known of it. */
	private Optional<StageOffer> offer(StageUse use) {
		return catalog.offers(use.slot()).stream().filter(offer -> offer.use().equals(use)).findFirst();
	}
}

package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Reads what the services of stages say of themselves. */
@Component
public final class ServiceStageCatalog implements StageCatalog {

	private final StageListing listing;
	private final Logger log;
	/** Complaints that were told: whoever configures a run asks again with each key they press. */
	private final Set<String> told = ConcurrentHashMap.newKeySet();

	@Activate
	public ServiceStageCatalog(BundleContext context, @Reference(target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(target = "(crucible.guard=digest)") Function<Bundle, String> digests,
			@Reference(service = LoggerFactory.class) Logger log) {
		this(new FrameworkStageListing(context, product, digests), log);
	}

	ServiceStageCatalog(StageListing listing, Logger log) {
		this.listing = listing;
		this.log = log;
	}

	@Override
	public List<StageOffer> offers(StageSlot slot) {
		List<StageOffer> offers = new ArrayList<>();
		for (ListedStage stage : listing.listed(slot)) {
			try {
				offers.add(new StageOffer(slot, StageDescriptor.of(stage.properties()), stage.sha256(), stage.trusted()));
			} catch (IllegalArgumentException nonsense) {
				tell(slot, stage, nonsense);
			}
		}
		offers.sort(Comparator.comparing(offer -> offer.descriptor().id()));
		return List.copyOf(offers);
	}

	private void tell(StageSlot slot, ListedStage stage, IllegalArgumentException nonsense) {
		String complaint = slot + " " + stage.properties().get(StageDescriptor.ID) + ": " + nonsense.getMessage();
		if (told.add(complaint)) {
			log.warn("A stage is left out: its service properties mean nothing. {}", complaint);
		}
	}
}

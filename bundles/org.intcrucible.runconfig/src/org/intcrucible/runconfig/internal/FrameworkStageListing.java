package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.intcrucible.model.StageSlot;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The framework's own list. Stages are asked for by the names of their interfaces: this bundle does not see their package, so
 * that it could not use a stage if it had one.
 */
final class FrameworkStageListing implements StageListing {

	private static final Map<StageSlot, String> INTERFACES = Map.of(
			StageSlot.SCENARIO_GENERATOR, "org.intcrucible.stage.ScenarioGenerator", StageSlot.DESIGNER, "org.intcrucible.stage.Designer",
			StageSlot.EVALUATOR, "org.intcrucible.stage.Evaluator", StageSlot.RANKER, "org.intcrucible.stage.Ranker");

	private final BundleContext context;
	private final Predicate<Bundle> product;
	private final Function<Bundle, String> digests;

	/**
	 * @param product whether a bundle is one of the product's
	 * @param digests SHA-256 of a bundle's file
	 */
	FrameworkStageListing(BundleContext context, Predicate<Bundle> product, Function<Bundle, String> digests) {
		this.context = context;
		this.product = product;
		this.digests = digests;
	}

	@Override
	public List<ListedStage> listed(StageSlot slot) {
		List<ListedStage> stages = new ArrayList<>();
		for (ServiceReference<?> reference : references(INTERFACES.get(slot))) {
			Bundle bundle = reference.getBundle();
			// A service that has just gone has no bundle any more.
			if (bundle != null) {
				stages.add(new ListedStage(properties(reference), digests.apply(bundle), isTrusted(bundle)));
			}
		}
		return stages;
	}

	private ServiceReference<?>[] references(String name) {
		try {
			ServiceReference<?>[] found = context.getServiceReferences(name, null);
			return found == null ? new ServiceReference<?>[0] : found;
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("no filter has no syntax", e);
		}
	}

	private boolean isTrusted(Bundle bundle) {
		return product.test(bundle) || !bundle.getSignerCertificates(Bundle.SIGNERS_TRUSTED).isEmpty();
	}

	private static Map<String, Object> properties(ServiceReference<?> reference) {
		Map<String, Object> properties = new HashMap<>();
		for (String key : reference.getPropertyKeys()) {
			properties.put(key, reference.getProperty(key));
		}
		return properties;
	}
}

package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

class SpoofsTest {

	/** Bundles with a low id are the product's. */
	private final Spoofs spoofs = new Spoofs(bundle -> bundle.getBundleId() < 100);

	private final Bundle product = Fakes.bundle(1, "org.intcrucible.cli");
	private final Bundle library = Fakes.bundle(2, "info.picocli");
	private final Bundle stranger = Fakes.bundle(100, "com.example.stranger");
	private final Bundle other = Fakes.bundle(101, "com.example.other");

	private static BundleCapability capability(Bundle provider, String namespace, String value) {
		BundleRevision revision = Fakes.of(BundleRevision.class, Map.of("getBundle", provider));
		return Fakes.of(BundleCapability.class,
				Map.of("getRevision", revision, "getNamespace", namespace, "getAttributes", Map.of(namespace, value)));
	}

	@ParameterizedTest
	@CsvSource({ "osgi.wiring.package, org.intcrucible.run.execution", "osgi.wiring.package, org.intcrucible.model",
			"osgi.wiring.bundle, org.intcrucible.store" })
	void whatHasANameOfOursComesFromTheProductAlone(String namespace, String name) {
		BundleCapability theirs = capability(stranger, namespace, name);
		for (Bundle asker : List.of(product, other)) {
			assertTrue(spoofs.isSpoof(asker, theirs, List.of(stranger)));
			assertFalse(spoofs.isSpoof(asker, capability(library, namespace, name), List.of(library, stranger)));
		}
		assertFalse(spoofs.isSpoof(stranger, theirs, List.of(stranger)), "what a bundle has itself is its own business");
	}

	@ParameterizedTest
	@CsvSource({ "osgi.wiring.package, picocli", "osgi.wiring.bundle, derby", "osgi.wiring.host, derby" })
	void noStrangerStandsInForABundleOfTheProduct(String namespace, String name) {
		assertTrue(spoofs.isSpoof(product, capability(stranger, namespace, name), List.of(stranger, library)));
		assertFalse(spoofs.isSpoof(product, capability(library, namespace, name), List.of(stranger, library)));
	}

	@Test
	void strangersAmongThemselvesAreFree() {
		BundleCapability theirs = capability(stranger, "osgi.wiring.package", "picocli");
		assertFalse(spoofs.isSpoof(other, theirs, List.of(stranger, library)));
	}

	@Test
	void aStrangerMayGiveWhatTheProductLacks() {
		BundleCapability theirs = capability(stranger, "osgi.wiring.package", "com.example.optional");
		assertFalse(spoofs.isSpoof(product, theirs, List.of(stranger)));
		assertFalse(spoofs.isSpoof(product, theirs, List.of(stranger, other)));
	}

	@Test
	void capabilitiesThatSeveralMayGiveAreNotWires() {
		BundleCapability theirs = capability(stranger, "osgi.extender", "osgi.component");
		assertFalse(spoofs.isSpoof(product, theirs, List.of(stranger, library)));
	}
}

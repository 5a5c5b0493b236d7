package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

class FenceTest {

	private static final String COMMAND = "org.intcrucible.run.command";
	private static final String EXECUTION = "org.intcrucible.run.execution";
	private static final String STORE = "org.intcrucible.store";
	private static final String STRANGER = "com.example.stranger";

	/** Bundles with a low id are the product's. */
	private final Fence fence = new Fence(bundle -> bundle.getBundleId() < 100);

	private static Bundle product(String name) {
		return Fakes.bundle(Math.floorMod(name.hashCode(), 99) + 1, name);
	}

	private static BundleCapability capability(String provider, String namespace, String value) {
		return capability(product(provider), namespace, value);
	}

	private static BundleCapability capability(Bundle provider, String namespace, String value) {
		BundleRevision revision = Fakes.of(BundleRevision.class,
				Map.of("getSymbolicName", provider.getSymbolicName(), "getBundle", provider));
		return Fakes.of(BundleCapability.class,
				Map.of("getRevision", revision, "getNamespace", namespace, "getAttributes", Map.of(namespace, value)));
	}

	private boolean wires(String asker, String provider, String namespace, String value) {
		return fence.admits(product(asker), capability(provider, namespace, value));
	}

	private boolean imports(String asker, String provider, String name) {
		return wires(asker, provider, "osgi.wiring.package", name);
	}

	private boolean finds(Bundle asker, Bundle registrant, String... types) {
		return fence.admits(asker, Fakes.of(ServiceReference.class, Map.of("getBundle", registrant, "getProperty", types)));
	}

	private boolean finds(String asker, String registrant, String... types) {
		return finds(product(asker), product(registrant), types);
	}

	@Test
	void theRunCommandIsAdmittedToRunExecution() {
		assertTrue(imports(COMMAND, EXECUTION, EXECUTION));
		assertTrue(finds(COMMAND, EXECUTION, EXECUTION + ".RunExecution"));
	}

	@Test
	void aFriendsNameFromElsewhereIsNot() {
		Bundle impostor = Fakes.bundle(100, COMMAND);
		assertFalse(fence.admits(impostor, capability(EXECUTION, "osgi.wiring.package", EXECUTION)));
		assertFalse(finds(impostor, product(EXECUTION), EXECUTION + ".RunExecution"));
	}

	@Test
	void anyOtherBundleOfTheProductIsNot() {
		assertFalse(imports("org.intcrucible.cli", EXECUTION, EXECUTION));
		assertFalse(finds("org.intcrucible.cli", EXECUTION, EXECUTION + ".RunExecution"));
	}

	@Test
	void whatRunExecutionHasInsideIsHiddenWithIt() {
		assertFalse(finds(STRANGER, EXECUTION, EXECUTION + ".internal.RunDesk"));
		assertTrue(finds(EXECUTION, EXECUTION, EXECUTION + ".internal.RunDesk"));
	}

	@Test
	void writersOfRunsAreForRunExecutionAndTheStoreAlone() {
		assertTrue(imports(EXECUTION, STORE, "org.intcrucible.store.run"));
		assertTrue(imports(STORE, STORE, "org.intcrucible.store.run"));
		assertTrue(finds(EXECUTION, STORE, "org.intcrucible.store.run.RunWriter"));
		for (String other : List.of(STRANGER, COMMAND, "org.intcrucible.chat", "org.intcrucible.cli")) {
			assertFalse(imports(other, STORE, "org.intcrucible.store.run"), other);
			assertFalse(finds(other, STORE, "org.intcrucible.store.run.RunWriter"), other);
		}
	}

	@Test
	void writersOfConversationsAreForTheChatAlone() {
		assertTrue(imports("org.intcrucible.chat", STORE, "org.intcrucible.store.chat"));
		assertFalse(imports(EXECUTION, STORE, "org.intcrucible.store.chat"));
		assertTrue(finds("org.intcrucible.chat", STORE, "org.intcrucible.store.chat.ConversationWriter"));
		assertFalse(finds(EXECUTION, STORE, "org.intcrucible.store.chat.ConversationWriter"));
	}

	@Test
	void whatTheArchitectAloneSaysIsForTheArchitectAlone() {
		String hidden = "org.intcrucible.chat.architect";
		assertTrue(imports("org.intcrucible.architect", "org.intcrucible.chat", hidden));
		assertTrue(finds("org.intcrucible.architect", "org.intcrucible.chat", hidden + ".ArchitectWriter"));
		for (String other : List.of(STRANGER, EXECUTION, COMMAND, "org.intcrucible.cli")) {
			assertFalse(imports(other, "org.intcrucible.chat", hidden), other);
			assertFalse(finds(other, "org.intcrucible.chat", hidden + ".ArchitectWriter"), other);
			assertFalse(wires(other, "org.intcrucible.chat", "osgi.wiring.bundle", "org.intcrucible.chat"), other);
		}
		assertTrue(imports(STRANGER, "org.intcrucible.chat", "org.intcrucible.chat"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Transactions", "ProjectWriter", "ProjectArchives", "StoreKeeper", "RunSetups", "Upkeep" })
	void whatChangesTheStoreIsForTheProductAlone(String type) {
		String service = "org.intcrucible.store." + type;
		assertTrue(finds("org.intcrucible.cli", STORE, service));
		assertFalse(finds(Fakes.bundle(100, "org.intcrucible.cli"), product(STORE), service));
		assertTrue(Fence.hides(service), "its refusal is worth an event");
	}

	@Test
	void theRestOfTheStoreIsShown() {
		assertTrue(imports(STRANGER, STORE, STORE));
		assertTrue(finds(STRANGER, STORE, "org.intcrucible.store.RunReader"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "osgi.wiring.bundle", "osgi.wiring.host" })
	void theStoreAsAWholeIsForNobody(String namespace) {
		for (String other : List.of(STRANGER, EXECUTION, COMMAND)) {
			assertFalse(wires(other, STORE, namespace, STORE), other);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Designer", "Evaluator", "ScenarioGenerator", "Ranker" })
	void stagesAreForRunExecutionAndWhoRegisteredThemAlone(String type) {
		String service = "org.intcrucible.stage." + type;
		assertTrue(finds(EXECUTION, STRANGER, service));
		assertTrue(finds("org.intcrucible.runconfig", STRANGER, service), "it looks at what they say of themselves");
		assertTrue(finds(STRANGER, STRANGER, service));
		for (String other : List.of("com.example.other", COMMAND, "org.intcrucible.cli", "system.bundle")) {
			assertFalse(finds(other, STRANGER, service), other);
		}
		assertTrue(imports(STRANGER, "org.intcrucible.stage", "org.intcrucible.stage"), "plug-ins implement stages");
	}

	@Test
	void oneTypeThatIsHiddenHidesAService() {
		assertFalse(finds(STRANGER, STORE, "org.intcrucible.store.RunReader", "org.intcrucible.store.run.RunWriter"));
	}

	@Test
	void theDatabaseIsForTheStoreAndItsOwnFragments() {
		for (String provider : List.of("derby", "derbytools", "derbyshared")) {
			assertTrue(imports(STORE, provider, "org.apache.derby.jdbc"), provider);
			assertFalse(imports(STRANGER, provider, "org.apache.derby.jdbc"), provider);
			assertFalse(imports("org.eclipse.persistence.core", provider, "org.apache.derby.jdbc"), provider);
		}
		assertTrue(wires("derbytools", "derby", "osgi.wiring.host", "derby"));
		assertFalse(wires(STRANGER, "derby", "osgi.wiring.host", "derby"));
	}

	@Test
	void noFragmentOfAStrangerGetsIntoABundleOfOursOrIntoTheFramework() {
		Bundle stranger = Fakes.bundle(100, STRANGER);
		Bundle framework = Fakes.bundle(0, "org.eclipse.osgi");
		for (Bundle host : List.of(product("org.intcrucible.model"), product("org.intcrucible.runconfig"), framework)) {
			String name = host.getSymbolicName();
			assertFalse(fence.admits(stranger, capability(host, "osgi.wiring.host", name)), name);
			assertTrue(fence.admits(product("org.example.ours"), capability(host, "osgi.wiring.host", name)), name);
			assertTrue(fence.admits(stranger, capability(host, "osgi.wiring.bundle", name)), name);
		}
		assertTrue(fence.admits(stranger, capability(product("com.google.gson"), "osgi.wiring.host", "com.google.gson")));
	}
}

package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class FenceTest {

	private final Fence fence = new Fence("reference:file:plugins/org.intcrucible.guard_1.0.0.jar");

	private static Bundle bundle(long id, String name, String location) {
		return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getBundleId" -> id;
					case "getSymbolicName" -> name;
					case "getLocation" -> location;
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	@Test
	void theRunCommandBesideTheGuardIsAdmitted() {
		assertTrue(fence.admits(bundle(7, "org.intcrucible.run.command", "reference:file:plugins/org.intcrucible.run.command_1.0.0.jar")));
	}

	@Test
	void aFriendsNameFromElsewhereIsNot() {
		assertFalse(fence.admits(bundle(7, "org.intcrucible.run.command", "reference:file:/home/u/.crucible/plugins.d/command_9.jar")));
	}

	@Test
	void anyOtherBundleOfTheProductIsNot() {
		assertFalse(fence.admits(bundle(7, "org.intcrucible.cli", "reference:file:plugins/org.intcrucible.cli_1.0.0.jar")));
	}
}

package org.intcrucible.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Whether components find what they ask for, and what a bundle that is no friend gets to see. */
class ComponentsTest {

	/** In the order of the product's start levels; the Run command is tested where the product is whole. */
	private static final List<String> STARTED = List.of("guard", "model", "store", "audit", "run", "runconfig", "chat", "architect", "stages.quantitative",
			"run.execution", "cli");

	private static final BundleContext CONTEXT = FrameworkUtil.getBundle(ComponentsTest.class).getBundleContext();

	@BeforeAll
	static void start() throws BundleException {
		for (String name : STARTED) {
			bundle(name).start(Bundle.START_ACTIVATION_POLICY);
		}
	}

	private static Bundle bundle(String name) {
		return Objects.requireNonNull(Arrays.stream(CONTEXT.getBundles())
				.filter(candidate -> ("org.intcrucible." + name).equals(candidate.getSymbolicName())).findFirst().orElse(null), name);
	}

	@Test
	void everyComponentIsSatisfied() {
		ServiceReference<ServiceComponentRuntime> reference = CONTEXT.getServiceReference(ServiceComponentRuntime.class);
		assertNotNull(reference, "declarative services are not started");
		ServiceComponentRuntime runtime = CONTEXT.getService(reference);
		List<ComponentConfigurationDTO> configurations = STARTED.stream()
				.flatMap(name -> runtime.getComponentDescriptionDTOs(bundle(name)).stream())
				.flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream()).toList();
		assertFalse(configurations.isEmpty());
		assertEquals(List.of(), configurations.stream()
				.filter(configuration -> (configuration.state
						& (ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE)) == 0)
				.map(configuration -> configuration.description.name + " lacks "
						+ Arrays.stream(configuration.unsatisfiedReferences).map(lack -> lack.name).toList())
				.toList());
	}

	@Test
	void aBundleThatIsNoFriendSeesNoServiceOfRunExecution() throws InvalidSyntaxException {
		assertNull(CONTEXT.getServiceReference("org.intcrucible.run.execution.RunExecution"));
		ServiceReference<?>[] all = CONTEXT.getAllServiceReferences(null, null);
		assertEquals(List.of(), Stream.of(all)
				.flatMap(reference -> Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS)))
				.filter(type -> type.startsWith("org.intcrucible.run.execution")).toList());
		assertNotNull(CONTEXT.getServiceReference("org.intcrucible.run.RunHistory"), "the read side is there for everybody");
	}

	@Test
	void aBundleThatIsNoFriendIsNotWiredToRunExecution() throws BundleException, IOException {
		for (String header : List.of("Import-Package", "Require-Bundle")) {
			assertTrue(resolves(header, "org.intcrucible.run"), header + " works for nobody, which proves nothing");
			assertFalse(resolves(header, "org.intcrucible.run.execution"), header);
		}
	}

	private static boolean resolves(String header, String value) throws BundleException, IOException {
		Bundle stranger = CONTEXT.installBundle("memory:stranger", new ByteArrayInputStream(jar(header, value)));
		try {
			stranger.start();
			return true;
		} catch (BundleException unresolved) {
			assertEquals(BundleException.RESOLVE_ERROR, unresolved.getType(), unresolved.getMessage());
			return false;
		} finally {
			stranger.uninstall();
		}
	}

	private static byte[] jar(String header, String value) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, "com.example.stranger");
		manifest.getMainAttributes().putValue(header, value);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new JarOutputStream(bytes, manifest).close();
		return bytes.toByteArray();
	}
}

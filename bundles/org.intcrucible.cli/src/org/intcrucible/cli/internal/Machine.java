package org.intcrucible.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.osgi.framework.BundleContext;

/**
 * What the product runs on.
 *
 * @param version     of the product
 * @param workspace   the workspace folder as the start script gave it; may be empty
 * @param properties  of the virtual machine
 * @param environment of the process
 * @param heap        the most memory that the virtual machine takes, in bytes
 * @param cores       how many it may use
 */
record Machine(String version, Path workspace, Map<String, String> properties, Map<String, String> environment, long heap,
		int cores) {

	Machine {
		properties = Map.copyOf(properties);
		environment = Map.copyOf(environment);
	}

	/** @param workspace its folder */
	static Machine of(BundleContext bundles, Path workspace) {
		Map<String, String> properties = new HashMap<>();
		System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
		return new Machine(bundles.getBundle().getVersion().toString(), workspace, properties, System.getenv(),
				Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());
	}

	String property(String name) {
		return properties.getOrDefault(name, "");
	}
}

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

	private static final String FILE = "file:";

	Machine {
		properties = Map.copyOf(properties);
		environment = Map.copyOf(environment);
	}

	static Machine of(BundleContext bundles) {
		Map<String, String> properties = new HashMap<>();
		System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
		String area = bundles.getProperty("osgi.instance.area");
		return new Machine(bundles.getBundle().getVersion().toString(), folder(area == null ? "" : area), properties,
				System.getenv(), Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());
	}

	/** The framework writes a URL without escaping what no URL may hold, such as blanks; so it is none to parse. */
	static Path folder(String area) {
		String path = area.startsWith(FILE) ? area.substring(FILE.length()) : area;
		boolean drive = path.matches("/[A-Za-z]:.*");
		return Path.of(drive ? path.substring(1) : path);
	}

	String property(String name) {
		return properties.getOrDefault(name, "");
	}
}

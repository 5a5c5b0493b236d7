package org.intcrucible.tests.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** The product's application with the properties of the product, as its extensions say. */
final class ProductApplication implements IApplicationContext {

	private static final String BUNDLE = "org.intcrucible.app";
	private static final String APPLICATION = BUNDLE + ".workbench";
	private static final String PRODUCT = BUNDLE + ".product";

	/** The window begins as it is delivered, not as the test before left it. */
	private static final String[] ARGUMENTS = { "-clearPersistedState" };

	private final Map<String, String> branding = Arrays.stream(extension("products", PRODUCT).getConfigurationElements())
			.flatMap(product -> Stream.of(product.getChildren("property")))
			.collect(Collectors.toMap(property -> property.getAttribute("name"), property -> property.getAttribute("value")));

	/** @return what the application returned: {@link IApplication#EXIT_OK} if all went well */
	Object run() throws Exception {
		return create().start(this);
	}

	private static IApplication create() throws CoreException {
		IConfigurationElement run = extension("applications", APPLICATION).getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}

	private static IExtension extension(String point, String id) {
		IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime", point, id);
		if (extension == null) {
			throw new IllegalStateException("no extension " + id);
		}
		return extension;
	}

	@Override
	public Map<?, ?> getArguments() {
		return Map.of(APPLICATION_ARGS, ARGUMENTS);
	}

	@Override
	public void applicationRunning() {
		// there is no splash
	}

	@Override
	public String getBrandingApplication() {
		return APPLICATION;
	}

	@Override
	public String getBrandingName() {
		return getBrandingProperty("appName");
	}

	@Override
	public String getBrandingDescription() {
		return null;
	}

	@Override
	public String getBrandingId() {
		return PRODUCT;
	}

	@Override
	public String getBrandingProperty(String key) {
		return branding.get(key);
	}

	@Override
	public Bundle getBrandingBundle() {
		return Platform.getBundle(BUNDLE);
	}

	@Override
	public void setResult(Object result, IApplication application) {
		throw new UnsupportedOperationException("the application says by itself how it ended");
	}
}

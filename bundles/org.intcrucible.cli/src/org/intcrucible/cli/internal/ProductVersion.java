package org.intcrucible.cli.internal;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;

/** The version that {@code --version} prints: that of this bundle, which is the product's. */
final class ProductVersion implements CommandLine.IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] {"Int Crucible " + FrameworkUtil.getBundle(ProductVersion.class).getVersion()};
	}
}

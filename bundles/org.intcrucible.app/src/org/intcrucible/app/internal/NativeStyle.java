package org.intcrucible.app.internal;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Gives what GTK draws itself the product's measures. It is read when the display is made, and never again. */
final class NativeStyle {

	/** SWT's own name; other toolkits than GTK do not look at it. */
	private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

	private NativeStyle() {
	}

	/** @throws IOException if the bundle's file cannot be unpacked to where GTK reads it */
	static void use() throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(NativeStyle.class);
		URL file = FileLocator.toFileURL(bundle.getEntry("css/gtk.css"));
		System.setProperty(PROPERTY, file.getPath());
	}
}

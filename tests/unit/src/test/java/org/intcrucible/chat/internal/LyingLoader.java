package org.intcrucible.chat.internal;

import java.io.IOException;
import java.io.InputStream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** Any class loader may say of itself whose it is. */
final class LyingLoader extends ClassLoader implements BundleReference {

	private final Bundle bundle;

	LyingLoader(Bundle bundle) {
		super(LyingLoader.class.getClassLoader());
		this.bundle = bundle;
	}

	/** A class of its own with the code of another one. */
	Class<?> define(Class<?> template) throws IOException {
		try (InputStream in = template.getResourceAsStream("/" + template.getName().replace('.', '/') + ".class")) {
			byte[] bytes = in.readAllBytes();
			return defineClass(template.getName(), bytes, 0, bytes.length);
		}
	}

	@Override
	public Bundle getBundle() {
		return bundle;
	}
}

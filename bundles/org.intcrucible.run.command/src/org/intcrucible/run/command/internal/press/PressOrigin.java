package org.intcrucible.run.command.internal.press;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Who presses, where and with what: metadata of every press. */
public final class PressOrigin {

	private PressOrigin() {
	}

	/** User, host and version of the product. */
	public static Map<String, String> facts() {
		return Map.of("user", System.getProperty("user.name", ""), "host", host(), "version", version());
	}

	/** Empty where there is no framework. */
	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(PressOrigin.class);
		return bundle == null ? "" : bundle.getVersion().toString();
	}

	/** A machine whose own name does not resolve is still a host. */
	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException nameless) {
			return "localhost";
		}
	}
}

package org.intcrucible.store.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The database's accounts: one owns the tables and changes their shape, the other one works with what they hold and was
 * granted no more than it needs. An embedded database is open to its whole process by its address, but not without these.
 *
 * @param ownerPassword of {@link #OWNER}
 * @param appPassword   of {@link #APP}
 */
record AccessFile(String ownerPassword, String appPassword) {

	/** Also the name of the schema. */
	static final String OWNER = "CRUCIBLE_OWNER";
	static final String APP = "CRUCIBLE_APP";

	private static final int BYTES = 24;

	static AccessFile random() {
		SecureRandom random = new SecureRandom();
		return new AccessFile(password(random), password(random));
	}

	private static String password(SecureRandom random) {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		// Plain digits alone would pass for an encrypted password, which EclipseLink would try to read.
		return "crucible-" + HexFormat.of().formatHex(bytes);
	}

	void write(Path file) throws IOException {
		OwnedFile.write(file, "# Passwords of the database beside this file. Without them it cannot be opened.\n"
				+ "owner=" + ownerPassword + "\napp=" + appPassword + "\n");
	}

	/** @throws IOException if it cannot be read, or lacks a password */
	static AccessFile read(Path file) throws IOException {
		Properties properties = new Properties();
		properties.load(new StringReader(Files.readString(file)));
		String owner = properties.getProperty("owner", "");
		String app = properties.getProperty("app", "");
		if (owner.isEmpty() || app.isEmpty()) {
			throw new IOException(file + " lacks a password");
		}
		return new AccessFile(owner, app);
	}

	@Override
	public String toString() {
		return "accounts " + OWNER + ", " + APP;
	}
}

package org.intcrucible.store.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where everything lies: the store in its workspace, and the key of the audit log among the user's own settings. */
@Component(service = StoreFiles.class)
public final class StoreFiles {

	private static final String FILE = "file:";

	private final Path workspace;
	private final Path settings;

	@Activate
	public StoreFiles(BundleContext bundles) {
		this(folder(Objects.requireNonNullElse(bundles.getProperty("osgi.instance.area"), "")),
				UserSettings.folder(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()));
	}

	/**
	 * @param workspace the folder that holds the store; need not be there
	 * @param settings  the folder of the user's own settings; need not be there
	 */
	public StoreFiles(Path workspace, Path settings) {
		this.workspace = workspace;
		this.settings = settings;
	}

	/** The framework writes a URL without escaping what no URL may hold, such as blanks; so it is none to parse. */
	static Path folder(String area) {
		String path = area.startsWith(FILE) ? area.substring(FILE.length()) : area;
		boolean drive = path.matches("/[A-Za-z]:.*");
		return Path.of(drive ? path.substring(1) : path);
	}

	public Path workspace() {
		return workspace;
	}

	/** What belongs to the database, for the owner's eyes only. */
	public Path store() {
		return workspace.resolve("store");
	}

	public Path database() {
		return store().resolve("database");
	}

	/** A database that is being made; it takes its name when it is whole. */
	Path unfinished() {
		return store().resolve("database.new");
	}

	/** Names and passwords of the database's accounts. */
	public Path access() {
		return store().resolve("access.properties");
	}

	/** The end of the audit log. */
	public Path anchor() {
		return store().resolve("audit-head.json");
	}

	public Path backups() {
		return store().resolve("backups");
	}

	Path derbyLog() {
		return store().resolve("derby.log");
	}

	/** The key under which the end of the audit log is signed. It is no part of the workspace. */
	Path auditKey() {
		return settings.resolve("audit.key");
	}

	/** The folder for a user's own settings, by the customs of each system. */
	static final class UserSettings {

		private UserSettings() {
		}

		static Path folder(String system, Path home, Map<String, String> environment) {
			if (system.startsWith("Windows")) {
				String roaming = environment.getOrDefault("APPDATA", "");
				return (roaming.isEmpty() ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Int Crucible");
			}
			String own = environment.getOrDefault("XDG_CONFIG_HOME", "");
			if (!own.isEmpty()) {
				return Path.of(own).resolve("int-crucible");
			}
			return system.startsWith("Mac") ? home.resolve("Library/Application Support/Int Crucible")
					: home.resolve(".config/int-crucible");
		}
	}
}

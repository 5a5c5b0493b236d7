package org.intcrucible.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.intcrucible.store.internal.StoreFiles.UserSettings;
import org.junit.jupiter.api.Test;

class StoreFilesTest {

	@Test
	void theWorkspaceIsFoundInWhatTheFrameworkSaysOfIt() {
		assertEquals(Path.of("/home/me/my work/"), StoreFiles.folder("file:/home/me/my work/"));
		assertEquals(Path.of("C:/work"), StoreFiles.folder("file:/C:/work"));
		assertEquals(Path.of(""), StoreFiles.folder(""));
	}

	@Test
	void settingsLieWhereEachSystemKeepsThem() {
		Path home = Path.of("/home/me");
		assertEquals(home.resolve(".config/int-crucible"), UserSettings.folder("Linux", home, Map.of()));
		assertEquals(Path.of("/etc/mine/int-crucible"), UserSettings.folder("Linux", home, Map.of("XDG_CONFIG_HOME", "/etc/mine")));
		assertEquals(home.resolve("Library/Application Support/Int Crucible"), UserSettings.folder("Mac OS X", home, Map.of()));
		assertEquals(Path.of("/roaming/Int Crucible"), UserSettings.folder("Windows 11", home, Map.of("APPDATA", "/roaming")));
		assertEquals(home.resolve("AppData/Roaming/Int Crucible"), UserSettings.folder("Windows 11", home, Map.of()));
	}
}

package org.intcrucible.cli.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DoorSocketTest {

	@TempDir
	private Path folder;

	private static void assertListens(DoorSocket socket) throws IOException {
		try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket.path())); SocketChannel met = socket.accept()) {
			assertTrue(client.isConnected() && met.isConnected());
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static void assertGone(DoorSocket socket) throws IOException {
		socket.stop();
		socket.remove();
		assertFalse(Files.exists(socket.path()));
		assertFalse(socket.isOpen());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void itLiesInTheStoreForItsOwnerAlone() throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		DoorSocket socket = DoorSocket.open(folder);
		assertEquals(folder.resolve("socket"), socket.path());
		assertEquals("rw-------", permissions(socket.path()));
		assertListens(socket);
		assertGone(socket);
		assertTrue(Files.exists(folder));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatAKilledProcessLeftBehindIsReplaced() throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		DoorSocket.open(folder).stop();
		assertTrue(Files.exists(folder.resolve("socket")));
		DoorSocket socket = DoorSocket.open(folder);
		assertEquals(folder.resolve("socket"), socket.path());
		assertListens(socket);
		assertGone(socket);
	}

	@Test
	void aPathThatIsTooLongIsAvoided() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("ein-sehr-langer-name/".repeat(6)));
		assertElsewhere(deep);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFolderThatOthersMayEnterIsAvoided() throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x---"));
		assertElsewhere(folder);
	}

	@Test
	void aFolderThatCanHoldNoSocketIsAvoided() throws IOException {
		Files.createDirectories(folder.resolve("socket/not-empty"));
		assertElsewhere(folder);
		assertElsewhere(folder.resolve("none"));
	}

	private static void assertElsewhere(Path folder) throws IOException {
		DoorSocket socket = DoorSocket.open(folder);
		Path own = socket.path().getParent();
		assertNotEquals(folder, own);
		if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
			assertEquals("rwx------", permissions(own));
			assertEquals("rw-------", permissions(socket.path()));
		}
		assertListens(socket);
		assertGone(socket);
		assertFalse(Files.exists(own));
	}
}

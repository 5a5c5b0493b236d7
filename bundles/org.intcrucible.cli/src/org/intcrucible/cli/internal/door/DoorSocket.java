package org.intcrucible.cli.internal.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The socket of a door: where it lies, and that only its owner reaches it. */
final class DoorSocket {

	private static final String NAME = "socket";
	/** Systems take 104 or 108 bytes with the zero at the end. */
	private static final int LONGEST_PATH = 100;
	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private final Path path;
	private final ServerSocketChannel channel;
	private final boolean ownFolder;

	private DoorSocket(Path path, ServerSocketChannel channel, boolean ownFolder) {
		this.path = path;
		this.channel = channel;
		this.ownFolder = ownFolder;
	}

	/**
	 * Begins to listen: in a folder if that will do, else in a new one among the temporary files.
	 *
	 * @param folder of a workspace that this process holds, so that a socket there is one that was left behind
	 */
	static DoorSocket open(Path folder) throws IOException {
		Path path = folder.toAbsolutePath().resolve(NAME);
		if (fits(path) && isPrivate(folder)) {
			try {
				Files.deleteIfExists(path);
				return new DoorSocket(path, listen(path), false);
			} catch (IOException noPlaceForSockets) {
				return openElsewhere();
			}
		}
		return openElsewhere();
	}

	private static DoorSocket openElsewhere() throws IOException {
		Path folder = Files.createTempDirectory("crucible").toAbsolutePath();
		Path path = folder.resolve(NAME);
		// for an end that leaves no time to close it, in reverse order
		folder.toFile().deleteOnExit();
		path.toFile().deleteOnExit();
		if (!fits(path)) {
			Files.delete(folder);
			throw new IOException("the path " + path + " is too long for a socket");
		}
		return new DoorSocket(path, listen(path), true);
	}

	private static boolean fits(Path path) {
		return path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
	}

	/** Between the making of a socket and the change of its permissions others might come in. */
	private static boolean isPrivate(Path folder) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		return Files.isDirectory(folder) && (posix == null || EnumSet.of(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE).containsAll(posix.readAttributes().permissions()));
	}

	private static ServerSocketChannel listen(Path path) throws IOException {
		ServerSocketChannel channel;
		try {
			channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		} catch (UnsupportedOperationException unsupported) {
			throw new IOException("this system has no sockets in files", unsupported);
		}
		boolean listening = false;
		try {
			channel.bind(UnixDomainSocketAddress.of(path));
			if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
				Files.setPosixFilePermissions(path, OWNER_ONLY);
			}
			listening = true;
			return channel;
		} finally {
			if (!listening) {
				channel.close();
			}
		}
	}

	Path path() {
		return path;
	}

	/** Waits for the next client. */
	SocketChannel accept() throws IOException {
		return channel.accept();
	}

	boolean isOpen() {
		return channel.isOpen();
	}

	/** Nobody comes in any more. */
	void stop() throws IOException {
		channel.close();
	}

	/** Takes the file away. */
	void remove() throws IOException {
		Files.deleteIfExists(path);
		if (ownFolder) {
			Files.deleteIfExists(path.getParent());
		}
	}
}

package org.intcrucible.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may read. */
public final class OwnedFile {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private OwnedFile() {
	}

	/** Makes a folder and those above it; one that is there stays as it is. */
	public static void makeFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		if (folder.getParent() != null) {
			Files.createDirectories(folder.getParent());
		}
		try {
			Files.createDirectory(folder, permissions("rwx------"));
		} catch (FileAlreadyExistsException there) {
			// Another process may make it at the same time.
			if (!Files.isDirectory(folder)) {
				throw there;
			}
		}
	}

	/** Writes a file whole or not at all; when this returns, it is on the disk. */
	public static void write(Path file, String content) throws IOException {
		replace(file, content, true);
	}

	/** The same for what is written again and again, and may be lost with the power. */
	static void writeOften(Path file, String content) throws IOException {
		replace(file, content, false);
	}

	/** Writes a file that nobody else has written before; one that is there stays as it is. */
	static void writeFirst(Path file, String content) throws IOException {
		Path draft = draft(file, content, true);
		try {
			Files.createLink(file, draft);
		} catch (FileAlreadyExistsException there) {
			// Whoever was first has it.
		} catch (UnsupportedOperationException unsupported) {
			Files.move(draft, file);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static Path draft(Path file, String content, boolean durable) throws IOException {
		Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp", permissions("rw-------"));
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			if (durable) {
				channel.force(true);
			}
			return draft;
		} catch (IOException failed) {
			Files.deleteIfExists(draft);
			throw failed;
		}
	}

	private static void replace(Path file, String content, boolean durable) throws IOException {
		Path draft = draft(file, content, durable);
		try {
			try {
				Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException unsupported) {
				Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static FileAttribute<?>[] permissions(String permissions) {
		return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: new FileAttribute<?>[0];
	}
}

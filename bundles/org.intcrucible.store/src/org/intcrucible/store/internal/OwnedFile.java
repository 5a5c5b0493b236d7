package org.intcrucible.store.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may read. */
public final class OwnedFile {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private OwnedFile() {
	}

	/** Makes a folder and those above it; one that is there stays as it is. */
	public static void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			if (folder.getParent() != null) {
				Files.createDirectories(folder.getParent());
			}
			Files.createDirectory(folder, permissions("rwx------"));
		}
	}

	/** Writes a file whole or not at all. */
	public static void write(Path file, String content) throws IOException {
		Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp", permissions("rw-------"));
		try {
			Files.writeString(draft, content);
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

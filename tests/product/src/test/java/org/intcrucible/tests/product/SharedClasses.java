package org.intcrucible.tests.product;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An archive of the virtual machine's own classes as one start of the product had them, which later starts map into their
 * memory: they need a fifth less time. Bundles' classes are loaded, and checked, as ever.
 */
final class SharedClasses {

	private static final String LAUNCHER = "org.eclipse.equinox.launcher_*.jar";

	private SharedClasses() {
	}

	/** The option that uses the archive; empty while another process makes it. */
	static synchronized String option() throws IOException, InterruptedException {
		Path archive = archive();
		// Options are words.
		if (archive.toString().contains(" ") || Files.notExists(archive) && !make(archive)) {
			return "";
		}
		return "-XX:SharedArchiveFile=" + archive;
	}

	/** It is worth nothing, and complained of, beside another launcher or virtual machine. */
	private static Path archive() throws IOException {
		try (DirectoryStream<Path> launchers = Files.newDirectoryStream(Installation.product().resolve("plugins"), LAUNCHER)) {
			Path launcher = launchers.iterator().next();
			return Path.of(System.getProperty("crucible.settings")).toAbsolutePath().resolveSibling("shared-classes-"
					+ System.getProperty("java.vm.version") + "-" + Files.getLastModifiedTime(launcher).toMillis() + ".jsa");
		}
	}

	/** @return whether it is there: another process may be about it, and a virtual machine may make none */
	private static boolean make(Path archive) throws IOException, InterruptedException {
		try (FileChannel claim = FileChannel.open(archive.resolveSibling(archive.getFileName() + ".lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = claim.tryLock()) {
			if (lock == null) {
				return false;
			}
			if (Files.notExists(archive)) {
				Path unfinished = archive.resolveSibling(archive.getFileName() + ".part");
				Path workspace = Files.createTempDirectory(archive.getParent(), "shared-classes-workspace");
				Installation.archiveClasses(workspace, unfinished, "runs", "list");
				if (Files.exists(unfinished)) {
					Files.move(unfinished, archive);
				}
			}
			return Files.exists(archive);
		}
	}
}

package org.intcrucible.app.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

import javax.management.JMException;
import javax.management.ObjectName;

import org.osgi.service.log.Logger;

/**
 * The classes that a window has loaded, as a file that the virtual machine of the next one maps into its memory instead of
 * reading and checking each. The start script says where it is to be, and looks for it there. Nothing depends on it.
 */
final class ClassArchive {

	private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";
	private static final String ENDING = ".jsa";
	private static final String UNFINISHED = ".part";
	private static final Duration KEPT = Duration.ofDays(30);
	/** No archive is in the making for longer. */
	private static final Duration MAKING = Duration.ofHours(1);

	private final Path file;
	private final Logger log;

	/** @param file where it is to be, in a folder for such archives alone */
	ClassArchive(Path file, Logger log) {
		this.file = file;
		this.log = log;
	}

	/** Makes it, which takes a second or two in which nothing else happens; leaves no half of it behind. */
	void make() {
		try {
			Files.createDirectories(file.getParent());
			Path unfinished = Files.createTempFile(file.getParent(), "classes", UNFINISHED);
			try {
				dump(unfinished);
				removeOld();
				Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException | JMException failed) {
			// The next window starts as this one did, and tries again.
			log.info("The classes of this window could not be kept in \"{}\"", file, failed);
		}
	}

	private void dump(Path target) throws IOException, JMException {
		// The virtual machine refuses to write over a file.
		Files.delete(target);
		Object told = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(COMMANDS), "vmCds",
				new Object[] {new String[] {"dynamic_dump", target.toString()}}, new String[] {String[].class.getName()});
		if (Files.notExists(target) || Files.size(target) == 0) {
			throw new IOException(String.valueOf(told).strip());
		}
	}

	/** Of another Java, or of another state of this product, and a month old; and what was killed while it was made. */
	private void removeOld() throws IOException {
		Instant now = Instant.now();
		try (DirectoryStream<Path> kept = Files.newDirectoryStream(file.getParent(), "*{" + ENDING + "," + UNFINISHED + "}")) {
			for (Path old : kept) {
				Duration longest = old.toString().endsWith(ENDING) ? KEPT : MAKING;
				if (Files.getLastModifiedTime(old).toInstant().isBefore(now.minus(longest))) {
					Files.delete(old);
				}
			}
		}
	}
}

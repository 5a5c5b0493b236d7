package org.intcrucible.store.internal.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A file with two locks on bytes far beyond its content, which stays readable for everybody meanwhile, also on Windows: one
 * means that somebody holds it, the other one that somebody looks at it. Whoever looks must try to hold, if only for a
 * moment, and must not be taken for a holder by another one who looks.
 */
final class LockFile implements AutoCloseable {

	private static final long HOLD = Long.MAX_VALUE - 1;
	private static final long LOOK = Long.MAX_VALUE - 2;
	/** A look takes microseconds, unless its process was stopped in the middle. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final Duration PAUSE = Duration.ofMillis(1);
	private static final int LONGEST = 64 * 1024;
	private static final String OWNER_ONLY = "rw-------";

	/** What is done while nobody else looks. */
	@FunctionalInterface
	interface Look<T> {
		T at(LockFile file) throws IOException;
	}

	/** No channel: those are closed, and their locks with them, when a thread that uses them is interrupted. */
	private final RandomAccessFile file;
	/** Kept, because a lock that nobody refers to is forgotten by the virtual machine. */
	private FileLock hold;

	private LockFile(RandomAccessFile file) {
		this.file = file;
	}

	/** Opens a file that is there. */
	static LockFile open(Path path) throws IOException {
		return new LockFile(new RandomAccessFile(path.toFile(), "rw"));
	}

	/** Opens a file that need not be there, and lets nobody but its owner read it. */
	static LockFile make(Path path) throws IOException {
		boolean posix = Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
		if (Files.notExists(path)) {
			try {
				if (posix) {
					Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
				} else {
					Files.createFile(path);
				}
			} catch (FileAlreadyExistsException quicker) {
				return open(path);
			}
		} else if (posix) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
		}
		return open(path);
	}

	/** Does something with the file while no other process looks at it. */
	<T> T look(Look<T> work) throws IOException {
		FileLock look = awaitLook();
		try {
			return work.at(this);
		} finally {
			look.release();
		}
	}

	private FileLock awaitLook() throws IOException {
		long start = System.nanoTime();
		while (true) {
			FileLock look = tryLock(LOOK);
			if (look != null) {
				return look;
			}
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IOException("another process looks at it and does not come to an end");
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private FileLock tryLock(long position) throws IOException {
		try {
			return file.getChannel().tryLock(position, 1, false);
		} catch (OverlappingFileLockException inThisProcess) {
			return null;
		}
	}

	/** @return whether it is held now: false if somebody else holds it */
	boolean hold() throws IOException {
		hold = tryLock(HOLD);
		return hold != null;
	}

	void release() throws IOException {
		hold.release();
		hold = null;
	}

	/** The content, or the beginning of one that is too long to be that of a lock. */
	String read() throws IOException {
		byte[] content = new byte[(int) Math.min(file.length(), LONGEST)];
		file.seek(0);
		file.readFully(content);
		return new String(content, StandardCharsets.UTF_8);
	}

	void write(String content) throws IOException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		file.seek(0);
		file.write(bytes);
		file.setLength(bytes.length);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}

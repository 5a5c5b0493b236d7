package org.intcrucible.store.internal.keep;

/**
 * What this product reads from zip files at most. Whatever it writes stays within.
 *
 * @param entries how many
 * @param total   bytes of all entries together, unpacked
 * @param line    bytes of one row
 */
record ZipLimits(int entries, long total, int line) {

	/** Deflating makes nothing smaller than this, so that a file which claims more is a trap. */
	static final long MOST_RATIO = 1032;
	/** Of the entry that says what the others are. */
	static final int MOST_MANIFEST = 16 << 20;

	/** One for each table and a few more, 64 GiB in all, 64 MiB for a row. */
	static final ZipLimits ARCHIVE = new ZipLimits(64, 64L << 30, 64 << 20);
	/** As many files as a database has; its size is bounded by the disk alone. */
	static final ZipLimits BACKUP = new ZipLimits(100_000, Long.MAX_VALUE, 0);
}

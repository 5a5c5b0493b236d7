package org.intcrucible.store.internal.keep;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Sha256;

/** Writes the entries of a zip file and keeps what is in them. */
final class ZipWriter {

	/** Takes what is to be in an entry, as bytes or line by line. */
	static final class EntryStream extends FilterOutputStream {

		private final String name;
		private final ZipLimits limits;
		private final long room;
		private final MessageDigest digest = Sha256.digest();
		private long bytes;
		private long rows;

		private EntryStream(OutputStream out, String name, ZipLimits limits, long room) {
			super(out);
			this.name = name;
			this.limits = limits;
			this.room = room;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] {(byte) one}, 0, 1);
		}

		@Override
		public void write(byte[] buffer, int from, int length) throws IOException {
			bytes += length;
			if (bytes > room) {
				throw tooLarge("This is more than " + limits.total() + " bytes.");
			}
			digest.update(buffer, from, length);
			out.write(buffer, from, length);
		}

		void row(String line) throws IOException {
			byte[] encoded = (line + '\n').getBytes(StandardCharsets.UTF_8);
			rows++;
			if (encoded.length > limits.line()) {
				throw tooLarge("Row " + rows + " has more than " + limits.line() + " bytes.");
			}
			write(encoded, 0, encoded.length);
		}

		private Refusal tooLarge(String sentence) {
			return new Refusal(ProblemCode.LIMIT, sentence, "A backup of the whole workspace has no limit: crucible backup.", Place.whole(name));
		}

		/** The zip file goes on. */
		@Override
		public void close() throws IOException {
			flush();
		}
	}

	/**
	 * Fills an entry.
	 *
	 * @param <X> what it throws beside
	 */
	@FunctionalInterface
	interface EntryContent<X extends Exception> {
		void writeTo(EntryStream out) throws IOException, X;
	}

	private final ZipOutputStream zip;
	private final ZipLimits limits;
	private final Instant now;
	private final Map<String, Contents> entries = new LinkedHashMap<>();

	/** @param now the time that all entries get */
	ZipWriter(OutputStream out, ZipLimits limits, Instant now) {
		zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.limits = limits;
		this.now = now;
	}

	<X extends Exception> Contents entry(String name, EntryContent<X> content) throws IOException, X {
		long used = entries.values().stream().mapToLong(Contents::bytes).sum();
		ZipEntry entry = new ZipEntry(name);
		entry.setLastModifiedTime(FileTime.from(now));
		zip.putNextEntry(entry);
		EntryStream out = new EntryStream(zip, name, limits, limits.total() - used);
		content.writeTo(out);
		zip.closeEntry();
		Contents contents = new Contents(Sha256.hex(out.digest), out.bytes, out.rows);
		entries.put(name, contents);
		return contents;
	}

	/** By name, in the order in which they were written. */
	Map<String, Contents> entries() {
		return entries;
	}

	/** Ends the zip file; what it was written to stays open. */
	void finish() throws IOException {
		zip.finish();
	}
}

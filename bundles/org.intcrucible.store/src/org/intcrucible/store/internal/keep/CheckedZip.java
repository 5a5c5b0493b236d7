package org.intcrucible.store.internal.keep;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Sha256;

/**
 * A zip file that nobody vouches for. Its entries are asked for by names that are known; a name is never taken for a path
 * here. Every method throws {@link Refusal} for what is wrong with the file.
 */
final class CheckedZip implements Closeable {

	private final ZipFile zip;
	private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

	private CheckedZip(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Uses up the bytes of an entry.
	 *
	 * @param <X> what it throws beside
	 */
	@FunctionalInterface
	interface Reading<X extends Exception> {
		void read(InputStream in) throws IOException, X;
	}

	/** @throws IOException if the file cannot be read at all */
	static CheckedZip open(Path file, ZipLimits limits) throws IOException {
		long size = Files.size(file);
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		} catch (ZipException | IllegalArgumentException broken) {
			throw new Refusal(ProblemCode.SYNTAX, "The file is no zip file, or only a part of one: " + broken.getMessage() + ".", "",
					Place.whole(file.toString()));
		}
		CheckedZip checked = new CheckedZip(zip);
		try {
			checked.look(Place.whole(file.toString()), size, limits);
			return checked;
		} catch (Refusal refused) {
			zip.close();
			throw refused;
		}
	}

	private void look(Place place, long size, ZipLimits limits) {
		if (zip.size() > limits.entries()) {
			throw refusal(ProblemCode.LIMIT, "The zip file has " + zip.size() + " entries; " + limits.entries() + " are allowed.", place);
		}
		long total = 0;
		for (ZipEntry entry : zip.stream().toList()) {
			if (entries.put(entry.getName(), entry) != null) {
				throw refusal(ProblemCode.SYNTAX, "The entry is there twice.", Place.whole(entry.getName()));
			}
			if (entry.getSize() < 0 || entry.getSize() > limits.total() - total) {
				throw refusal(ProblemCode.LIMIT, "Unpacked, the entries are larger than " + limits.total() + " bytes.", place);
			}
			total += entry.getSize();
		}
		if (total / ZipLimits.MOST_RATIO > size) {
			throw refusal(ProblemCode.LIMIT, "The file claims to hold more than " + ZipLimits.MOST_RATIO + " times its size.", place);
		}
	}

	Set<String> names() {
		return Set.copyOf(entries.keySet());
	}

	/** Bytes of all entries, unpacked, as the file says. */
	long total() {
		return entries.values().stream().mapToLong(ZipEntry::getSize).sum();
	}

	/** An entry that says what the others are, as text. */
	String manifest(String name) {
		ZipEntry entry = entry(name);
		if (entry.getSize() > ZipLimits.MOST_MANIFEST) {
			throw refusal(ProblemCode.LIMIT, "The entry has more than " + ZipLimits.MOST_MANIFEST + " bytes.", Place.whole(name));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		CRC32 sum = new CRC32();
		read(entry, in -> new CheckedInputStream(in, sum).transferTo(bytes));
		if (sum.getValue() != entry.getCrc()) {
			throw damaged(name);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/**
	 * Reads an entry whose content is known.
	 *
	 * @param work need not use all of it up; what it does must be undone if this method refuses
	 */
	<X extends Exception> void read(String name, Contents expected, Reading<X> work) throws X {
		ZipEntry entry = entry(name);
		MessageDigest digest = Sha256.digest();
		this.<X>read(entry, in -> {
			InputStream digested = new DigestInputStream(in, digest);
			work.read(digested);
			digested.transferTo(OutputStream.nullOutputStream());
		});
		if (entry.getSize() != expected.bytes() || !Sha256.hex(digest).equals(expected.sha256())) {
			throw damaged(name);
		}
	}

	private <X extends Exception> void read(ZipEntry entry, Reading<X> work) throws X {
		try (InputStream in = new ExactStream(zip.getInputStream(entry), entry.getSize())) {
			work.read(in);
		} catch (ZipException | EOFException broken) {
			throw damaged(entry.getName());
		} catch (IOException failed) {
			throw refusal(ProblemCode.INPUT_OUTPUT, "The entry cannot be read: " + failed.getMessage() + ".", Place.whole(entry.getName()));
		}
	}

	private ZipEntry entry(String name) {
		ZipEntry entry = entries.get(name);
		if (entry == null) {
			throw refusal(ProblemCode.SYNTAX, "The zip file has no entry " + name + ".", Place.whole(zip.getName()));
		}
		return entry;
	}

	private static Refusal damaged(String name) {
		return new Refusal(ProblemCode.SYNTAX, "The entry is damaged, or was changed after it was written.", "Use another copy of the file.",
				Place.whole(name));
	}

	private static Refusal refusal(ProblemCode code, String sentence, Place place) {
		return new Refusal(code, sentence, "", place);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}

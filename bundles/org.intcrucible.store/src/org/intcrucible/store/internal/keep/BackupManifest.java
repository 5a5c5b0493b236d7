package org.intcrucible.store.internal.keep;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.AuditHead;

/**
 * What a backup says of itself, in its entry {@value #NAME}.
 *
 * @param format       of the backup, from 1
 * @param schema       version of the database's schema
 * @param product      name and version of what wrote it
 * @param installation id of the database
 * @param createdAt    ISO-8601, UTC
 * @param head         the last event when the backup began; the database may hold some that came meanwhile
 * @param files        the other entries, by name
 */
record BackupManifest(int format, int schema, String product, String installation, String createdAt, AuditHead head,
		Map<String, Contents> files) {

	static final String NAME = "backup.json";
	static final int FORMAT = 1;
	static final String DATABASE = "database";

	/** Names as Derby gives them: nothing that could lead out of a folder. */
	private static final String SAFE = DATABASE + "(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+";

	/**
	 * Reads and checks it against what is in the file.
	 *
	 * @param beside names of the files that lie beside the database
	 * @param known  version of this product's schema
	 * @throws Refusal SYNTAX, or STALE if a newer product wrote it
	 */
	static BackupManifest of(CheckedZip zip, Set<String> beside, int known) {
		BackupManifest manifest = JsonCodec.read(zip.manifest(NAME), BackupManifest.class).fold(read -> read, problem -> {
			throw wrong("It cannot be read.");
		});
		manifest.check(zip.names(), beside, known);
		return manifest;
	}

	private void check(Set<String> present, Set<String> beside, int known) {
		if (format < 1 || schema < 1 || installation == null || head == null || head.hash() == null || files == null
				|| files.values().stream().anyMatch(contents -> contents == null || contents.sha256() == null)) {
			throw wrong("It lacks what a backup says of itself.");
		}
		if (format > FORMAT || schema > known) {
			throw new Refusal(ProblemCode.STALE, "A newer Int Crucible wrote this backup: its format is " + format + " and its schema " + schema
					+ "; this one knows " + FORMAT + " and " + known + ".", "Install the newer one.", Place.whole(NAME));
		}
		Set<String> expected = new TreeSet<>(files.keySet());
		expected.add(NAME);
		if (!expected.equals(new TreeSet<>(present)) || !expected.containsAll(beside)) {
			throw wrong("It speaks of other files than there are.");
		}
		files.keySet().stream().filter(name -> !name.matches(SAFE) && !beside.contains(name)).findFirst().ifPresent(name -> {
			throw new Refusal(ProblemCode.SYNTAX, "No backup has such an entry.", "", Place.whole(name));
		});
	}

	private static Refusal wrong(String sentence) {
		return new Refusal(ProblemCode.SYNTAX, sentence, "", Place.whole(NAME));
	}
}

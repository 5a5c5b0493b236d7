package org.intcrucible.store.internal.keep;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;

/**
 * What an archive of a project says of itself, in its entry {@value #NAME}.
 *
 * @param format       of the archive, from 1
 * @param schema       version of the schema that its rows come from
 * @param product      name and version of what wrote it
 * @param installation id of where it was written
 * @param projectId    id of the project
 * @param title        of the project
 * @param exportedAt   ISO-8601, UTC
 * @param entries      the other entries, by name
 */
record ArchiveManifest(int format, int schema, String product, String installation, String projectId, String title,
		String exportedAt, Map<String, Contents> entries) {

	static final String NAME = "manifest.json";
	static final int FORMAT = 1;
	/** The text of the document, for people; it is not read. */
	static final String DOCUMENT = "document.md";
	/** What the log of the origin says of the project. */
	static final String EVENTS = "audit.jsonl";

	private static final String ROWS = ".jsonl";
	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	static String entry(ProjectTable table) {
		return table.name() + ROWS;
	}

	/**
	 * Reads and checks it against what is in the file.
	 *
	 * @param schema version of this product's schema
	 * @throws Refusal SYNTAX, or STALE if a newer product wrote it
	 */
	static ArchiveManifest of(CheckedZip zip, int schema) {
		ArchiveManifest manifest = JsonCodec.read(zip.manifest(NAME), ArchiveManifest.class).fold(read -> read, problem -> {
			throw wrong("The manifest cannot be read.");
		});
		manifest.checkVersions(schema);
		manifest.checkEntries(zip.names());
		return manifest;
	}

	private void checkVersions(int known) {
		if (format < 1 || schema < 1) {
			throw wrong("The manifest names no version.");
		}
		if (format > FORMAT || schema > known) {
			throw new Refusal(ProblemCode.STALE, "A newer Int Crucible wrote this archive: its format is " + format + " and its schema " + schema
					+ "; this one knows " + FORMAT + " and " + known + ".", "Install the newer one.", Place.whole(NAME));
		}
		if (installation == null || !installation.matches(ID) || projectId == null || !projectId.matches(ID)) {
			throw wrong("The manifest lacks the id of an installation or of a project.");
		}
	}

	private void checkEntries(Set<String> present) {
		if (entries == null || entries.values().stream().anyMatch(contents -> contents == null || contents.sha256() == null)) {
			throw wrong("The manifest does not say what the entries are.");
		}
		Set<String> known = Stream.concat(Stream.of(DOCUMENT, EVENTS), ProjectTable.ALL.stream().map(ArchiveManifest::entry))
				.collect(Collectors.toSet());
		Set<String> all = Stream.concat(Stream.of(NAME), entries.keySet().stream()).collect(Collectors.toSet());
		for (String name : Stream.concat(all.stream(), present.stream()).sorted().toList()) {
			if (!known.contains(name) && !name.equals(NAME)) {
				throw new Refusal(ProblemCode.SYNTAX, "No archive of a project has such an entry.", "", Place.whole(name));
			}
			if (!all.contains(name) || !present.contains(name)) {
				throw new Refusal(ProblemCode.SYNTAX, "The entry is missing, either from the file or from its manifest.", "", Place.whole(name));
			}
		}
	}

	private static Refusal wrong(String sentence) {
		return new Refusal(ProblemCode.SYNTAX, sentence, "", Place.whole(NAME));
	}
}

package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;

/** The rows in an archive, one at a time, each held against the table that it is for. */
final class ArchiveRows {

	/** Takes a row. */
	@FunctionalInterface
	interface Each {
		void take(Row row, Place place) throws SQLException;
	}

	private final CheckedZip zip;
	private final ArchiveManifest manifest;

	ArchiveRows(CheckedZip zip, ArchiveManifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	ArchiveManifest manifest() {
		return manifest;
	}

	/**
	 * Rows of an entry; none where an older product wrote none.
	 *
	 * @throws Refusal if a row does not fit into the table, or the entry is not what the manifest says
	 */
	void each(String entry, Table table, Each each) throws SQLException {
		Contents contents = manifest.entries().get(entry);
		if (contents != null) {
			zip.<SQLException>read(entry, contents, in -> read(new LineReader(in, entry, ZipLimits.ARCHIVE.line()), contents.rows(), table, each));
		}
	}

	/** Looks whether an entry is what the manifest says, without reading anything into it. */
	void verify(String entry) {
		Contents contents = manifest.entries().get(entry);
		if (contents != null) {
			zip.read(entry, contents, in -> in.transferTo(OutputStream.nullOutputStream()));
		}
	}

	private static void read(LineReader lines, long expected, Table table, Each each) throws IOException, SQLException {
		long count = 0;
		for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
			Place place = lines.place();
			Row row = Row.parse(line.get()).fold(read -> read, problem -> {
				throw wrong("The line is no JSON object of texts, numbers and truths.", place);
			});
			check(row, table, place);
			each.take(row, place);
			count++;
		}
		if (count != expected) {
			throw wrong("The manifest speaks of " + expected + " rows, and there are " + count + ".", Place.whole(lines.place().source()));
		}
	}

	private static void check(Row row, Table table, Place place) {
		if (row.cells().isEmpty()) {
			throw wrong("The row is empty.", place);
		}
		for (Map.Entry<String, String> cell : row.cells().entrySet()) {
			Column column = table.column(cell.getKey()).filter(known -> !known.identity())
					.orElseThrow(() -> wrong("There is no column \"" + cell.getKey() + "\".", place));
			try {
				column.parse(cell.getValue());
			} catch (IllegalArgumentException misfit) {
				throw wrong("The value of \"" + column.name() + "\" " + misfit.getMessage() + ".", place);
			}
		}
	}

	private static Refusal wrong(String sentence, Place place) {
		return new Refusal(ProblemCode.SYNTAX, sentence, "", place);
	}
}

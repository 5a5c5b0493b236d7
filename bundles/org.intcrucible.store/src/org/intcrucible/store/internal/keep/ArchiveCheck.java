package org.intcrucible.store.internal.keep;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RunStatus;

/** Reads an archive from end to end before anything of it is stored. */
final class ArchiveCheck {

	private static final String AUDIT_EVENTS = "crucible_audit_events";
	private static final Set<String> FINAL = Arrays.stream(RunStatus.values()).filter(RunStatus::isFinal)
			.map(status -> status.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

	private final ArchiveRows rows;
	private final Catalog catalog;

	ArchiveCheck(ArchiveRows rows, Catalog catalog) {
		this.rows = rows;
		this.catalog = catalog;
	}

	/** The table whose rows {@link ArchiveManifest#EVENTS} holds. */
	static Table events(Catalog catalog) {
		return catalog.get(AUDIT_EVENTS);
	}

	/** @throws Refusal for the first thing that is wrong */
	void check() throws SQLException {
		rows.verify(ArchiveManifest.DOCUMENT);
		for (ProjectTable table : ProjectTable.ALL) {
			switch (table.name()) {
				case ProjectTable.PROJECTS -> checkProject(table);
				case ProjectTable.RUNS -> rows.each(ArchiveManifest.entry(table), catalog.get(table.name()), ArchiveCheck::checkRun);
				default -> rows.each(ArchiveManifest.entry(table), catalog.get(table.name()), (row, place) -> checkOwner(row, place));
			}
		}
		rows.each(ArchiveManifest.EVENTS, events(catalog), this::checkEvent);
	}

	private void checkProject(ProjectTable table) throws SQLException {
		AtomicInteger count = new AtomicInteger();
		rows.each(ArchiveManifest.entry(table), catalog.get(table.name()), (row, place) -> {
			count.incrementAndGet();
			if (!rows.manifest().projectId().equals(row.cells().get("id"))) {
				throw wrong("This is another project than the manifest names.", place);
			}
		});
		if (count.get() != 1) {
			throw wrong("An archive holds one project, and this one " + count.get() + ".", Place.whole(ArchiveManifest.entry(table)));
		}
	}

	private static void checkRun(Row row, Place place) {
		String status = row.cells().get("status");
		if (!FINAL.contains(String.valueOf(status))) {
			throw wrong("A run that is not over cannot be imported, and this one is \"" + status + "\".", place);
		}
	}

	/** Whose a row is by way of a run or a chat is seen when those are there. */
	private void checkOwner(Row row, Place place) {
		String owner = row.cells().get("project_id");
		if (owner != null && !owner.equals(rows.manifest().projectId())) {
			throw wrong("The row belongs to another project.", place);
		}
	}

	private void checkEvent(Row row, Place place) {
		if (!rows.manifest().projectId().equals(row.cells().get("project_id"))) {
			throw wrong("The event tells of another project.", place);
		}
	}

	private static Refusal wrong(String sentence, Place place) {
		return new Refusal(ProblemCode.SYNTAX, sentence, "", place);
	}
}

package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.cli.internal.audit.ChainText;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.Workspace;

/** Looks at what the workspace holds, and changes nothing. */
final class StoreExamination {

	private static final String CHAIN = "chain";

	private final StoreKeeper keeper;
	private final Workspace workspace;
	private final AuditLog audit;

	StoreExamination(StoreKeeper keeper, Workspace workspace, AuditLog audit) {
		this.keeper = keeper;
		this.workspace = workspace;
		this.audit = audit;
	}

	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>(keeper.examine().stream().map(StoreExamination::finding).toList());
		// Where nothing is, nothing is opened; where another process works, that one has the log.
		workspace.holder().ifPresent(holder -> findings.add(holder.pid() == ProcessHandle.current().pid() ? chain()
				: Finding.ok(CHAIN, "not read, because process " + holder.pid() + " works with it; this reads it: crucible audit verify")));
		return findings;
	}

	private static Finding finding(StoreFinding found) {
		return found.sound() ? Finding.ok(found.subject(), found.finding())
				: Finding.problem(found.subject(), found.finding(), found.remedy());
	}

	private Finding chain() {
		try {
			return switch (audit.verify()) {
				case ChainCheck.Broken broken -> Finding.problem(CHAIN, ChainText.sentence(broken),
						"Keep a copy of the workspace, and compare it with a backup.");
				case ChainCheck.Sound sound when sound.warnings().isEmpty() -> Finding.ok(CHAIN, ChainText.sentence(sound));
				case ChainCheck.Sound sound -> Finding.warning(CHAIN, String.join(" ", sound.warnings()), "See: crucible audit verify.");
			};
		} catch (StoreException unreadable) {
			return Finding.problem(CHAIN, unreadable.problem().sentence(), unreadable.problem().remedy());
		}
	}
}

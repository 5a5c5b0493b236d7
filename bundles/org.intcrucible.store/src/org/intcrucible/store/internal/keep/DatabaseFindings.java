package org.intcrucible.store.internal.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.SideStore;

/** What can be said of a database once it is open, or why it is not. */
final class DatabaseFindings {

	private static final String VERIFY = "Check the whole log: crucible audit verify.";

	private final Sessions sessions;
	private final AuditReader audit;

	DatabaseFindings(Sessions sessions, AuditReader audit) {
		this.sessions = sessions;
		this.audit = audit;
	}

	/** @param anchor as it was before the database was opened */
	List<StoreFinding> all(Anchor anchor) {
		List<StoreFinding> findings = new ArrayList<>();
		try {
			Facts facts = sessions.query(Facts::read);
			findings.add(Examination.sound("database", "opens; installation " + facts.installation()));
			findings.add(schema(facts));
			findings.add(log(anchor));
		} catch (StoreException failed) {
			findings.add(Examination.unsound("database", failed.problem().sentence(), failed.problem().remedy()));
		}
		return findings;
	}

	private static StoreFinding schema(Facts facts) {
		int known = SideStore.schemaVersion();
		return facts.schema() == known ? Examination.sound("schema", "version " + known)
				: Examination.unsound("schema", "version " + facts.schema() + ", and this product has " + known, "Install the product that fits.");
	}

	private StoreFinding log(Anchor anchor) {
		return switch (anchor) {
			case Anchor.Unsound(String reason) -> Examination.unsound("audit log", reason, VERIFY);
			case Anchor.Sound(AuditHead end) when !hash(end.sequence()).equals(Optional.of(end.hash())) ->
				Examination.unsound("audit log", "event " + end.sequence() + ", which was its last one, is gone or another", VERIFY);
			case Anchor.Sound(AuditHead end) -> Examination.sound("audit log", audit.head().map(AuditHead::sequence).orElse(0L) + " events");
		};
	}

	private Optional<String> hash(long sequence) {
		return audit.list(AuditFilter.ALL, new Page.Request(sequence + 1, 1)).items().stream()
				.filter(line -> line.sequence() == sequence).map(AuditLine::hash).findFirst();
	}
}

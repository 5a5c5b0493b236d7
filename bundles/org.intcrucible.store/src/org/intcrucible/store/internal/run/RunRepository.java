package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

import jakarta.persistence.EntityManager;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.project.DocumentEntity;
import org.intcrucible.store.internal.project.DocumentParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs as their tables hold them. */
@Component
public final class RunRepository implements RunReader {

	private static final String SUMMARY = "run_summary_message_id";

	private final Sessions sessions;

	@Activate
	public RunRepository(@Reference DatabaseKey key) {
		this(DatabaseAccess.by(key));
	}

	public RunRepository(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public Optional<Run> find(RunId id) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(RunEntity.class, id.toString())).map(RunMapping::run));
	}

	@Override
	public Optional<Run> find(TriggerId trigger) {
		return one("SELECT r FROM Run r WHERE r.uiTriggerId = ?1", trigger.toString());
	}

	@Override
	public Optional<Run> numbered(ProjectId project, int number) {
		return one("SELECT r FROM Run r WHERE r.projectId = ?1 AND r.number = ?2", project.toString(), number);
	}

	private Optional<Run> one(String query, Object... parameters) {
		return all(query, parameters).stream().findFirst();
	}

	private List<Run> all(String query, Object... parameters) {
		return sessions.read(entities -> {
			var typed = entities.createQuery(query, RunEntity.class);
			for (int i = 0; i < parameters.length; i++) {
				typed.setParameter(i + 1, parameters[i]);
			}
			return typed.getResultList().stream().map(RunMapping::run).toList();
		});
	}

	@Override
	public Page<Run> list(RunFilter filter, Page.Request page) {
		return sessions.read(entities -> list(entities, filter, page));
	}

	private static Page<Run> list(EntityManager entities, RunFilter filter, Page.Request page) {
		long before = page.after() == 0 ? Long.MAX_VALUE : page.after();
		List<RunEntity> rows = new RunListing(entities, filter).newest(before, page.limit() + 1);
		Page<RunEntity> part = part(rows, page, row -> row.position);
		return new Page<>(part.items().stream().map(RunMapping::run).toList(), part.next());
	}

	/** @param found one more than the page may have, if there are so many */
	private static <T> Page<T> part(List<T> found, Page.Request page, ToLongFunction<T> key) {
		if (found.size() <= page.limit()) {
			return new Page<>(found, 0);
		}
		List<T> items = found.subList(0, page.limit());
		return new Page<>(items, key.applyAsLong(items.getLast()));
	}

	@Override
	public Optional<PinnedDocument> document(RunId id) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(RunEntity.class, id.toString()))
				.map(run -> DocumentParts.pinned(entities.find(DocumentEntity.class, run.documentId))));
	}

	@Override
	public Optional<RunPapers> papers(RunId id) {
		return sessions.query(connection -> PapersTable.read(connection, id));
	}

	@Override
	public List<StageCheckpoint> checkpoints(RunId id) {
		return sessions.query(connection -> CheckpointTable.read(connection, id));
	}

	@Override
	public Optional<MessageId> summaryMessage(RunId id) {
		return Optional.ofNullable(columns(id).get(SUMMARY)).map(message -> new MessageId(UUID.fromString(message)));
	}

	@Override
	public Page<Run> unsummarised(Page.Request page) {
		return sessions.read(entities -> {
			Page<RunEntity> part = part(Unsummarised.oldest(entities, page.after(), page.limit() + 1), page, row -> row.position);
			return new Page<>(part.items().stream().map(RunMapping::run).toList(), part.next());
		});
	}

	@Override
	public List<Run> children(RunId id) {
		return all("SELECT r FROM Run r WHERE r.parentRunId = ?1 ORDER BY r.position", id.toString());
	}

	@Override
	public Map<String, String> columns(RunId id) {
		return sessions.query(connection -> columns(connection, id));
	}

	private static Map<String, String> columns(Connection connection, RunId id) throws SQLException {
		Map<String, String> columns = new LinkedHashMap<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT * FROM crucible_runs WHERE id = ?")) {
			select.setString(1, id.toString());
			try (ResultSet row = select.executeQuery()) {
				ResultSetMetaData table = row.getMetaData();
				if (row.next()) {
					for (int i = 1; i <= table.getColumnCount(); i++) {
						String value = row.getString(i);
						if (value != null) {
							columns.put(table.getColumnName(i).toLowerCase(Locale.ROOT), value);
						}
					}
				}
			}
		}
		return columns;
	}

	@Override
	public Optional<RunResult> result(RunId id) {
		return sessions.query(connection -> ResultReading.result(connection, id));
	}

	@Override
	public List<Scenario> scenarios(RunId id) {
		return sessions.query(connection -> ScenarioTable.read(connection, id));
	}

	@Override
	public Page<Candidate> ranked(RunId id, Page.Request page) {
		return part(candidates(id, rows -> rows.ranked(page.after(), page.limit() + 1)), page, Candidate::rank);
	}

	@Override
	public Optional<Candidate> candidate(RunId id, int ordinal) {
		return candidates(id, rows -> rows.entered(ordinal - 1L, 1)).stream()
				.filter(candidate -> candidate.ordinal() == ordinal).findFirst();
	}

	@Override
	public Page<Candidate> entered(RunId id, Page.Request page) {
		return part(candidates(id, rows -> rows.entered(page.after(), page.limit() + 1)), page, Candidate::ordinal);
	}

	@FunctionalInterface
	private interface CandidateQuery {
		List<Candidate> of(CandidateRows rows) throws SQLException;
	}

	/** Nothing for a run that there is not. */
	private List<Candidate> candidates(RunId id, CandidateQuery query) {
		return sessions.query(connection -> {
			Optional<RunSubject> subject = RunSubject.find(connection, id);
			return subject.isEmpty() ? List.of() : query.of(new CandidateRows(connection, id, subject.get()));
		});
	}
}

package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Page;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit log as its table holds it. */
@Component
public final class AuditRepository implements AuditReader {

	private static final String COLUMNS =
			"SELECT sequence, occurred_at, kind, actor, project_id, run_id, payload, previous_hash, hash FROM crucible_audit_events";

	private static final String NEWEST_FIRST = " --DERBY-PROPERTIES index=AUDIT_EVENTS_NEWEST_FIRST\n";

	private final Sessions sessions;
	private final StoreFiles files;

	@Activate
	public AuditRepository(@Reference DatabaseKey key, @Reference StoreFiles files) {
		this(DatabaseAccess.by(key), files);
	}

	public AuditRepository(Sessions sessions, StoreFiles files) {
		this.sessions = sessions;
		this.files = files;
	}

	@Override
	public Page<AuditLine> list(AuditFilter filter, Page.Request page) {
		List<AuditLine> lines = sessions.query(connection -> {
			String before = page.after() == 0 ? "" : " sequence < " + page.after();
			try (PreparedStatement select = select(connection, filter, before,
					" ORDER BY sequence DESC FETCH FIRST " + page.limit() + " ROWS ONLY"); ResultSet rows = select.executeQuery()) {
				List<AuditLine> found = new ArrayList<>();
				while (rows.next()) {
					found.add(line(rows));
				}
				return found;
			}
		});
		return new Page<>(lines, lines.size() < page.limit() ? 0 : lines.getLast().sequence());
	}

	@Override
	public void stream(AuditFilter filter, Consumer<AuditLine> each) {
		sessions.query(connection -> {
			try (PreparedStatement select = select(connection, filter, "", " ORDER BY sequence"); ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					each.accept(line(rows));
				}
				return true;
			}
		});
	}

	private static PreparedStatement select(Connection connection, AuditFilter filter, String condition, String rest) throws SQLException {
		List<String> conditions = new ArrayList<>();
		List<String> values = new ArrayList<>();
		if (!condition.isEmpty()) {
			conditions.add(condition);
		}
		if (!filter.kinds().isEmpty()) {
			conditions.add("kind IN (" + String.join(", ", filter.kinds().stream().map(kind -> "?").toList()) + ")");
			values.addAll(filter.kinds());
		}
		if (!filter.project().isEmpty()) {
			conditions.add("project_id = ?");
			values.add(filter.project());
		}
		if (!filter.run().isEmpty()) {
			conditions.add("run_id = ?");
			values.add(filter.run());
		}
		String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
		// Left to itself, the database would sort all events of several kinds.
		String walk = filter.kinds().size() > 1 && filter.project().isEmpty() && filter.run().isEmpty() ? NEWEST_FIRST : "";
		PreparedStatement select = connection.prepareStatement(COLUMNS + walk + where + rest);
		for (int i = 0; i < values.size(); i++) {
			select.setString(i + 1, values.get(i));
		}
		return select;
	}

	private static AuditLine line(ResultSet row) throws SQLException {
		return new AuditLine(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), text(row.getString(5)),
				text(row.getString(6)), row.getString(7), row.getString(8), row.getString(9));
	}

	private static String text(String nullable) {
		return nullable == null ? "" : nullable;
	}

	@Override
	public Optional<AuditHead> head() {
		AuditHead head = sessions.query(connection -> {
			try (Statement statement = connection.createStatement()) {
				return AuditAppender.readHead(statement);
			}
		});
		return Optional.of(head).filter(found -> found.sequence() > 0);
	}

	@Override
	public Anchor anchor() {
		return new AnchorFile(files.anchor(), files.auditKey()).read();
	}
}

package org.intcrucible.store.internal.keep;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.LongFunction;

import jakarta.persistence.EntityManager;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Run;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.SqlFailures;
import org.intcrucible.store.internal.chat.ConversationRepository;
import org.intcrucible.store.internal.project.ProjectRepository;
import org.intcrucible.store.internal.run.EvaluationRepository;
import org.intcrucible.store.internal.run.RunRepository;

/**
 * Reads what was imported just as it will be read later, while it can still be undone: rows that are no such thing would
 * break lists of everything else that is here.
 */
final class ImportedRows {

	private static final int PART = 500;

	private final EntityUnit unit;
	private final ProjectRepository projects;
	private final RunRepository runs;
	private final EvaluationRepository evaluations;
	private final ConversationRepository conversations;

	ImportedRows(EntityUnit unit) {
		this.unit = unit;
		Sessions sessions = new UnitSessions(unit);
		projects = new ProjectRepository(sessions);
		runs = new RunRepository(sessions);
		evaluations = new EvaluationRepository(sessions);
		conversations = new ConversationRepository(sessions);
	}

	/** Sees what the unit has written so far. */
	private record UnitSessions(EntityUnit unit) implements Sessions {

		@Override
		public <T> T read(Function<EntityManager, T> work) {
			return work.apply(unit.entities());
		}

		@Override
		public <T> T query(SqlWork<T> work) {
			return SqlFailures.translated(() -> work.on(unit.connection()));
		}
	}

	/**
	 * Reads all of a project.
	 *
	 * @return how many runs it has
	 * @throws Refusal if it cannot be read
	 */
	int read(Project project) {
		try {
			for (int revision = 1; revision <= project.revision(); revision++) {
				projects.document(project.id(), revision).orElseThrow();
			}
			pages(from -> projects.provenance(project.id(), "", new Page.Request(from, PART)));
			pages(from -> chats(project, from));
			int count = pages(from -> runs(project, from));
			unit.entities().clear();
			return count;
		} catch (RuntimeException unreadable) {
			if (isOfTheDatabase(unreadable)) {
				throw unreadable;
			}
			throw new Refusal(ProblemCode.SYNTAX, "What the archive holds cannot be read: " + firstLine(unreadable), "", Place.whole(project.title()));
		}
	}

	private static boolean isOfTheDatabase(Throwable failure) {
		return failure != null && (failure instanceof SQLException || isOfTheDatabase(failure.getCause()));
	}

	private static String firstLine(RuntimeException failure) {
		String said = failure instanceof StoreException store ? store.problem().sentence() : String.valueOf(failure.getMessage());
		return said.lines().findFirst().orElse("").replaceAll("\\.?$", ".");
	}

	private Page<ChatSession> chats(Project project, long after) {
		Page<ChatSession> page = conversations.sessions(project.id(), new Page.Request(after, PART));
		page.items().forEach(session -> pages(from -> conversations.messages(session.id(), new Page.Request(from, PART))));
		unit.entities().clear();
		return page;
	}

	private Page<Run> runs(Project project, long after) {
		Page<Run> page = runs.list(RunFilter.of(project.id()), new Page.Request(after, PART));
		page.items().forEach(run -> {
			if (run.number() > project.runs()) {
				throw new IllegalStateException("run " + run.number() + " of " + project.runs());
			}
			runs.document(run.id()).orElseThrow();
			runs.papers(run.id()).orElseThrow();
			runs.checkpoints(run.id());
			runs.scenarios(run.id());
			pages(from -> runs.entered(run.id(), new Page.Request(from, PART)));
			pages(from -> runs.ranked(run.id(), new Page.Request(from, PART)));
			evaluations.stream(run.id(), block -> {
				// A block that can be made is one that can be read.
			});
			unit.entities().clear();
		});
		return page;
	}

	private static int pages(LongFunction<Page<?>> part) {
		int count = 0;
		Page<?> page = part.apply(0);
		count += page.items().size();
		while (page.next() > 0) {
			page = part.apply(page.next());
			count += page.items().size();
		}
		return count;
	}
}

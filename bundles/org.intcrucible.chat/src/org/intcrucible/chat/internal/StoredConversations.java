package org.intcrucible.chat.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.Hit;
import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.chat.SessionFilter;
import org.intcrucible.chat.Span;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSession.OneCandidate;
import org.intcrucible.model.ChatSession.OneRun;
import org.intcrucible.model.ChatSession.WholeProject;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.Placed;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.chat.ConversationWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Conversations as the store has them. */
@Component
public final class StoredConversations implements Conversations {

	private final Transactions transactions;
	private final ConversationReader reader;
	private final ConversationWriter writer;
	private final ProjectReader projects;
	private final RunReader runs;
	private final IdSource ids;
	private final InstantSource clock;
	private final ReplyDesk desk;
	/** So that replies come in the order in which messages are stored. */
	private final Object order = new Object();

	@Activate
	public StoredConversations(@Reference Transactions transactions, @Reference ConversationReader reader, @Reference ConversationWriter writer,
			@Reference ProjectReader projects, @Reference RunReader runs, @Reference IdSource ids, @Reference InstantSource clock,
			@Reference Correspondents correspondents, @Reference(service = LoggerFactory.class) Logger log) {
		this(transactions, reader, writer, projects, runs, ids, clock, correspondents::answer, log);
	}

	StoredConversations(Transactions transactions, ConversationReader reader, ConversationWriter writer, ProjectReader projects,
			RunReader runs, IdSource ids, InstantSource clock, Answering answering, Logger log) {
		this.transactions = transactions;
		this.reader = reader;
		this.writer = writer;
		this.projects = projects;
		this.runs = runs;
		this.ids = ids;
		this.clock = clock;
		desk = new ReplyDesk(answering, (session, text) -> stored(session, MessageRole.SYSTEM, text), log);
	}

	@Deactivate
	void close() {
		desk.close();
	}

	@Override
	public Result<ChatSession, Problem> begin(ProjectId project, ChatMode mode, ChatSession.About about, String title) {
		Optional<Problem> refused = Refusal.title(title).or(() -> closed(project)).or(() -> missing(project, about));
		if (refused.isPresent()) {
			return Result.failure(refused.get());
		}
		ChatSession session = new ChatSession(new ChatSessionId(ids.next()), project, mode, title, about, clock.instant());
		return Result.success(transactions.write(unit -> {
			writer.open(unit, session);
			return session;
		}));
	}

	/** Why nothing can be said in a project. */
	private Optional<Problem> closed(ProjectId id) {
		Optional<Project> project = projects.find(id);
		if (project.isEmpty()) {
			return Optional.of(Refusal.problem(ProblemCode.UNKNOWN, "There is no project " + id + ".", "See: crucible project list.", "project"));
		}
		return project.filter(Project::isDeleted).map(deleted -> Refusal.problem(ProblemCode.REFUSED,
				"The project \"" + deleted.title() + "\" is deleted.", "Bring it back first: crucible project delete --undo.", "project"));
	}

	private Optional<Problem> missing(ProjectId project, ChatSession.About about) {
		return switch (about) {
			case WholeProject() -> Optional.empty();
			case OneRun(RunId run) -> missing(project, run);
			case OneCandidate(RunId run, int ordinal) -> missing(project, run).or(() -> runs.candidate(run, ordinal).isPresent() ? Optional.empty()
					: Optional.of(Refusal.problem(ProblemCode.UNKNOWN, "The run has no candidate c" + ordinal + ".", "", "candidate")));
		};
	}

	private Optional<Problem> missing(ProjectId project, RunId id) {
		return runs.find(id).filter(run -> run.authorisation().project().equals(project)).isPresent() ? Optional.empty()
				: Optional.of(Refusal.problem(ProblemCode.UNKNOWN, "The project has no run " + id + ".", "See: crucible runs list.", "run"));
	}

	@Override
	public Optional<ChatSession> session(ChatSessionId id) {
		return reader.session(id);
	}

	@Override
	public Span<ChatSession> sessions(ProjectId project, SessionFilter filter, Span.Request part) {
		Spans<ChatSession> all = new Spans<>((position, limit) -> reader.sessionsBefore(project, position, limit),
				(position, limit) -> reader.sessionsAfter(project, position, limit), filter::admits);
		return all.part(part);
	}

	@Override
	public Optional<Message> message(MessageId id) {
		return reader.message(id);
	}

	@Override
	public Span<Message> messages(ChatSessionId session, Span.Request part) {
		Spans<Message> all = new Spans<>((position, limit) -> reader.messagesBefore(session, position, limit),
				(position, limit) -> reader.messagesAfter(session, position, limit), any -> true);
		return all.part(part);
	}

	@Override
	public Page<Hit> search(ProjectId project, String text, Page.Request page) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("nothing is looked for");
		}
		Page<Placed<Message>> found = reader.containing(project, text, page);
		List<Hit> hits = new ArrayList<>();
		for (Placed<Message> placed : found.items()) {
			// gone, if the project was removed meanwhile
			reader.session(placed.item().session()).ifPresent(session -> hits.add(new Hit(session, placed.item(), placed.position())));
		}
		return new Page<>(hits, found.next());
	}

	@Override
	public Result<PendingReply, Problem> say(ChatSessionId id, String text, ReplyListener listener) {
		Optional<ChatSession> session = reader.session(id);
		if (session.isEmpty()) {
			return Result.failure(Refusal.unknown(id));
		}
		Optional<Problem> refused = Refusal.text(text).or(() -> closed(session.get().project()));
		if (refused.isPresent()) {
			return Result.failure(refused.get());
		}
		synchronized (order) {
			return Result.success(desk.answer(session.get(), stored(id, MessageRole.USER, text), listener));
		}
	}

	private Message stored(ChatSessionId session, MessageRole role, String text) {
		Message message = new Message(new MessageId(ids.next()), session, role, text, "", clock.instant());
		return transactions.write(unit -> {
			writer.add(unit, message);
			return message;
		});
	}
}

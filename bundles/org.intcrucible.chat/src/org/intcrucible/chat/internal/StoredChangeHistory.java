package org.intcrucible.chat.internal;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.UndoPlan;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Undoes what messages changed, as the store tells of it. */
@Component
public final class StoredChangeHistory implements ChangeHistory {

	/** How often an undoing begins anew because somebody changed the document meanwhile. */
	private static final int ATTEMPTS = 5;

	/** Ends a unit of work that cannot be done. */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;
		private final transient Problem problem;

		Refused(Problem problem) {
			super(problem.toString());
			this.problem = problem;
		}
	}

	private final Transactions transactions;
	private final ProjectReader projects;
	private final ProjectWriter documents;
	private final ConversationReader reader;
	private final ConversationWriter writer;
	private final IdSource ids;
	private final InstantSource clock;

	@Activate
	public StoredChangeHistory(@Reference Transactions transactions, @Reference ProjectReader projects, @Reference ProjectWriter documents,
			@Reference ConversationReader reader, @Reference ConversationWriter writer, @Reference IdSource ids, @Reference InstantSource clock) {
		this.transactions = transactions;
		this.projects = projects;
		this.documents = documents;
		this.reader = reader;
		this.writer = writer;
		this.ids = ids;
		this.clock = clock;
	}

	/** From new to old: an undoing comes before what it undid. */
	@Override
	public Optional<Message> newest(ProjectId project) {
		Set<MessageId> undone = new HashSet<>();
		return new TellingMessages(projects, reader, project).newestFirst().filter(message -> {
			if (undone.contains(message.id())) {
				return false;
			}
			Optional<MessageId> other = DocumentChange.undone(message);
			other.ifPresent(undone::add);
			return other.isEmpty();
		}).findFirst();
	}

	@Override
	public Result<UndoPlan, Problem> plan(MessageId id) {
		Optional<Message> message = reader.message(id);
		if (message.isEmpty()) {
			return Result.failure(Refusal.unknown(id));
		}
		Optional<DocumentChange> change = DocumentChange.of(message.get());
		if (change.isEmpty()) {
			return Result.failure(Refusal.problem(ProblemCode.UNKNOWN, "The message " + id + " changed nothing.", "", "message"));
		}
		ChatSession session = reader.session(message.get().session()).orElseThrow();
		if (projects.find(session.project()).filter(project -> !project.isDeleted()).isEmpty()) {
			return Result.failure(Refusal.problem(ProblemCode.REFUSED, "The project of the message is deleted.",
					"Bring it back first: crucible project delete --undo.", "project"));
		}
		return new UndoPlanner(projects, session.project()).plan(id, change.get());
	}

	@Override
	public Result<Message, Problem> undo(MessageId id) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Result<UndoPlan, Problem> plan = plan(id);
			try {
				return plan.map(good -> undone(id, good));
			} catch (Refused refused) {
				if (refused.problem.code() != ProblemCode.STALE) {
					return Result.failure(refused.problem);
				}
				// the next plan is made for the document that is there then
			}
		}
		return Result.failure(Refusal.problem(ProblemCode.STALE, "The document was changed at the same time.", "Do it again.", "document"));
	}

	private Message undone(MessageId id, UndoPlan plan) {
		Message undone = reader.message(id).orElseThrow();
		return transactions.write(unit -> done(unit, plan, undone));
	}

	private Message done(UnitOfWork unit, UndoPlan plan, Message undone) {
		PinnedDocument saved = documents.revise(unit, plan.project(), plan.revision(), plan.text(),
				new Author(Actor.USER, "chat_session:" + undone.session()))
				.fold(document -> document, refused -> {
					throw new Refused(refused);
				});
		int revision = DocumentChange.of(undone).orElseThrow().revisionAfter();
		String text = SystemTexts.UNDONE.text(String.valueOf(revision), String.valueOf(saved.revision()));
		String metadata = JsonCodec.write(Map.of(DocumentChange.KEY, new DocumentChange(plan.revision(), saved.revision()),
				DocumentChange.UNDONE_KEY, plan.message()));
		Message message = new Message(new MessageId(ids.next()), undone.session(), MessageRole.SYSTEM, text, metadata, clock.instant());
		writer.add(unit, message);
		return message;
	}
}

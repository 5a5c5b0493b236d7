package org.intcrucible.architect.internal.reply;

import java.util.Map;

import org.intcrucible.chat.ReplyStream;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;

/** Says things: shows them while they come, and stores them. */
final class Speaking {

	/**
	 * What is to be said.
	 *
	 * @param session  where
	 * @param text     Markdown, not blank
	 * @param metadata by key
	 */
	record Text(ChatSession session, String text, Map<String, Object> metadata) {
	}

	/** Takes back all of a unit of work. */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;
		private final transient Problem problem;

		Refused(Problem problem) {
			super(problem.toString());
			this.problem = problem;
		}
	}

	private final Transactions transactions;
	private final ProjectWriter projects;
	private final ArchitectWriter writer;
	private final IdSource ids;

	Speaking(Transactions transactions, ProjectWriter projects, ArchitectWriter writer, IdSource ids) {
		this.transactions = transactions;
		this.projects = projects;
		this.writer = writer;
		this.ids = ids;
	}

	/** Of a message that is still to be said. */
	MessageId nextId() {
		return new MessageId(ids.next());
	}

	Message plainly(MessageId id, Text said, ReplyStream reply) {
		show(said, reply);
		return transactions.write(unit -> writer.add(unit, id, said.session(), said.text(), metadata(said)));
	}

	/**
	 * Says what a change did, and changes it, in one transaction.
	 *
	 * @param revision that the document was made from
	 * @return why neither is done, as of {@link ProjectWriter#revise}
	 */
	Result<Message, Problem> withChange(Text said, ParsedDocument document, int revision, ReplyStream reply) {
		MessageId id = nextId();
		show(said, reply);
		var author = new Author(Actor.AGENT, "chat_session:" + said.session().id());
		try {
			return Result.success(transactions.write(unit -> {
				projects.revise(unit, said.session().project(), revision, document, author).fold(saved -> saved, problem -> {
					throw new Refused(problem);
				});
				return writer.add(unit, id, said.session(), said.text(), metadata(said));
			}));
		} catch (Refused refused) {
			return Result.failure(refused.problem);
		}
	}

	private static String metadata(Text said) {
		return said.metadata().isEmpty() ? "" : JsonCodec.write(said.metadata());
	}

	/** Paragraph by paragraph. */
	private static void show(Text said, ReplyStream reply) {
		for (String paragraph : said.text().split("(?<=\n\n)")) {
			reply.chunk(paragraph);
		}
		reply.chunk("\n\n");
		reply.checkStopped();
	}
}

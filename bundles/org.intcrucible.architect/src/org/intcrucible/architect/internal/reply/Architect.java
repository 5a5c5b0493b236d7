package org.intcrucible.architect.internal.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.advice.Adviser;
import org.intcrucible.architect.internal.agent.Authors;
import org.intcrucible.architect.internal.agent.MessageUnderstanding;
import org.intcrucible.architect.internal.agent.Spending;
import org.intcrucible.architect.internal.answer.Answers;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Understanding;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.Correspondent;
import org.intcrucible.chat.ReplyStoppedException;
import org.intcrucible.chat.ReplyStream;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.Message;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The Architect: changes the problem as users say, answers what they ask, advises runs, and starts none. A change is told of
 * in a message of its own; everything else is one message.
 */
@Component
public final class Architect implements Correspondent {

	private final MessageUnderstanding messages;
	private final Situations situations;
	private final Speaking speaking;
	private final ProblemChanges changes;
	private final Undoing undoing;
	private final Replies replies;
	private final Adviser adviser;

	@Activate
	public Architect(@Reference MessageUnderstanding messages, @Reference Authors authors, @Reference Adviser adviser, @Reference Answers answers,
			@Reference ProjectReader projects, @Reference ProjectWriter documents, @Reference Transactions transactions,
			@Reference ConversationReader conversations, @Reference ChangeHistory history, @Reference RunReader runs,
			@Reference ArchitectWriter writer, @Reference IdSource ids) {
		this.messages = messages;
		this.adviser = adviser;
		situations = new Situations(projects, conversations);
		speaking = new Speaking(transactions, documents, writer, ids);
		changes = new ProblemChanges(authors, situations, speaking);
		undoing = new Undoing(history, projects);
		replies = new Replies(adviser, answers, runs);
	}

	@Override
	public List<Message> answer(ChatSession session, Message message, ReplyStream reply) {
		var understanding = messages.of(message.content());
		var locale = situations.locale(message, understanding.language());
		var situation = situations.of(session, locale);
		if (situation.isEmpty()) {
			var said = new Speaking.Text(session, Texts.of("reply", locale).text("project.deleted"), Map.of());
			return List.of(speaking.plainly(speaking.nextId(), said, reply));
		}
		var told = new ArrayList<Message>();
		try {
			answer(situation.get(), message, understanding, reply, told);
		} catch (ReplyStoppedException stopped) {
			if (told.isEmpty()) {
				throw stopped;
			}
			// what is stored was said, and the rest is not
		}
		return List.copyOf(told);
	}

	/**
	 * Takes back first, then changes: "undo that, and make it 50" means the change before.
	 *
	 * @param told gets the messages that are stored, in their order
	 */
	private void answer(Situation start, Message message, Understanding understanding, ReplyStream reply, List<Message> told) {
		var texts = new ArrayList<String>();
		var spending = new Spending();
		if (understanding.first(Intent.Undo.class).isPresent()) {
			reply.checkStopped();
			var undone = undoing.newest(start);
			undone.message().filter(said -> said.session().equals(start.session().id())).ifPresent(told::add);
			texts.add(undone.text());
		}
		var rest = changed(now(start), message, understanding, reply, spending, new Told(told, texts));
		var situation = now(start);
		texts.addAll(replies.to(situation, rest));
		boolean isTold = texts.isEmpty() && rest.intents().size() == 1 && rest.first(Intent.ChangeProblem.class).isPresent();
		if (!isTold && rest.first(Intent.NotUnderstood.class).isEmpty()) {
			UnclearParts.of(rest, Texts.of("reply", situation.locale())).ifPresent(texts::add);
		}
		boolean paid = told.stream().anyMatch(said -> said.metadata().contains(Spending.Cost.KEY));
		say(situation, rest, texts, paid ? new Spending() : spending, reply, told);
	}

	/** What was told so far: messages, and texts of the message to come. */
	private record Told(List<Message> messages, List<String> texts) {
	}

	/** @return what is left to be answered: a message that an agent has understood is understood */
	private Understanding changed(Situation now, Message message, Understanding understanding, ReplyStream reply, Spending spending, Told told) {
		boolean open = understanding.first(Intent.NotUnderstood.class).isPresent();
		if (!open && understanding.first(Intent.ChangeProblem.class).isEmpty()) {
			return understanding;
		}
		switch (changes.make(now, message, understanding, reply, spending)) {
			case Changed.Made(var said) -> told.messages().add(said);
			case Changed.Not(String why) -> told.texts().add(why);
			case Changed.None() -> {
				return understanding;
			}
		}
		return open ? new Understanding(List.of(new Intent.ChangeProblem(List.of())), List.of(), understanding.language()) : understanding;
	}

	private Situation now(Situation before) {
		return situations.of(before.session(), before.locale()).orElse(before);
	}

	/** Says everything else at once, with the advice at its end; nothing if there is nothing to say. */
	private void say(Situation situation, Understanding understanding, List<String> texts, Spending spending, ReplyStream reply, List<Message> told) {
		var id = speaking.nextId();
		Map<String, Object> metadata = new TreeMap<>();
		understanding.first(Intent.WishToRun.class).ifPresent(wish -> {
			var advice = adviser.advise(situation, wish, id);
			texts.add(advice.text());
			metadata.put(RecommendedRunConfig.KEY, advice.config());
		});
		if (!spending.total().isNothing()) {
			metadata.put(Spending.Cost.KEY, spending.total());
		}
		if (!texts.isEmpty()) {
			told.add(speaking.plainly(id, new Speaking.Text(situation.session(), String.join("\n\n", texts), metadata), reply));
		}
	}
}

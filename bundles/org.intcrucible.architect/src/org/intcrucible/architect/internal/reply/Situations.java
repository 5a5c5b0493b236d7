package org.intcrucible.architect.internal.reply;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.intent.Language;
import org.intcrucible.conversation.Turn;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Project;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Placed;
import org.intcrucible.store.ProjectReader;

/** Looks at how things are now. */
final class Situations {

	/** How far back a conversation is looked through for its language, and read out to agents. */
	private static final int RECENT = 20;

	private final ProjectReader projects;
	private final ConversationReader conversations;

	Situations(ProjectReader projects, ConversationReader conversations) {
		this.projects = projects;
		this.conversations = conversations;
	}

	/** Empty if the project is deleted. */
	Optional<Situation> of(ChatSession session, Locale locale) {
		return projects.find(session.project()).filter(project -> !project.isDeleted())
				.map(project -> new Situation(project, session, draft(project), locale));
	}

	private Turn.Draft draft(Project project) {
		return projects.text(project.id(), project.revision()).<Turn.Draft>map(text -> new Turn.Written(text, parsed(text).document()))
				.orElseGet(Turn.Blank::new);
	}

	/** The document of a situation; one that has nothing but its title if none is written. */
	static ParsedDocument document(Situation situation) {
		return parsed(switch (situation.draft()) {
			case Turn.Written written -> written.text();
			case Turn.Blank blank -> "# " + situation.project().title() + "\n";
		});
	}

	private static ParsedDocument parsed(String text) {
		return DocumentParser.parse("document", text).orElseThrow();
	}

	/** The language to answer in: that of the message, else what was spoken before, else that of the product. */
	Locale locale(Message message, Language language) {
		return locale(language).or(() -> before(message).filter(said -> said.role() == MessageRole.USER)
				.flatMap(said -> locale(Language.of(said.content())).stream()).findFirst()).orElseGet(Locale::getDefault);
	}

	private static Optional<Locale> locale(Language language) {
		return switch (language) {
			case ENGLISH -> Optional.of(Locale.ENGLISH);
			case GERMAN -> Optional.of(Locale.GERMAN);
			case UNTOLD -> Optional.empty();
		};
	}

	/** What was said before a message, oldest first. */
	List<Turn.Utterance> transcript(Message message) {
		return before(message).map(said -> new Turn.Utterance(said.role(), said.content())).toList().reversed();
	}

	/** The newest first. */
	private Stream<Message> before(Message message) {
		return conversations.messagesBefore(message.session(), Long.MAX_VALUE, RECENT).stream().map(Placed::item)
				.dropWhile(said -> !said.id().equals(message.id())).skip(1);
	}
}

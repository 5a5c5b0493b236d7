package org.intcrucible.chat.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;

/** Finds the messages that tell of changes of a document by what its history says of them. */
final class TellingMessages {

	private static final String CONVERSATION = "chat_session:";
	/** Whoever saves a document says where it comes from, in any words. */
	private static final Pattern SOURCE = Pattern.compile(CONVERSATION + "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
	private static final int PART = 500;

	/** A revision that was made in a conversation. */
	private record Revision(ChatSessionId session, int number) {
	}

	private final ProjectReader projects;
	private final ConversationReader conversations;
	private final ProjectId project;

	TellingMessages(ProjectReader projects, ConversationReader conversations, ProjectId project) {
		this.projects = projects;
		this.conversations = conversations;
		this.project = project;
	}

	Stream<Message> newestFirst() {
		Set<Revision> seen = new LinkedHashSet<>();
		return items(page -> projects.provenance(project, "", page)).map(TellingMessages::revision).flatMap(Optional::stream)
				.filter(seen::add).map(this::message).flatMap(Optional::stream);
	}

	private static Optional<Revision> revision(ProvenanceEntry entry) {
		if (!SOURCE.matcher(entry.source()).matches()) {
			return Optional.empty();
		}
		UUID session = UUID.fromString(entry.source().substring(CONVERSATION.length()));
		return Optional.of(new Revision(new ChatSessionId(session), Integer.parseInt(entry.metadata().getOrDefault("revision", "0"))));
	}

	private Optional<Message> message(Revision revision) {
		return items(page -> conversations.messages(revision.session(), page))
				.filter(message -> DocumentChange.of(message).filter(change -> change.revisionAfter() == revision.number()).isPresent()).findFirst();
	}

	/** All items of a long list, read part by part as they are wanted. */
	private static <T> Stream<T> items(Function<Page.Request, Page<T>> list) {
		return Stream.iterate(list.apply(Page.Request.first(PART)), page -> page != null,
				page -> page.next() == 0 ? null : list.apply(new Page.Request(page.next(), PART))).flatMap(page -> page.items().stream());
	}
}

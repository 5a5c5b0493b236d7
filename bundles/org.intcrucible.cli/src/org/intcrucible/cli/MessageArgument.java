package org.intcrucible.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Placed;

/** Finds the message that somebody means: by its id, or a beginning of it that no other one of its kind in the project has. */
public final class MessageArgument {

	private static final int PORTION = 1_000;
	private static final int SHOWN = 8;
	private static final String BEGINNING = "[0-9a-fA-F-]{1,36}";

	private final ConversationReader conversations;
	private final Place place;

	/** @param place what was typed, such as {@code MESSAGE_ID} */
	public MessageArgument(ConversationReader conversations, String place) {
		this.conversations = conversations;
		this.place = Place.whole(place);
	}

	/**
	 * Looks. A whole id is taken for what it is, whether there is such a message or not.
	 *
	 * @param kind which messages may be meant by a beginning
	 * @param what one of them is called, such as {@code message that recommends a run}
	 */
	public Result<MessageId, Problem> find(String written, ProjectId project, Predicate<Message> kind, String what) {
		Optional<MessageId> whole = id(written);
		if (whole.isPresent()) {
			return Result.success(whole.get());
		}
		if (!written.matches(BEGINNING)) {
			return Result.failure(problem("\"" + written + "\" is no id of a message.", "Write the id, or its beginning."));
		}
		List<MessageId> found = beginning(written, project, kind);
		return switch (found.size()) {
			case 0 -> Result.failure(problem("No " + what + " has an id that begins with \"" + written + "\".", "Write the id."));
			case 1 -> Result.success(found.getFirst());
			default -> Result.failure(problem("\"" + written + "\" begins " + found.size() + " ids: "
					+ found.stream().limit(SHOWN).map(MessageId::toString).collect(Collectors.joining(", ")) + ".", "Write more of the id."));
		};
	}

	private static Optional<MessageId> id(String written) {
		try {
			return Optional.of(new MessageId(UUID.fromString(written)));
		} catch (IllegalArgumentException noId) {
			return Optional.empty();
		}
	}

	private List<MessageId> beginning(String written, ProjectId project, Predicate<Message> kind) {
		Predicate<Message> meant = message -> message.id().toString().regionMatches(true, 0, written, 0, written.length()) && kind.test(message);
		List<MessageId> found = new ArrayList<>();
		List<Placed<ChatSession>> part = conversations.sessionsBefore(project, Long.MAX_VALUE, PORTION);
		while (!part.isEmpty()) {
			part.forEach(session -> collect(session.item().id(), meant, found));
			part = conversations.sessionsBefore(project, part.getLast().position(), PORTION);
		}
		return found;
	}

	private void collect(ChatSessionId session, Predicate<Message> meant, List<MessageId> found) {
		List<Placed<Message>> part = conversations.messagesBefore(session, Long.MAX_VALUE, PORTION);
		while (!part.isEmpty()) {
			part.stream().map(Placed::item).filter(meant).map(Message::id).forEach(found::add);
			part = conversations.messagesBefore(session, part.getLast().position(), PORTION);
		}
	}

	private Problem problem(String sentence, String remedy) {
		return new Problem(ProblemCode.UNKNOWN, sentence, remedy, place);
	}
}

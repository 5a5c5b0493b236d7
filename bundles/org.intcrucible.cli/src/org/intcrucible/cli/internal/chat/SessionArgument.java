package org.intcrucible.cli.internal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.SessionFilter;
import org.intcrucible.chat.Span;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;

/**
 * Finds the conversation that somebody means: by its id, or a beginning of it that no other one of the project has.
 *
 * @param conversations where they are looked up
 */
record SessionArgument(Conversations conversations) {

	/** Written instead of an id by who wants to begin another one. */
	static final String NEW = "new";

	private static final int PORTION = 1_000;
	private static final int SHOWN = 8;

	/**
	 * Looks.
	 *
	 * @param written empty for the newest one about the problem
	 * @return empty if one has to be begun: {@link #NEW} is written, or nothing and there is none; or why there is none
	 */
	Result<Optional<ChatSession>, Problem> find(Project project, String written) {
		if (written.equals(NEW)) {
			return Result.success(Optional.empty());
		}
		if (written.isEmpty()) {
			return Result.success(conversations.sessions(project.id(), SessionFilter.of(ChatMode.SETUP), new Span.Newest(1)).items().stream()
					.findFirst());
		}
		List<ChatSession> all = all(project);
		List<ChatSession> found = all.stream()
				.filter(session -> session.id().toString().regionMatches(true, 0, written, 0, written.length())).toList();
		return found.size() == 1 ? Result.success(Optional.of(found.getFirst())) : Result.failure(found.isEmpty()
				? problem("There is no conversation " + Wording.quoted(written) + " in " + Wording.quoted(project.title()) + ".", known(all))
				: problem(Wording.quoted(written) + " is not one conversation but " + found.size() + ": " + names(found) + ".",
						"Write more of the id."));
	}

	/** The newest first. */
	private List<ChatSession> all(Project project) {
		List<ChatSession> all = new ArrayList<>();
		long position = Long.MAX_VALUE;
		while (position > 0) {
			Span<ChatSession> part = conversations.sessions(project.id(), SessionFilter.ALL, before(position));
			all.addAll(part.items().reversed());
			position = part.older();
		}
		return all;
	}

	private static Span.Request before(long position) {
		return position == Long.MAX_VALUE ? new Span.Newest(PORTION) : new Span.Before(position, PORTION);
	}

	private static String known(List<ChatSession> all) {
		return all.isEmpty() ? "There is none yet: leave --session out." : "There is " + names(all) + ".";
	}

	private static String names(List<ChatSession> some) {
		String names = some.stream().limit(SHOWN)
				.map(session -> Wording.quoted(session.title()) + " (" + Wording.shortId(session.id()) + ")").collect(Collectors.joining(", "));
		return some.size() > SHOWN ? names + " and " + (some.size() - SHOWN) + " more" : names;
	}

	private static Problem problem(String sentence, String remedy) {
		return new Problem(ProblemCode.UNKNOWN, sentence, remedy, Place.whole("--session"));
	}
}

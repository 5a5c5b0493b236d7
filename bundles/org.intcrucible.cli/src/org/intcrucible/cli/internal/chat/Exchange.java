package org.intcrucible.cli.internal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;

/** Says something, waits for the reply, and prints it. */
final class Exchange {

	/** How long the end of the process waits until a reply has noticed that it is stopped. */
	private static final int PATIENCE_SECONDS = 3;
	private static final int LONGEST_TITLE = 60;

	private final Console console;
	private final Conversations conversations;
	private final MessageSheet sheet;

	Exchange(Console console, Conversations conversations, MessageSheet sheet) {
		this.console = console;
		this.conversations = conversations;
		this.sheet = sheet;
	}

	/** @param session where to say it; empty to begin a conversation with it */
	int say(Project project, Optional<ChatSession> session, String text, boolean json) {
		Result<ChatSession, Problem> where = session.<Result<ChatSession, Problem>>map(Result::success)
				.orElseGet(() -> text.isBlank() ? Result.failure(nothing()) : begin(project, text));
		CompletableFuture<ReplyEnd> end = new CompletableFuture<>();
		return where.flatMap(known -> conversations.say(known.id(), text, end::complete))
				.fold(pending -> print(project, pending, await(pending, end), json), problem -> Refusals.refuse(console, problem));
	}

	private static Problem nothing() {
		return new Problem(ProblemCode.OUT_OF_RANGE, "There is nothing in the message.", "Say something.",
				Place.whole("TEXT"));
	}

	/** What is said first is what it is about. */
	private Result<ChatSession, Problem> begin(Project project, String text) {
		String first = text.lines().map(line -> line.replaceFirst("^#+", "").strip()).filter(line -> !line.isEmpty()).findFirst().orElse(text);
		return conversations.begin(project.id(), ChatMode.SETUP, new ChatSession.WholeProject(), Wording.cut(first, LONGEST_TITLE));
	}

	/** Whoever ends the process meanwhile ends the reply. */
	private static ReplyEnd await(PendingReply pending, CompletableFuture<ReplyEnd> end) {
		Thread stop = new Thread(() -> {
			pending.stop();
			end.completeOnTimeout(new ReplyEnd(ReplyEnd.Outcome.STOPPED, List.of()), PATIENCE_SECONDS, TimeUnit.SECONDS).join();
		}, "end of a reply");
		Runtime.getRuntime().addShutdownHook(stop);
		ReplyEnd ended = end.join();
		try {
			Runtime.getRuntime().removeShutdownHook(stop);
		} catch (IllegalStateException ending) {
			// the hook is at work, or has been
			return ended;
		}
		return ended;
	}

	private int print(Project project, PendingReply pending, ReplyEnd end, boolean json) {
		boolean answered = end.outcome() == ReplyEnd.Outcome.ANSWERED;
		if (json) {
			List<Message> all = new ArrayList<>(List.of(pending.message()));
			all.addAll(end.messages());
			console.out().println(JsonCodec.writeDocument(ChatJson.of(pending.message().session(), all)));
		} else if (answered) {
			printAnswer(project, end.messages());
		}
		if (!answered) {
			console.err().println("crucible: " + end.messages().stream().map(Message::content).map(Wording::plain).findFirst()
					.orElse("The message is kept, but there is no answer to it."));
		}
		return answered ? ExitStatus.DONE : ExitStatus.FAILED;
	}

	/** What the system adds is told by the Architect as well. */
	private void printAnswer(Project project, List<Message> messages) {
		List<Message> spoken = messages.stream().filter(message -> message.role() == MessageRole.AGENT).toList();
		for (int place = 0; place < spoken.size(); place++) {
			if (place > 0) {
				console.out().println();
			}
			sheet.lines(project, spoken.get(place)).forEach(console.out()::println);
		}
	}
}

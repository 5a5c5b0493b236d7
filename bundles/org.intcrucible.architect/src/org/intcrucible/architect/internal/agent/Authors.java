package org.intcrucible.architect.internal.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.intcrucible.architect.internal.agent.AgentDirectory.Listed;
import org.intcrucible.architect.internal.agent.Proposed.Failure;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationStoppedException;
import org.intcrucible.conversation.Turn;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Asks agents to write a document anew, and believes none of them: what they propose is read, compared and held to their part. */
@Component(service = Authors.class)
public final class Authors {

	/**
	 * What is asked for.
	 *
	 * @param session    where
	 * @param message    what the user said
	 * @param former     the document as it is
	 * @param transcript what was said before, oldest first
	 * @param locale     of the user
	 * @param understood whether this bundle's grammar found a change in the message; else only others are asked
	 * @param check      throws if nobody waits for the answer any more
	 */
	public record Request(ChatSessionId session, String message, ParsedDocument former, List<Turn.Utterance> transcript, Locale locale,
			boolean understood, Runnable check) {
	}

	/** What one agent said, after it was checked. */
	private sealed interface Heard {
	}

	private record Text(ParsedDocument document, String explanation) implements Heard {
	}

	/** Ends the asking. */
	private record Final(Proposed proposed) implements Heard {
	}

	private record Silence() implements Heard {
	}

	private final AgentDirectory agents;
	private final Logger log;

	@Activate
	public Authors(@Reference AgentDirectory agents, @Reference(service = LoggerFactory.class) Logger log) {
		this.agents = agents;
		this.log = log;
	}

	/**
	 * Asks, part by part, one agent after the other until one has something to say.
	 *
	 * @param spending is told what they spend
	 * @throws RuntimeException whatever {@link Request#check()} throws
	 */
	public Proposed ask(Request request, Spending spending) {
		var draft = request.former();
		var remarks = new ArrayList<String>();
		boolean heard = false;
		for (AgentPart part : AgentPart.values()) {
			switch (ask(part, request, draft, spending)) {
				case Text(var document, String explanation) -> {
					draft = document;
					heard = true;
					Optional.of(explanation).filter(text -> !text.isBlank()).ifPresent(remarks::add);
				}
				case Final(var proposed) -> {
					return proposed;
				}
				case Silence() -> {
					// the other part may be somebody's business
				}
			}
		}
		return heard ? new Proposed.Draft(draft, DocumentDifference.between(request.former().document(), draft.document()), remarks)
				: new Proposed.Nobody();
	}

	private Heard ask(AgentPart part, Request request, ParsedDocument draft, Spending spending) {
		for (Listed agent : agents.of(part)) {
			if (request.understood() || !agent.builtIn()) {
				var heard = ask(agent, request, draft, spending);
				if (!(heard instanceof Silence)) {
					return heard;
				}
			}
		}
		return new Silence();
	}

	private Heard ask(Listed agent, Request request, ParsedDocument draft, Spending spending) {
		request.check().run();
		var turn = new Turn(request.message(), written(draft), written(request.former()), request.transcript(), request.locale());
		try (var context = new AnswerContext(request.session(), request.check(), spending)) {
			return switch (agent.speaker().answer(context, turn)) {
				case Answer.Proposal(String text, String explanation) -> checked(agent, draft, text, explanation);
				case Answer.Questions(var questions) -> new Final(new Proposed.Asked(questions));
				case Answer.Refusal(var problems) -> new Final(new Proposed.Refused(problems));
				case Answer.Nothing() -> new Silence();
				case null -> failed(agent, Failure.THREW, "it answered null");
			};
		} catch (ConversationStoppedException stopped) {
			request.check().run();
			return failed(agent, Failure.GAVE_UP, "it was not stopped");
		} catch (RuntimeException | LinkageError | StackOverflowError broken) {
			request.check().run();
			log.error("The agent \"{}\" failed", agent.descriptor().id(), broken);
			return new Final(new Proposed.Failed(agent.descriptor().name(), Failure.THREW));
		}
	}

	private Heard checked(Listed agent, ParsedDocument draft, String text, String explanation) {
		return switch (DocumentParser.parse("document", text)) {
			case Result.Failure<ParsedDocument, List<Problem>>(var problems) ->
				failed(agent, Failure.NO_DOCUMENT, problems.getFirst().toString());
			case Result.Success<ParsedDocument, List<Problem>>(var parsed) -> agent.part()
					.trespass(DocumentDifference.between(draft.document(), parsed.document()))
					.map(subject -> failed(agent, Failure.TRESPASSED, subject.toString())).orElseGet(() -> new Text(parsed, explanation));
		};
	}

	private Heard failed(Listed agent, Failure failure, String why) {
		log.error("The agent \"{}\" did not do its part: {}, {}", agent.descriptor().id(), failure, why);
		return new Final(new Proposed.Failed(agent.descriptor().name(), failure));
	}

	private static Turn.Draft written(ParsedDocument document) {
		return new Turn.Written(document.text(), document.document());
	}
}

package org.intcrucible.architect.internal.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.agent.Authors;
import org.intcrucible.architect.internal.agent.Proposed;
import org.intcrucible.architect.internal.agent.Spending;
import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.DocumentEdit;
import org.intcrucible.architect.internal.intent.Intent.ChangeProblem;
import org.intcrucible.architect.internal.intent.Understanding;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.ReplyStream;
import org.intcrucible.model.Message;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** Changes documents as users say: the change and the message that tells of it are stored together, or not at all. */
final class ProblemChanges {

	/** How often a change is made anew because somebody else changed the document meanwhile. */
	private static final int ATTEMPTS = 5;

	/** One attempt, which may be overtaken. */
	private record Attempt(Optional<Changed> outcome) {

		static Attempt over(Changed outcome) {
			return new Attempt(Optional.of(outcome));
		}
	}

	private final Authors authors;
	private final Situations situations;
	private final Speaking speaking;

	ProblemChanges(Authors authors, Situations situations, Speaking speaking) {
		this.authors = authors;
		this.situations = situations;
		this.speaking = speaking;
	}

	/** @param spending is told what agents spend */
	Changed make(Situation start, Message message, Understanding understood, ReplyStream reply, Spending spending) {
		var now = Optional.of(start);
		for (int attempt = 0; attempt < ATTEMPTS && now.isPresent(); attempt++) {
			var outcome = attempt(now.get(), message, understood, reply, spending).outcome();
			if (outcome.isPresent()) {
				return outcome.get();
			}
			now = situations.of(start.session(), start.locale());
		}
		return new Changed.Not(Texts.of("reply", start.locale()).text(now.isPresent() ? "change.overtaken" : "project.deleted"));
	}

	private Attempt attempt(Situation now, Message message, Understanding understood, ReplyStream reply, Spending spending) {
		var texts = Texts.of("reply", now.locale());
		var words = new AgentWords(texts);
		return switch (proposed(now, message, understood, reply, spending)) {
			case Proposed.Refused(var problems) -> Attempt.over(new Changed.Not(words.refused(problems)));
			case Proposed.Asked(var questions) -> Attempt.over(new Changed.Not(words.questions(questions)));
			case Proposed.Failed failed -> Attempt.over(new Changed.Not(words.failed(failed)));
			case Proposed.Nobody() -> Attempt.over(understood.first(ChangeProblem.class).isPresent()
					? new Changed.Not(texts.text("change.nobody")) : new Changed.None());
			case Proposed.Draft draft when draft.differences().isEmpty() ->
				Attempt.over(new Changed.Not(unchanged(draft, texts)));
			case Proposed.Draft draft -> stored(now, draft, understood, reply, spending);
		};
	}

	/** A document that the user gives as a whole is the user's own text, and taken as it is. */
	private Proposed proposed(Situation now, Message message, Understanding understood, ReplyStream reply, Spending spending) {
		List<Change> changes = understood.first(ChangeProblem.class).map(ChangeProblem::changes).orElse(List.of());
		var former = Situations.document(now);
		if (changes.stream().anyMatch(Change.WholeDocument.class::isInstance)) {
			return DocumentEdit.apply(former.text(), "", changes).fold(
					edited -> new Proposed.Draft(edited.document(), edited.differences(),
							edited.notices().stream().map(notice -> notice.text(now.locale())).toList()), Proposed.Refused::new);
		}
		return authors.ask(new Authors.Request(now.session().id(), message.content(), former, situations.transcript(message), now.locale(),
				!changes.isEmpty(), reply::checkStopped), spending);
	}

	private Attempt stored(Situation now, Proposed.Draft draft, Understanding understood, ReplyStream reply, Spending spending) {
		var texts = Texts.of("reply", now.locale());
		int before = now.project().revision();
		Map<String, Object> metadata = new TreeMap<>(Map.of(DocumentChange.KEY, new DocumentChange(before, before + 1)));
		if (!spending.total().isNothing()) {
			metadata.put(Spending.Cost.KEY, spending.total());
		}
		var text = new Speaking.Text(now.session(), told(draft, before + 1, understood, texts), metadata);
		return speaking.withChange(text, draft.document(), before, reply)
				.fold(said -> Attempt.over(new Changed.Made(said)), problem -> refused(problem, texts));
	}

	private static Attempt refused(Problem problem, Texts texts) {
		return problem.code() == ProblemCode.STALE ? new Attempt(Optional.empty())
				: Attempt.over(new Changed.Not(new AgentWords(texts).refused(List.of(problem))));
	}

	/** What is unclear stands here if nothing else is said of the message. */
	private static String told(Proposed.Draft draft, int revision, Understanding understood, Texts texts) {
		var paragraphs = new ArrayList<>(List.of(texts.text("change.made", String.valueOf(revision)),
				new DifferenceList(texts).of(draft.differences()) + remarks(draft, texts)));
		if (understood.intents().size() == 1) {
			UnclearParts.of(understood, texts).ifPresent(paragraphs::add);
		}
		paragraphs.add(NextStep.of(draft.document().document(), texts));
		return String.join("\n\n", paragraphs);
	}

	private static String unchanged(Proposed.Draft draft, Texts texts) {
		return texts.text("change.none") + remarks(draft, texts);
	}

	private static String remarks(Proposed.Draft draft, Texts texts) {
		String remarks = String.join("\n\n", draft.remarks());
		return remarks.isBlank() ? "" : "\n\n" + new AgentWords(texts).safe(remarks);
	}
}

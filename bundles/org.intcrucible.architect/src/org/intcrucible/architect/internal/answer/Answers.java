package org.intcrucible.architect.internal.answer;

import java.time.InstantSource;
import java.time.ZoneId;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.change.ElementLookup;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.conversation.Turn;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers questions, in Markdown, from what is written down: the document, runs and their evaluations, provenance. Nothing
 * is evaluated and nothing written; what is not known is said, with what to do about it.
 */
@Component(service = Answers.class)
public final class Answers {

	/** Where the facts are. */
	public record Sources(ProjectReader projects, RunReader runs, EvaluationReader evaluations, ConversationReader conversations,
			LatestProgress progress) {
	}

	private final Sources sources;
	private final InstantSource clock;
	private final ZoneId zone;

	@Activate
	public Answers(@Reference ProjectReader projects, @Reference RunReader runs, @Reference EvaluationReader evaluations,
			@Reference ConversationReader conversations, @Reference RunWatch progress, @Reference InstantSource clock) {
		this(new Sources(projects, runs, evaluations, conversations, progress), clock, ZoneId.systemDefault());
	}

	/** @param zone where the user lives */
	public Answers(Sources sources, InstantSource clock, ZoneId zone) {
		this.sources = sources;
		this.clock = clock;
		this.zone = zone;
	}

	/** What there is of a problem. */
	public String to(Situation situation, Intent.AskAboutProblem question) {
		Phrases phrases = phrases(situation, "answers-document");
		return switch (situation.draft()) {
			case Turn.Blank() -> phrases.text("blank");
			case Turn.Written(var text, var document) -> to(situation, document, question, phrases);
		};
	}

	private String to(Situation situation, ProblemDocument document, Intent.AskAboutProblem question, Phrases phrases) {
		DocumentAnswers whole = new DocumentAnswers(phrases);
		return switch (question.part()) {
			case EVERYTHING -> whole.everything(situation, document);
			case ELEMENT -> CandidateChoice.isId(question.subject()) && !knows(situation, question.subject())
					? runAnswers(situation).results(question.subject()) : element(situation, document, question.subject(), phrases);
			default -> whole.section(situation, document, DocumentAnswers.section(question.part()));
		};
	}

	private String element(Situation situation, ProblemDocument document, String subject, Phrases phrases) {
		return DocumentAnswers.isSetting(subject) && !knows(situation, subject)
				? new DocumentAnswers(phrases).section(situation, document, Section.SETTINGS)
				: new ElementAnswer(phrases, new ElementHistory(phrases, sources.projects(), sources.conversations()))
						.to(situation.project().id(), document, subject);
	}

	/** Whether the document has an element, or several, that a user may call so. */
	public boolean knows(Situation situation, String subject) {
		return situation.draft() instanceof Turn.Written written && !new ElementLookup(written.document()).find(subject).isEmpty();
	}

	/**
	 * What runs have shown.
	 *
	 * @throws IllegalArgumentException if the topic is none of {@code WHY}, {@code SENSITIVITY}, {@code STATUS}
	 */
	public String to(Situation situation, Intent.AskAboutRun question) {
		RunAnswers answers = runAnswers(situation);
		return switch (question.topic()) {
			case WHY -> answers.why(question.subject());
			case SENSITIVITY -> answers.sensitivity();
			case STATUS -> answers.status();
			case BLOCKERS, COST, ADVICE -> throw new IllegalArgumentException(question.topic() + " is not about what runs have shown");
		};
	}

	/** What came out of a run, or one candidate of it. */
	public String to(Situation situation, Intent.WishForResults wish) {
		return runAnswers(situation).results(wish.subject());
	}

	private RunAnswers runAnswers(Situation situation) {
		return new RunAnswers(situation, phrases(situation, "answers"), sources, clock);
	}

	private Phrases phrases(Situation situation, String subject) {
		return new Phrases(Texts.of(subject, situation.locale()), new Figures(situation.locale(), zone));
	}
}

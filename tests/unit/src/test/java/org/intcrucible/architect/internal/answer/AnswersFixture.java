package org.intcrucible.architect.internal.answer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.intent.Intent.RunTopic;
import org.intcrucible.conversation.Turn;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StoreFixture;

/** Questions to a project in a real store, an hour after midnight. No answer may read a run as a whole. */
final class AnswersFixture implements AutoCloseable {

	static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

	final StoreFixture store;
	final Map<RunId, RunProgress> progress = new HashMap<>();
	private final Answers answers;

	AnswersFixture(Path folder) {
		store = StoreFixture.in(folder, () -> NOW);
		answers = new Answers(new Answers.Sources(store.projects(), Frugal.of(RunReader.class, store.runs(), Set.of("result")),
				Frugal.of(EvaluationReader.class, store.evaluations(), Set.of("stream", "streamStored", "count")), store.conversations(),
				run -> Optional.ofNullable(progress.get(run))), () -> NOW, ZoneOffset.UTC);
	}

	Answers answers() {
		return answers;
	}

	Situation situation(ProjectId id, Locale locale, ChatSession.About about) {
		Project project = store.projects().find(id).orElseThrow();
		PinnedDocument document = store.projects().document(id).orElseThrow();
		String text = store.projects().text(id, document.revision()).orElseThrow();
		return new Situation(project, session(id, about), new Turn.Written(text, document.document()), locale);
	}

	Situation situation(ProjectId id, Locale locale) {
		return situation(id, locale, new ChatSession.WholeProject());
	}

	/** Of a project whose document is not written yet. */
	Situation blank(ProjectId id, Locale locale) {
		return new Situation(store.projects().find(id).orElseThrow(), session(id, new ChatSession.WholeProject()), new Turn.Blank(), locale);
	}

	private ChatSession session(ProjectId id, ChatSession.About about) {
		return new ChatSession(new ChatSessionId(store.ids().next()), id, ChatMode.ANALYSIS, "Talk", about, NOW);
	}

	String ask(ProjectId id, Locale locale, ProblemPart part, String subject) {
		return answers.to(situation(id, locale), new Intent.AskAboutProblem(part, subject));
	}

	String element(ProjectId id, String subject) {
		return ask(id, Locale.ENGLISH, ProblemPart.ELEMENT, subject);
	}

	String ask(ProjectId id, Locale locale, RunTopic topic, String subject) {
		return answers.to(situation(id, locale), new Intent.AskAboutRun(topic, subject));
	}

	String why(ProjectId id, String subject) {
		return ask(id, Locale.ENGLISH, RunTopic.WHY, subject);
	}

	String status(ProjectId id) {
		return ask(id, Locale.ENGLISH, RunTopic.STATUS, "");
	}

	String results(ProjectId id, String subject) {
		return answers.to(situation(id, Locale.ENGLISH), new Intent.WishForResults(subject));
	}

	@Override
	public void close() {
		store.close();
	}
}

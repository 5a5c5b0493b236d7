package org.intcrucible.architect.internal.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.architect.internal.intent.Intent.WishedMode;
import org.intcrucible.architect.internal.intent.MessageReader;
import org.intcrucible.conversation.Turn;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.runconfig.internal.PreflightBench;

/** The Architect's adviser over preflight as it is, in a memory that a test fills. */
final class AdviceBench {

	static final WishToRun RUN = new WishToRun(Map.of(), WishedMode.UNSAID, false, false);

	private static final MessageReader READER = new MessageReader();

	final PreflightBench bench = new PreflightBench();
	final Map<ProjectId, RunDraft> panel = new HashMap<>();
	Locale locale = Locale.ENGLISH;

	Adviser adviser() {
		RunDrafts drafts = new RunDrafts() {
			@Override
			public Optional<RunDraft> find(ProjectId project) {
				return Optional.ofNullable(panel.get(project));
			}

			@Override
			public void save(ProjectId project, RunDraft draft) {
				panel.put(project, draft);
			}

			@Override
			public void drop(ProjectId project) {
				panel.remove(project);
			}
		};
		return new Adviser(bench.preflight(), drafts, bench.preferred(), bench.runs, bench.projects, bench.messages, UUID::randomUUID,
				() -> bench.now);
	}

	/** In a conversation of a project about what is written in it now. */
	Situation situation(ChatSession session) {
		ProjectId project = session.project();
		Turn.Draft draft = bench.projects.document(project)
				.<Turn.Draft>map(now -> new Turn.Written(bench.projects.text(project, now.revision()).orElseThrow(), now.document()))
				.orElseGet(Turn.Blank::new);
		return new Situation(bench.projects.find(project).orElseThrow(), session, draft, locale);
	}

	ChatSession talk(String text) {
		return bench.messages.begin(bench.projects.add(text));
	}

	/** Answers a wish, and keeps the answer as a message of the conversation. */
	Advice advise(ChatSession session, WishToRun wish) {
		MessageId id = new MessageId(UUID.randomUUID());
		Advice advice = adviser().advise(situation(session), wish, id);
		bench.messages.add(id, session, MessageRole.AGENT, advice.text(), JsonCodec.write(Map.of(RecommendedRunConfig.KEY, advice.config())));
		return advice;
	}

	Advice advise(ChatSession session, String message) {
		return advise(session, wish(message));
	}

	Advice advise(String document, WishToRun wish) {
		return advise(talk(document), wish);
	}

	/** What a message wants that wants a run. */
	static WishToRun wish(String message) {
		List<WishToRun> wishes = READER.read(message).intents().stream().filter(WishToRun.class::isInstance).map(WishToRun.class::cast).toList();
		if (wishes.size() != 1) {
			throw new IllegalArgumentException("no wish to run: " + message);
		}
		return wishes.getFirst();
	}

	static WishToRun naming(RunTerm term, double number) {
		return new WishToRun(Map.of(term, number), WishedMode.UNSAID, false, false);
	}

	/** What preflight says of a recommendation that nobody has edited. */
	RunPreflightResult taken(RecommendedRunConfig config) {
		RunLinks links = new RunLinks(new RunLinks.Advised(config.sourceMessageId()), new RunLinks.InTalk(config.chatSessionId()),
				new RunLinks.Current());
		return bench.preflight().check(new RunPreflightRequest(config.projectId(), request(config), links, Planner.threads()));
	}

	static RunRequest request(RecommendedRunConfig config) {
		return new RunRequest(config.mode(), config.parameters(), RunRequest.DEFAULT_SEED, Map.of(), List.of());
	}
}

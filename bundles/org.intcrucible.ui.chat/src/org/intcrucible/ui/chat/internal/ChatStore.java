package org.intcrucible.ui.chat.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.Hit;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.SessionFilter;
import org.intcrucible.chat.Span;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunSummary;
import org.intcrucible.run.RunHistory;
import org.intcrucible.runconfig.ConfigComparison;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.PriorRuns;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.ui.widget.Difference;

/** Reads and keeps what the chat shows. Not for the UI thread. */
record ChatStore(Conversations conversations, ChangeHistory changes, ProjectReader projects, RunHistory runs, PriorRuns priorRuns,
		RunDrafts drafts, Preflight preflight, ConfigComparison comparison, InstantSource clock) {

	/** How many turns are read at a time. */
	static final int PAGE = 12;
	private static final int SIFTED = 500;
	private static final int HITS = 100;
	private static final int SESSIONS = 200;
	private static final int TITLE = 60;

	/** A conversation with its end. */
	record Opened(Optional<ChatSession> session, TurnPage page) {
	}

	/**
	 * Which document a project has, and what was said since.
	 *
	 * @param talked whether there is a conversation
	 */
	record Watched(int revision, TurnPage news, boolean talked) {
	}

	/** The newest conversation of a project, or the one that is asked for. */
	Opened open(ProjectId project, Optional<ChatSessionId> wanted, boolean cards) {
		Optional<ChatSession> session = wanted.flatMap(conversations::session).filter(found -> found.project().equals(project))
				.or(() -> sessions(project, 1).stream().findFirst());
		return new Opened(session, session.map(found -> page(found.id(), new Span.Newest(PAGE), cards)).orElse(new TurnPage(List.of(), 0, 0)));
	}

	/** The newest first. */
	List<ChatSession> sessions(ProjectId project) {
		return sessions(project, SESSIONS);
	}

	private List<ChatSession> sessions(ProjectId project, int count) {
		return conversations.sessions(project, SessionFilter.ALL, new Span.Newest(count)).items().reversed();
	}

	/** Some turns; of those with cards as many, if there are as many. */
	TurnPage page(ChatSessionId session, Span.Request request, boolean cards) {
		if (!cards) {
			Span<Message> span = conversations.messages(session, request);
			return new TurnPage(span.items().stream().map(this::turn).toList(), span.older(), span.newer());
		}
		List<Turn> found = new ArrayList<>();
		boolean forward = request instanceof Span.After;
		Span<Message> span = conversations.messages(session, sifted(request));
		long older = span.older();
		long newer = span.newer();
		while (true) {
			List<Turn> turns = span.items().stream().map(this::turn).filter(Turn::hasCard).toList();
			found.addAll(forward ? found.size() : 0, turns);
			boolean more = forward ? span.items().size() == SIFTED : span.older() > 0;
			if (found.size() >= request.limit() || !more) {
				return new TurnPage(found, older, newer);
			}
			span = conversations.messages(session, forward ? new Span.After(newer, SIFTED) : new Span.Before(older, SIFTED));
			newer = forward ? span.newer() : newer;
			older = forward ? older : span.older();
		}
	}

	private static Span.Request sifted(Span.Request request) {
		return switch (request) {
			case Span.Newest(int limit) -> new Span.Newest(SIFTED);
			case Span.Before(long position, int limit) -> new Span.Before(position, SIFTED);
			case Span.After(long position, int limit) -> new Span.After(position, SIFTED);
		};
	}

	private Turn turn(Message message) {
		return message.metadata().isEmpty() ? new Turn(message, Optional.empty(), Optional.empty(), List.of())
				: new Turn(message, RecommendedRunConfig.in(message), RunSummary.in(message), differences(message));
	}

	private List<Difference> differences(Message message) {
		return DocumentChange.of(message).flatMap(change -> conversations.session(message.session()).map(ChatSession::project)
				.flatMap(project -> projects.document(project, change.revisionAfter()).flatMap(after -> projects
						.document(project, change.revisionBefore()).map(before -> Differences.between(before.document(), after.document())))))
				.orElse(List.of());
	}

	/** What has come since, and which document there is now. */
	Watched watch(ProjectId project, Optional<ChatSessionId> session, long newer, boolean cards) {
		return new Watched(projects.find(project).map(Project::revision).orElse(0),
				session.map(id -> page(id, new Span.After(newer, PAGE), cards)).orElse(new TurnPage(List.of(), 0, newer)),
				session.isPresent() || !sessions(project, 1).isEmpty());
	}

	/** Says something; begins a conversation where there is none. */
	Result<PendingReply, Problem> say(ProjectId project, Optional<ChatSessionId> session, String text, ReplyListener listener) {
		Result<ChatSessionId, Problem> where = session.<Result<ChatSessionId, Problem>>map(Result::success)
				.orElseGet(() -> begin(project, title(text)).map(ChatSession::id));
		return where.flatMap(id -> conversations.say(id, text, listener));
	}

	Result<ChatSession, Problem> begin(ProjectId project, String title) {
		return conversations.begin(project, ChatMode.SETUP, new ChatSession.WholeProject(), title);
	}

	/** The conversation about a run or a candidate; a new one where there is none. */
	Result<ChatSession, Problem> about(ProjectId project, ChatSession.About about, String title) {
		return sessions(project).stream().filter(session -> session.about().equals(about)).findFirst()
				.<Result<ChatSession, Problem>>map(Result::success)
				.orElseGet(() -> conversations.begin(project, ChatMode.ANALYSIS, about, title));
	}

	/** The beginning of a text, as a title. */
	static String title(String text) {
		String line = text.strip().lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
		if (line.length() <= TITLE) {
			return line;
		}
		int end = line.lastIndexOf(' ', TITLE);
		int cut = end > TITLE / 2 ? end : TITLE;
		return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "\u2026";
	}

	List<Hit> search(ProjectId project, String text) {
		List<Hit> hits = new ArrayList<>();
		long next = 0;
		do {
			Page<Hit> page = conversations.search(project, text, new Page.Request(next, HITS));
			hits.addAll(page.items());
			next = page.next();
		} while (next != 0 && hits.size() < HITS);
		return hits;
	}

	/** What recommendations are worth now, by message. */
	Map<MessageId, AdviceSight> sights(ProjectId project, List<Turn> turns, Optional<MessageId> newest, int threads) {
		Map<MessageId, AdviceSight> sights = new java.util.HashMap<>();
		Optional<RunDraft> draft = drafts.find(project);
		for (Turn turn : turns) {
			turn.advice().ifPresent(advice -> {
				MessageId id = turn.message().id();
				boolean isNewest = newest.filter(id::equals).isPresent();
				boolean inPanel = draft.flatMap(kept -> kept.links().recommendedMessage()).filter(id::equals).isPresent();
				boolean asked = advice.saysWhatToRun() && advice.status() != RecommendationStatus.INFO
						&& (isNewest || advice.status() == RecommendationStatus.BLOCKED);
				Optional<RunPreflightResult> now = asked
						? Optional.of(preflight.check(new RunPreflightRequest(project, request(advice), RunLinks.NONE, threads))) : Optional.empty();
				sights.put(id, AdviceSight.of(advice, isNewest, now, inPanel,
						inPanel ? comparison.edited(advice, draft.orElseThrow().request()) : List.of(), clock.instant()));
			});
		}
		return Collections.unmodifiableMap(sights);
	}

	private static RunRequest request(RecommendedRunConfig advice) {
		return new RunRequest(advice.mode(), advice.parameters(), RunRequest.DEFAULT_SEED, Map.of(), List.of());
	}

	/** Puts the values of a recommendation into the project's draft. It starts nothing. */
	RunDraft use(ProjectId project, MessageId message, RecommendedRunConfig advice) {
		RunDraft draft = new RunDraft(request(advice), new RunLinks(new RunLinks.Advised(message), new RunLinks.InTalk(advice.chatSessionId()),
				new RunLinks.Current()));
		drafts.save(project, draft);
		return draft;
	}

	/** The draft asks for another mode. */
	RunDraft use(ProjectId project, RunMode mode) {
		RunDraft before = drafts.find(project).orElse(new RunDraft(new RunRequest(RunMode.FULL_SEARCH, org.intcrucible.model.RunParameters.DEFAULT,
				RunRequest.DEFAULT_SEED, Map.of(), List.of()), RunLinks.NONE));
		RunRequest request = before.request();
		RunDraft draft = new RunDraft(new RunRequest(mode, request.parameters(), request.seed(), request.stages(), request.analyses()), before.links());
		drafts.save(project, draft);
		return draft;
	}

	/** The draft is the rest of a run. It starts nothing. */
	Result<RunDraft, List<Problem>> resume(ProjectId project, RunId run) {
		Result<RunDraft, List<Problem>> prepared = runs.find(run).map(priorRuns::resume).orElseGet(() -> Result.failure(
				List.of(new Problem(ProblemCode.UNKNOWN, "There is no such run.", "", Place.whole("run")))));
		if (prepared instanceof Result.Success<RunDraft, List<Problem>>(RunDraft draft)) {
			drafts.save(project, draft);
		}
		return prepared;
	}
}

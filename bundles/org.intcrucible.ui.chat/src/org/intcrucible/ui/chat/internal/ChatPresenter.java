package org.intcrucible.ui.chat.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.intcrucible.chat.Hit;
import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.chat.Span;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FoldRow;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;
import org.eclipse.swt.widgets.Composite;

/** Leads the chat: what the user does goes in, what is to be shown comes out. For the thread of the window. */
final class ChatPresenter implements ChatView.Actions, Transcript.Source, TurnActions {

	private static final Texts WORDS = Texts.of(ChatPresenter.class);
	private static final String CRUCIBLE_RUN = "crucible://runs/";

	/** What others in the window do. */
	interface Surroundings {

		void showPart(String id);

		void tell(String topic, Map<String, Object> properties);

		/** Sets what the window is about, under a {@link ContextKeys}. */
		void set(String key, Object value);

		/** Makes a run the one that the window is about; nothing of another one stays chosen. */
		void open(RunId run);
	}

	/** A reply that is awaited. Its pieces come on another thread. */
	private static final class Awaited {
		private final StringBuffer text = new StringBuffer();
		private PendingReply pending;
		private boolean stopped;
	}

	private final ChatStore store;
	private final Background background;
	private final Surroundings window;
	private final ChatView view;
	private final Transcript transcript;
	private final int threads;
	private ProjectId project;
	private Optional<ChatSession> session = Optional.empty();
	private Optional<MessageId> newestAdvice = Optional.empty();
	private Awaited awaited;
	private boolean loading;
	/** A conversation is being opened: what is said meanwhile belongs into that one. */
	private boolean opening;
	private boolean cards;
	private int revision;
	private long first;
	private long last;
	private List<Hit> hits = List.of();
	private int hit = -1;
	/** What is to be said once the conversation is open. */
	private String due = "";

	ChatPresenter(Composite parent, ChatStore store, Background background, Surroundings window, int threads) {
		this.store = store;
		this.background = background;
		this.window = window;
		this.threads = threads;
		view = new ChatView(parent, this, this, this);
		transcript = view.transcript();
	}

	ChatView view() {
		return view;
	}

	/** A project is open now, or none if it is null. */
	void open(ProjectId opened, ChatSessionId wanted) {
		boolean same = opened != null && opened.equals(project);
		if (same && (wanted == null || session.filter(known -> known.id().equals(wanted)).isPresent())) {
			return;
		}
		project = opened;
		session = Optional.empty();
		due = "";
		if (opened == null) {
			opening = false;
			view.noProject();
		} else {
			load(Optional.ofNullable(wanted));
		}
	}

	private <T> void ask(String kind, java.util.function.Supplier<T> work, Consumer<T> show) {
		ProjectId asked = project;
		background.ask(view, kind, work, result -> {
			if (asked == null || asked.equals(project)) {
				show.accept(result);
			}
		});
	}

	private void load(Optional<ChatSessionId> wanted) {
		ProjectId of = project;
		boolean only = cards;
		leave();
		loading = true;
		opening = true;
		background.ask(view, "load", () -> store.open(of, wanted, only), opened -> {
			if (of.equals(project)) {
				opened(opened);
			}
		}, problem -> unopened(of, problem));
	}

	private void unopened(ProjectId of, Problem problem) {
		if (of.equals(project)) {
			loading = false;
			opening = false;
			view.composer().restore(due);
			due = "";
			view.problem((problem.sentence() + " " + problem.remedy()).strip());
		}
	}

	/** Nobody waits here any more for what is said elsewhere; it comes nevertheless. */
	private void leave() {
		awaited = null;
		view.composer().setWriting(false);
	}

	private void opened(ChatStore.Opened opened) {
		loading = false;
		opening = false;
		session = opened.session();
		newestAdvice = newest(opened.page().turns());
		first = 0;
		last = opened.page().newer();
		view.problem("");
		view.heading(session);
		transcript.show(opened.page(), true, true);
		if (transcript.turns().isEmpty()) {
			view.noWords();
		} else {
			view.words();
		}
		transcript.scrollToEnd();
		window.set(ContextKeys.CHAT_SESSION, session.map(ChatSession::id).orElse(null));
		extent();
		sights();
		if (!due.isEmpty()) {
			String text = due;
			due = "";
			say(text);
		}
	}

	private static Optional<MessageId> newest(List<Turn> turns) {
		return turns.reversed().stream().filter(turn -> turn.advice().isPresent()).map(turn -> turn.message().id()).findFirst();
	}

	/** Where the conversation begins and ends, for the scroll bar. */
	private void extent() {
		session.ifPresent(open -> ask("extent", () -> store.page(open.id(), new Span.After(0, 1), false).newer(), begin -> {
			first = begin;
			surroundings();
		}));
	}

	private void surroundings() {
		double loaded = Math.max(1.0, transcript.newer() - Math.max(first, transcript.older()));
		transcript.setSurroundings((transcript.older() - first) / loaded, Math.max(0, last - transcript.newer()) / loaded);
	}

	/** Asks what the recommendations that are there are worth now. */
	private void sights() {
		ProjectId of = project;
		List<Turn> turns = transcript.turns().stream().filter(turn -> turn.advice().isPresent()).toList();
		if (of != null && !turns.isEmpty()) {
			Optional<MessageId> newest = newestAdvice;
			ask("sights", () -> store.sights(of, turns, newest, threads), transcript::show);
		}
	}

	@Override
	public void older() {
		part(new Span.Before(transcript.older(), ChatStore.PAGE), page -> {
			transcript.prepend(page);
			newestAdvice = newestAdvice.or(() -> newest(page.turns()));
		});
	}

	@Override
	public void newer() {
		part(new Span.After(transcript.newer(), ChatStore.PAGE), page -> transcript.append(page, page.turns().size() < ChatStore.PAGE));
	}

	private void part(Span.Request request, Consumer<TurnPage> show) {
		if (loading || session.isEmpty()) {
			return;
		}
		loading = true;
		boolean only = cards;
		ChatSessionId of = session.get().id();
		ask("load", () -> store.page(of, request, only), page -> {
			loading = false;
			if (session.filter(open -> open.id().equals(of)).isPresent()) {
				show.accept(page);
				surroundings();
				sights();
			}
		});
	}

	@Override
	public void jump(double share) {
		if (share >= 1) {
			toEnd();
			return;
		}
		long position = Math.max(0, first - 1) + Math.round(share * (last - first));
		jump(position, Optional.empty());
	}

	private void toEnd() {
		if (transcript.isComplete()) {
			transcript.scrollToEnd();
		} else {
			load(session.map(ChatSession::id));
		}
	}

	private void jump(long position, Optional<MessageId> message) {
		if (opening) {
			return;
		}
		loading = false;
		part(new Span.After(position, ChatStore.PAGE), page -> {
			view.words();
			transcript.show(page, page.turns().size() < ChatStore.PAGE, false);
			message.ifPresent(transcript::reveal);
		});
	}

	/** Looks whether something was said, or the document was changed. */
	void watch() {
		if (project == null || loading) {
			return;
		}
		ProjectId of = project;
		Optional<ChatSessionId> in = session.map(ChatSession::id).filter(id -> transcript.isComplete());
		long newer = transcript.newer();
		boolean only = cards;
		ask("watch", () -> store.watch(of, in, newer, only), watched -> {
			if (in.equals(session.map(ChatSession::id).filter(id -> transcript.isComplete())) && transcript.newer() == newer && !loading) {
				news(watched.news());
			}
			if (watched.revision() != revision) {
				revision = watched.revision();
				sights();
			}
			if (session.isEmpty() && watched.talked() && awaited == null && !loading) {
				// The first words of a project may be those about a run that was made without any.
				load(Optional.empty());
			}
		});
	}

	private void news(TurnPage page) {
		if (!page.turns().isEmpty()) {
			last = Math.max(last, page.newer());
			newestAdvice = newest(page.turns()).or(() -> newestAdvice);
			transcript.append(page, page.turns().size() < ChatStore.PAGE);
			view.words();
			surroundings();
			sights();
		}
	}

	/** The draft of a project was changed by others. */
	void draftChanged(ProjectId changed) {
		if (changed.equals(project)) {
			sights();
		}
	}

	@Override
	public void say(String text) {
		if (project == null) {
			return;
		}
		if (opening) {
			due = due.isEmpty() ? text : due + "\n" + text;
			return;
		}
		if (!transcript.isComplete()) {
			due = text;
			load(session.map(ChatSession::id));
			return;
		}
		Awaited reply = new Awaited();
		awaited = reply;
		ProjectId of = project;
		Optional<ChatSessionId> in = session.map(ChatSession::id);
		LiveFeed<Awaited> feed = new LiveFeed<>(view, this::stream);
		AtomicReference<ReplyEnd> end = new AtomicReference<>();
		ReplyListener listener = new ReplyListener() {
			@Override
			public void chunk(String piece) {
				reply.text.append(piece);
				feed.offer(reply);
			}

			@Override
			public void ended(ReplyEnd how) {
				end.set(how);
				if (!view.isDisposed()) {
					view.getDisplay().asyncExec(() -> ChatPresenter.this.ended(reply));
				}
			}
		};
		view.problem("");
		view.composer().setWriting(true);
		ask("say", () -> store.say(of, in, text, listener), result -> said(reply, text, result, end.get() != null));
	}

	private void said(Awaited reply, String text, Result<PendingReply, Problem> result, boolean over) {
		switch (result) {
			case Result.Success<PendingReply, Problem>(PendingReply pending) -> {
				reply.pending = pending;
				if (reply.stopped) {
					pending.stop();
				}
				Message message = pending.message();
				if (session.isEmpty()) {
					awaited = null;
					load(Optional.of(message.session()));
					awaited = over ? null : reply;
					view.composer().setWriting(!over);
				} else {
					fetch();
				}
			}
			case Result.Failure<PendingReply, Problem>(Problem problem) -> {
				leave();
				view.problem((problem.sentence() + " " + problem.remedy()).strip());
				view.composer().restore(text);
			}
		}
		if (!over && awaited == reply) {
			transcript.beginLive(AdviceView.time(store.clock().instant()), WORDS.get("writing"));
		}
	}

	/** Fetches what came, whatever else is under way. */
	private void fetch() {
		loading = opening;
		watch();
	}

	private void stream(Awaited reply) {
		if (reply == awaited && reply.pending != null && !view.isDisposed()) {
			if (!transcript.isLive()) {
				transcript.beginLive(AdviceView.time(store.clock().instant()), WORDS.get("writing"));
			}
			transcript.live(reply.text.toString());
		}
	}

	private void ended(Awaited reply) {
		if (view.isDisposed()) {
			return;
		}
		if (reply == awaited) {
			leave();
			transcript.endLive();
		}
		fetch();
	}

	@Override
	public void stop() {
		if (awaited != null) {
			awaited.stopped = true;
			if (awaited.pending != null) {
				awaited.pending.stop();
			}
		}
	}

	/** Says something in the conversation about a run or a candidate, or in the one that is open. */
	void ask(ProjectId in, String text, Optional<ChatSession.About> about, String title) {
		boolean other = !in.equals(project);
		project = in;
		if (about.isPresent()) {
			ask("about", () -> store.about(in, about.get(), title), found -> told(found, conversation -> {
				due = text;
				load(Optional.of(conversation.id()));
			}));
		} else if (other || loading) {
			due = text;
			load(Optional.empty());
		} else {
			say(text);
		}
	}

	private <T> void told(Result<T, Problem> result, Consumer<T> next) {
		switch (result) {
			case Result.Success<T, Problem>(T value) -> next.accept(value);
			case Result.Failure<T, Problem>(Problem problem) -> view.problem((problem.sentence() + " " + problem.remedy()).strip());
		}
	}

	@Override
	public void chooser() {
		ProjectId of = project;
		if (of != null) {
			ask("chooser", () -> store.sessions(of), view::choose);
		}
	}

	@Override
	public void open(ChatSession chosen) {
		load(Optional.of(chosen.id()));
	}

	@Override
	public void create() {
		ProjectId of = project;
		if (of != null) {
			ask("create", () -> store.begin(of, WORDS.get("new.title", AdviceView.time(store.clock().instant()))), made -> told(made, begun -> {
				load(Optional.of(begun.id()));
				view.setFocus();
			}));
		}
	}

	@Override
	public void cards(boolean only) {
		cards = only;
		if (project != null) {
			load(session.map(ChatSession::id));
		}
	}

	@Override
	public void search(String text) {
		ProjectId of = project;
		hits = List.of();
		hit = -1;
		if (of == null || text.isBlank()) {
			view.hits("");
			return;
		}
		ask("search", () -> store.search(of, text), found -> {
			hits = found;
			if (found.isEmpty()) {
				view.hits(WORDS.get("hits.none"));
			} else {
				hit(1);
			}
		});
	}

	@Override
	public void hit(int step) {
		if (hits.isEmpty()) {
			return;
		}
		hit = Math.max(0, Math.min(hit + step, hits.size() - 1));
		Hit shown = hits.get(hit);
		view.hits(WORDS.get("hits", Numbers.count(hit + 1), Numbers.count(hits.size())));
		session = Optional.of(shown.session());
		view.heading(session);
		window.set(ContextKeys.CHAT_SESSION, shown.session().id());
		jump(shown.position() - 1, Optional.of(shown.message().id()));
	}

	@Override
	public void use(Turn turn, RecommendedRunConfig advice) {
		ProjectId of = project;
		ask("use", () -> store.use(of, turn.message().id(), advice), draft -> drafted(of));
	}

	/** The Run Config panel fills itself anew. */
	private void drafted(ProjectId of) {
		window.tell(Topics.DRAFT_CHANGED, Map.of(Topics.PROJECT, of, Topics.BY, Topics.CHAT));
		window.showPart(ElementIds.PART_RUN_CONFIG);
		sights();
	}

	@Override
	public void undo(Turn turn, FoldRow row) {
		ask("undo." + turn.message().id(), () -> store.changes().undo(turn.message().id()), result -> {
			switch (result) {
				case Result.Success<Message, Problem>(Message told) -> {
					undone(row, WORDS.get("undone"));
					fetch();
				}
				case Result.Failure<Message, Problem>(Problem problem) -> undone(row, problem.sentence());
			}
		});
	}

	private static void undone(FoldRow row, String words) {
		if (!row.isDisposed()) {
			row.undone(org.intcrucible.ui.widget.Markdown.plain(words));
		}
	}

	@Override
	public void askAgain() {
		say(WORDS.get("ask.again"));
	}

	@Override
	public void showPanel() {
		window.showPart(ElementIds.PART_RUN_CONFIG);
	}

	@Override
	public void mend(String remedy, RunBlocker blocker) {
		ProjectId of = project;
		switch (remedy) {
			case "describe", "mechanisms", "candidate" -> view.composer().propose(WORDS.get("propose." + remedy));
			case "example" -> window.showPart(ElementIds.PART_WELCOME);
			case "show" -> {
				window.showPart(ElementIds.PART_SPEC);
				window.tell(Topics.REVEAL, Map.of(Topics.PROJECT, of, Topics.LINE, blocker.place().line(), Topics.COLUMN, Math.max(1, blocker.place().column())));
			}
			case "search" -> ask("use", () -> store.use(of, RunMode.FULL_SEARCH), draft -> drafted(of));
			default -> follow(remedy);
		}
	}

	@Override
	public void results(RunId run) {
		window.open(run);
		window.showPart(ElementIds.PART_RESULTS);
	}

	@Override
	public void resume(RunId run) {
		ProjectId of = project;
		ask("use", () -> store.resume(of, run), result -> {
			switch (result) {
				case Result.Success<RunDraft, List<Problem>>(RunDraft draft) -> drafted(of);
				case Result.Failure<RunDraft, List<Problem>>(List<Problem> problems) -> view.problem(problems.getFirst().sentence());
			}
		});
	}

	@Override
	public void follow(String target) {
		if (target.startsWith(CRUCIBLE_RUN)) {
			try {
				results(new RunId(java.util.UUID.fromString(target.substring(CRUCIBLE_RUN.length()))));
			} catch (IllegalArgumentException none) {
				view.problem(WORDS.get("link.none"));
			}
		}
	}
}

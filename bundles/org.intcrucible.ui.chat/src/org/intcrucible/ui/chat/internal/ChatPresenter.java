package org.intcrucible.ui.chat.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.intcrucible.chat.Hit;
import org.intcrucible.chat.Span;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Texts;
import org.eclipse.swt.widgets.Composite;

/** Leads the chat: what the user does goes in, what is to be shown comes out. For the thread of the window. */
final class ChatPresenter implements ChatView.Actions, Transcript.Source {

	private static final Texts WORDS = Texts.of(ChatPresenter.class);

	private final ChatStore store;
	private final Background background;
	private final Surroundings window;
	private final ChatView view;
	private final Transcript transcript;
	private final Talk talk;
	private final Finder finder;
	private final int threads;
	private ProjectId project;
	private Optional<ChatSession> session = Optional.empty();
	private Optional<MessageId> newestAdvice = Optional.empty();
	private boolean loading;
	/** A conversation is being opened: what is said meanwhile belongs into that one. */
	private boolean opening;
	private boolean cards;
	private int revision;
	private long first;
	private long last;
	/** What is to be said once the conversation is open. */
	private String due = "";

	ChatPresenter(Composite parent, ChatStore store, Background background, Surroundings window, int threads) {
		this.store = store;
		this.background = background;
		this.window = window;
		this.threads = threads;
		view = new ChatView(parent, this, this, new TurnDeeds(this, store, window));
		transcript = view.transcript();
		talk = new Talk(this, store, view);
		finder = new Finder(this, store, view);
	}

	ChatView view() {
		return view;
	}

	/** The project that is open; null if none is. */
	ProjectId project() {
		return project;
	}

	/** The conversation that is open. */
	Optional<ChatSession> session() {
		return session;
	}

	/** Tells above the composer what was not done. */
	void problem(Problem problem) {
		view.problem((problem.sentence() + " " + problem.remedy()).strip());
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

	/** Works elsewhere; what comes of it is shown if the project is still the one that is open. */
	<T> void ask(String kind, Supplier<T> work, Consumer<T> show) {
		ProjectId asked = project;
		background.ask(view, kind, work, result -> {
			if (asked == null || asked.equals(project)) {
				show.accept(result);
			}
		});
	}

	/** Opens a conversation, the newest one if none is wanted. */
	void load(Optional<ChatSessionId> wanted) {
		ProjectId of = project;
		boolean only = cards;
		talk.leave();
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
			problem(problem);
		}
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
	void sights() {
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
			if (session.isEmpty() && watched.talked() && !talk.isAwaiting() && !loading) {
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

	/** Fetches what came, whatever else is under way. */
	void fetch() {
		loading = opening;
		watch();
	}

	@Override
	public void say(String text) {
		if (project == null) {
			return;
		}
		if (opening) {
			due = due.isEmpty() ? text : due + "\n" + text;
		} else if (transcript.isComplete()) {
			talk.say(project, session.map(ChatSession::id), text);
		} else {
			due = text;
			load(session.map(ChatSession::id));
		}
	}

	@Override
	public void stop() {
		talk.stop();
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
			case Result.Failure<T, Problem>(Problem problem) -> problem(problem);
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
		finder.search(text);
	}

	@Override
	public void hit(int step) {
		finder.step(step);
	}

	/** Goes to where words were found. */
	void show(Hit found) {
		session = Optional.of(found.session());
		view.heading(session);
		window.set(ContextKeys.CHAT_SESSION, found.session().id());
		jump(found.position() - 1, Optional.of(found.message().id()));
	}
}

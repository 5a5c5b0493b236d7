package org.intcrucible.ui.chat.internal;

import java.time.InstantSource;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.Conversations;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.runconfig.ConfigComparison;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.PriorRuns;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;
import org.osgi.service.event.Event;

/** The chat: what was said in a project, what the Architect recommends, and what came of runs. */
public final class ChatPart {

	private static final Texts WORDS = Texts.of(ChatPart.class);
	/** How often it is looked whether others have said or changed something. */
	private static final int WATCH = 1_000;

	private final MWindow window;
	private ChatPresenter presenter;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private ChatSessionId session;

	@Inject
	public ChatPart(MWindow window) {
		this.window = window;
	}

	@PostConstruct
	void create(Composite parent, @Service Background background, IEventBroker events, PartOpener parts, @Service Conversations conversations,
			@Service ChangeHistory changes, @Service ProjectReader projects, @Service RunHistory runs, @Service PriorRuns priorRuns,
			@Service RunDrafts drafts, @Service Preflight preflight, @Service ConfigComparison comparison, @Service InstantSource clock,
			@Service RunEvents progress) {
		parent.setLayout(new FillLayout());
		ChatStore store = new ChatStore(conversations, changes, projects, runs, priorRuns, drafts, preflight, comparison, clock);
		presenter = new ChatPresenter(parent, store, background, new Surroundings() {
			@Override
			public void showPart(String id) {
				parts.open(id);
			}

			@Override
			public void tell(String topic, Map<String, Object> properties) {
				events.post(topic, properties);
			}

			@Override
			public void set(String key, Object value) {
				window.getContext().set(key, value);
			}

			@Override
			public void open(RunId run) {
				if (!run.equals(window.getContext().get(ContextKeys.RUN))) {
					window.getContext().remove(ContextKeys.CANDIDATE);
					window.getContext().remove(ContextKeys.SCENARIO);
					window.getContext().set(ContextKeys.RUN, run);
				}
			}
		}, Runtime.getRuntime().availableProcessors());
		LiveFeed<RunId> feed = new LiveFeed<>(presenter.view(), run -> presenter.watch());
		subscription = progress.subscribe(told -> {
			if (told.status().isFinal()) {
				feed.offer(told.run());
			}
		});
		parent.getDisplay().timerExec(WATCH, this::watch);
		presenter.open(project, session);
	}

	@PreDestroy
	void destroy() {
		subscription.close();
	}

	@Inject
	void open(@Optional @Named(ContextKeys.PROJECT) ProjectId opened, @Optional @Named(ContextKeys.CHAT_SESSION) ChatSessionId wanted) {
		project = opened;
		session = wanted;
		if (presenter != null && !presenter.view().isDisposed()) {
			presenter.open(opened, wanted);
		}
	}

	private void watch() {
		if (!presenter.view().isDisposed()) {
			if (presenter.view().isVisible()) {
				presenter.watch();
			}
			presenter.view().getDisplay().timerExec(WATCH, this::watch);
		}
	}

	@Inject
	@Optional
	void draftChanged(@UIEventTopic(Topics.DRAFT_CHANGED) Event event) {
		if (presenter != null && event.getProperty(Topics.PROJECT) instanceof ProjectId changed && !Topics.CHAT.equals(event.getProperty(Topics.BY))) {
			presenter.draftChanged(changed);
		}
	}

	@Inject
	@Optional
	void asked(@UIEventTopic(Topics.ASK) Event event) {
		if (presenter != null && event.getProperty(Topics.PROJECT) instanceof ProjectId in && event.getProperty(Topics.TEXT) instanceof String text) {
			java.util.Optional<ChatSession.About> about = about(event);
			presenter.ask(in, text, about, title(about));
		}
	}

	private static java.util.Optional<ChatSession.About> about(Event event) {
		if (!(event.getProperty(Topics.RUN) instanceof RunId run)) {
			return java.util.Optional.empty();
		}
		if (event.getProperty(Topics.CANDIDATE) instanceof String candidate && candidate.matches("c\\d{1,9}")) {
			return java.util.Optional.of(new ChatSession.OneCandidate(run, Integer.parseInt(candidate.substring(1))));
		}
		return java.util.Optional.of(new ChatSession.OneRun(run));
	}

	private static String title(java.util.Optional<ChatSession.About> about) {
		return about.map(what -> what instanceof ChatSession.OneCandidate(RunId run, int ordinal)
				? WORDS.get("title.candidate", Numbers.candidate(ordinal)) : WORDS.get("title.run")).orElse("");
	}

	@Focus
	void focus() {
		presenter.view().setFocus();
	}
}

package org.intcrucible.ui.chat.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.intcrucible.model.ChatSession;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.Chip;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The part: a bar, the transcript or what stands instead of it, and the composer. */
final class ChatView extends Composite {

	private static final Texts WORDS = Texts.of(ChatView.class);

	/** What is done in the bar and the composer. */
	interface Actions {

		/** The conversations are to be shown, by {@link ChatView#choose}. */
		void chooser();

		void open(ChatSession session);

		void create();

		void cards(boolean only);

		/** @param text what to look for; empty for nothing */
		void search(String text);

		/** @param step 1 for an older hit, -1 for a newer one */
		void hit(int step);

		void say(String text);

		void stop();
	}

	private final Actions actions;
	private final QuietButton chooser;
	private final Chip mode;
	private final Composite searching;
	private final SearchField search;
	private final RichLine hits;
	private final Callout notice;
	private final Composite middle;
	private final StackLayout stack = new StackLayout();
	private final EmptyState empty;
	private final Transcript transcript;
	private final Composer composer;
	private Menu menu;

	ChatView(Composite parent, Actions actions, Transcript.Source source, TurnActions turns) {
		super(parent, SWT.NONE);
		this.actions = actions;
		WidgetIds.set(this, "chat");
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		PartBar bar = new PartBar(this, "chat.bar");
		chooser = new QuietButton(bar.left(), "chat.chooser", Icon.CHAT, WORDS.get("none")).withArrow();
		chooser.onPress(actions::chooser);
		mode = new Chip(bar.left(), "chat.mode", "");
		QuietButton cards = new QuietButton(bar.right(), "chat.cards", Icon.FILTER, WORDS.get("cards")).toggle();
		cards.onPress(() -> actions.cards(cards.isChosen()));
		QuietButton find = QuietButton.iconOnly(bar.right(), "chat.search", Icon.SEARCH, WORDS.get("search")).toggle();
		QuietButton.iconOnly(bar.right(), "chat.new", Icon.PLUS, WORDS.get("new")).onPress(actions::create);
		searching = new Composite(this, SWT.NONE);
		GridLayout row = new GridLayout(4, false);
		row.marginWidth = Metrics.PART_MARGIN;
		searching.setLayout(row);
		searching.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Tokens.apply(searching, Token.SUNKEN, Token.TEXT);
		search = new SearchField(searching, "chat.search.field", WORDS.get("search.hint"), "");
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.onFind(actions::search);
		hits = new RichLine(searching, "chat.search.hits", SWT.NONE);
		Rows.blend(hits);
		QuietButton.iconOnly(searching, "chat.search.older", Icon.CHEVRON_UP, WORDS.get("search.older")).onPress(() -> actions.hit(1));
		QuietButton.iconOnly(searching, "chat.search.newer", Icon.CHEVRON_DOWN, WORDS.get("search.newer")).onPress(() -> actions.hit(-1));
		find.onPress(() -> {
			show(searching, find.isChosen());
			if (find.isChosen()) {
				search.setFocus();
			} else {
				search.text().setText("");
			}
		});
		middle = new Composite(this, SWT.NONE);
		middle.setLayout(stack);
		middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Tokens.apply(middle, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(middle, "chat.empty");
		transcript = new Transcript(middle, source, turns);
		Composite foot = new Composite(this, SWT.NONE);
		GridLayout inset = new GridLayout();
		inset.marginWidth = Metrics.PART_MARGIN;
		inset.marginHeight = Metrics.GROUP_GAP;
		foot.setLayout(inset);
		foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		Tokens.apply(foot, Token.SURFACE, Token.TEXT);
		notice = new Callout(foot, "chat.notice");
		notice.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		composer = new Composer(foot, actions::stop);
		composer.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		composer.onSend(actions::say);
		show(searching, false);
		show(notice, false);
		noProject();
	}

	private static void show(Control control, boolean shown) {
		GridData data = (GridData) control.getLayoutData();
		data.exclude = !shown;
		control.setVisible(shown);
		control.requestLayout();
	}

	/** No project is open. */
	void noProject() {
		heading(WORDS.get("none"), "", "");
		empty.show(Icon.CHAT, WORDS.get("empty.project"), WORDS.get("empty.project.sentence"), "", () -> { });
		top(empty);
		composer.setUsable(false);
	}

	/** A project is open, in which nothing has been said. */
	void noWords() {
		empty.show(Icon.CHAT, WORDS.get("empty"), WORDS.get("empty.sentence"), "", () -> { });
		top(empty);
		composer.setUsable(true);
	}

	void words() {
		top(transcript);
		composer.setUsable(true);
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			middle.layout(true, true);
		}
	}

	/** Says which conversation it is. */
	void heading(java.util.Optional<ChatSession> session) {
		heading(session.map(ChatSession::title).orElse(WORDS.get("fresh")),
				session.map(found -> WORDS.get("mode." + found.mode().name().toLowerCase(Locale.ROOT))).orElse(""), about(session));
	}

	private static String about(java.util.Optional<ChatSession> session) {
		return WORDS.get(switch (session.map(ChatSession::about).orElse(new ChatSession.WholeProject())) {
			case ChatSession.WholeProject() -> "about.project";
			case ChatSession.OneRun(org.intcrucible.model.RunId run) -> "about.run";
			case ChatSession.OneCandidate(org.intcrucible.model.RunId run, int ordinal) -> "about.candidate";
		});
	}

	private void heading(String title, String kind, String about) {
		chooser.setText(title.length() <= 48 ? title : title.substring(0, 47) + "\u2026");
		mode.setText(kind);
		mode.setVisible(!kind.isEmpty());
		composer.setAbout(about);
		layout(new Control[] { chooser, mode });
	}

	/** Lets the user choose one of the conversations. */
	void choose(List<ChatSession> sessions) {
		if (menu != null) {
			menu.dispose();
		}
		menu = new Menu(chooser);
		for (ChatSession session : sessions) {
			item(session.title() + "\t" + WORDS.get("mode." + session.mode().name().toLowerCase(Locale.ROOT)), "chat.session",
					() -> actions.open(session));
		}
		if (!sessions.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(WORDS.get("new"), "chat.session.new", actions::create);
		ButtonMenu.show(menu, chooser);
	}

	private void item(String text, String id, Runnable action) {
		WidgetIds.set(ButtonMenu.item(menu, SWT.PUSH, text, action), id);
	}

	void hits(String words) {
		hits.show(Markdown.plain(words), FontStyle.CAPTION, Token.TEXT_2);
		hits.requestLayout();
	}

	/** Says what was not done; nothing if it is empty. */
	void problem(String sentence) {
		show(notice, !sentence.isEmpty());
		if (!sentence.isEmpty()) {
			notice.blocker("**" + Markdown.plain(sentence) + "**", "");
		}
	}

	Transcript transcript() {
		return transcript;
	}

	Composer composer() {
		return composer;
	}

	@Override
	public boolean setFocus() {
		return !composer.isDisposed() && composer.setFocus();
	}
}

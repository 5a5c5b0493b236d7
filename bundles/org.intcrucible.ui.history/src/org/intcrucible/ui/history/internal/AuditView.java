package org.intcrucible.ui.history.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.intcrucible.audit.AuditExport;
import org.intcrucible.ui.history.internal.card.TrailView;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.EventPart;
import org.intcrucible.ui.history.internal.trail.RunPlace;
import org.intcrucible.ui.history.internal.trail.RunTrails.RunTrail;
import org.intcrucible.ui.history.internal.trail.TrailCard;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** What is seen of the audit log: the cards of a run or all events, and what its check found. */
final class AuditView extends Composite {

	/** What the user does here. */
	interface Actions {

		/** @param all whether all events are wanted, not those of a run */
		void all(boolean all);

		void verify();

		/** @param whole all events, not those of the run */
		void export(AuditExport.Format format, boolean whole);

		/** Whether there is a run whose events can be exported. */
		boolean hasRun();

		void follow(TrailCard.Said said);

		/** Shows what the log tells of a run. */
		void trace(RunPlace place);

		/** Shows the event at which the chain breaks. */
		void showBreak();

		void readOn();
	}

	private final Texts texts = Texts.of(AuditView.class);
	private final Actions actions;
	private final RichLine subject;
	private final QuietButton all;
	private final QuietButton verify;
	private final LogNotice notice;
	private final Composite body;
	private final StackLayout front = new StackLayout();
	private final EmptyState empty;
	private final TrailView trail;
	private final EventTable events;

	AuditView(Composite parent, Moments moments, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		PartBar bar = new PartBar(this, "audit.bar");
		subject = new RichLine(bar.left(), "audit.subject", SWT.NONE);
		all = new QuietButton(bar.right(), "audit.all", Icon.FILTER, texts.get("all")).toggle();
		all.onPress(() -> actions.all(all.isChosen()));
		verify = new QuietButton(bar.right(), "audit.verify", Icon.SHIELD, texts.get("verify"));
		verify.onPress(actions::verify);
		ButtonMenu.attach(new QuietButton(bar.right(), "audit.export", Icon.EXPORT, texts.get("export")), this::exports);
		notice = new LogNotice(this, actions::showBreak);
		body = new Composite(this, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.setLayout(front);
		Tokens.apply(body, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(body, "audit.empty");
		trail = new TrailView(body, actions::follow);
		events = new EventTable(body, moments, actions::readOn, actions::trace);
	}

	/** Of the run, if there is one, and of everything. */
	private void exports(Menu menu) {
		for (AuditExport.Format format : AuditExport.Format.values()) {
			if (actions.hasRun()) {
				ButtonMenu.item(menu, SWT.PUSH, texts.get("export.run." + format), () -> actions.export(format, false));
			}
			ButtonMenu.item(menu, SWT.PUSH, texts.get("export.all." + format), () -> actions.export(format, true));
		}
	}

	/** Shows the cards of a run. */
	void show(RunTrail shown) {
		subject(texts.get("subject.run", shown.name()));
		trail.show(shown.cards());
		front(trail);
	}

	/** Shows events of the whole log. @param which of them, as {@link Markdown} */
	void show(EventPart part, String which) {
		subject(which);
		all.setChosen(true);
		events.show(part);
		front(events);
	}

	/** Shows more of the same events. */
	void goOn(EventPart part) {
		events.goOn(part);
	}

	/** Shows that more events were not read, so that they can be asked for again. */
	void endsHere() {
		events.endsHere();
	}

	/** Shows nothing: another run is read. */
	void clear() {
		subject(texts.get("reading"));
		trail.show(List.of());
		front(trail);
	}

	/** Shows that there is no run, and why. */
	void empty(String why, Runnable remedy) {
		subject(texts.get("subject.none"));
		trail.show(List.of());
		empty.show(Icon.SHIELD, texts.get("empty." + why), texts.get("empty." + why + ".sentence"), texts.get("empty." + why + ".button"), remedy);
		front(empty);
	}

	/** Where something is said of the log as a whole. */
	LogNotice notice() {
		return notice;
	}

	/** @param now whether the log is being read */
	void verifying(boolean now) {
		verify.setEnabled(!now);
	}

	private void subject(String words) {
		subject.show(words);
		all.setChosen(false);
	}

	private void front(Control top) {
		front.topControl = top;
		body.layout();
		layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return front.topControl != null && front.topControl.setFocus() || verify.setFocus();
	}
}

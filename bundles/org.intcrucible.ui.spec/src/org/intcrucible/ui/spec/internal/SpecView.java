package org.intcrucible.ui.spec.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.DiffLine;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The part: a bar, a callout if something has to be said, the text, and a line beneath. */
final class SpecView extends Composite {

	private static final Texts WORDS = Texts.of(SpecView.class);

	private final SpecActions actions;
	private final StackLayout stack = new StackLayout();
	private final EmptyState empty;
	private final Composite page;
	private final TurnBar bar;
	private final Callout notice;
	private final SpecEditor editor;
	private final FindBar find;
	private final ProblemLine foot;
	private final QuickFixPopup popup;
	private final ReadingPage reading;
	private boolean unsaved;

	SpecView(Composite parent, SpecActions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		WidgetIds.set(this, "spec");
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		setLayout(stack);
		empty = new EmptyState(this, "spec.empty");
		showEmpty();
		page = new Composite(this, SWT.NONE);
		Tokens.apply(page, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		page.setLayout(layout);
		bar = new TurnBar(page, actions);
		notice = new Callout(page, "spec.notice");
		notice.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		notice.onLink(actions::follow);
		Composite room = new Composite(page, SWT.NONE);
		GridLayout columns = new GridLayout(3, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		columns.horizontalSpacing = 0;
		room.setLayout(columns);
		Tokens.apply(room, Token.SURFACE, Token.TEXT);
		room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		editor = new SpecEditor(room);
		find = new FindBar(page, editor);
		find.moveAbove(room);
		foot = new ProblemLine(page, actions::nextFinding);
		popup = new QuickFixPopup(editor);
		reading = new ReadingPage(this, this::write);
		editor.viewer().prependVerifyKeyListener(this::key);
		editor.text().addCaretListener(event -> state(event.caretOffset));
		say("");
		stack.topControl = empty;
	}

	private void key(VerifyEvent event) {
		if (popup.key(event) || event.keyCode == SWT.TAB) {
			event.doit = false;
			return;
		}
		int keys = event.stateMask & SWT.MODIFIER_MASK;
		Runnable action = keys == SWT.MOD1 ? action(event.keyCode) : keys == (SWT.MOD1 | SWT.MOD2) && event.keyCode == 'z' ? actions::redo : null;
		if (action != null) {
			event.doit = false;
			action.run();
		}
	}

	private Runnable action(int key) {
		return switch (key) {
			case 's' -> actions::save;
			case 'z' -> actions::undo;
			case 'y' -> actions::redo;
			case 'f' -> find::open;
			case 'a' -> () -> editor.text().selectAll();
			case '1' -> actions::quickFix;
			case '.' -> actions::nextFinding;
			default -> null;
		};
	}

	SpecEditor editor() {
		return editor;
	}

	TurnBar bar() {
		return bar;
	}

	QuickFixPopup popup() {
		return popup;
	}

	/** Whether a document is shown, or that there is none. */
	void open(boolean document) {
		if (!document) {
			showEmpty();
		}
		stack.topControl = document ? page : empty;
		layout(true);
	}

	private void showEmpty() {
		empty.show(Icon.DOCUMENT, WORDS.get("empty"), WORDS.get("empty.sentence"), "", () -> { });
	}

	/** Shows why there is no document, and a way to try again. */
	void unopened(String markdown, Runnable again) {
		empty.show(Icon.WARNING, WORDS.get("unopened"), markdown, WORDS.get("unopened.again"), again);
		stack.topControl = empty;
		layout(true);
	}

	/** Shows what a turn changed in the place of the document. */
	void readDifference(String title, List<DiffLine> difference) {
		reading.showDifference(title, difference);
		read();
	}

	/** Shows an earlier version in the place of the document. */
	void readText(String title, String text) {
		reading.showText(title, text);
		read();
	}

	private void read() {
		popup.close();
		stack.topControl = reading;
		layout(true);
		reading.setFocus();
	}

	/** Shows the document again. */
	private void write() {
		open(true);
		setFocus();
	}

	void findings(List<Finding> found) {
		editor.mark(found);
		foot.show(found);
	}

	void unsaved(boolean now) {
		unsaved = now;
		state(editor.text().getCaretOffset());
	}

	private void state(int caret) {
		int line = editor.lineAt(caret);
		foot.state(line + 1, caret - editor.lineOffset(line) + 1, unsaved);
	}

	/** Says what was not done; nothing if it is empty. */
	void say(String markdown) {
		show(!markdown.isEmpty());
		if (!markdown.isEmpty()) {
			notice.blocker(markdown, "");
		}
	}

	/** Lets the user choose between two texts. */
	void warn(String markdown, String choices) {
		show(true);
		notice.warning(markdown, choices);
	}

	private void show(boolean shown) {
		if (!shown && ((GridData) notice.getLayoutData()).exclude) {
			return;
		}
		((GridData) notice.getLayoutData()).exclude = !shown;
		notice.setVisible(shown);
		page.layout(true);
	}

	@Override
	public boolean setFocus() {
		if (stack.topControl == reading) {
			return reading.setFocus();
		}
		StyledText text = editor.text();
		return stack.topControl == page && !text.isDisposed() && text.setFocus();
	}
}

package org.intcrucible.ui.history.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.ui.history.internal.data.RunPart;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** What is seen of the history: what is searched for, the table, or why there is nothing. */
final class HistoryView extends Composite implements HistoryScreen {

	private static final int SEARCH = 180;

	private final Texts texts = Texts.of(HistoryView.class);
	private final Actions actions;
	private final SearchField search;
	private final QuietButton status;
	private final RichLine count;
	private final Composite body;
	private final StackLayout front = new StackLayout();
	private final EmptyState empty;
	private final RunTable table;
	private Set<RunStatus> shown = Set.of();

	HistoryView(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		PartBar bar = new PartBar(this, "history.bar");
		search = new SearchField(bar.left(), "history.search", texts.get("search"), "");
		search.setLayoutData(new RowData(SEARCH, SWT.DEFAULT));
		search.onFind(actions::search);
		status = new QuietButton(bar.left(), "history.status", Icon.FILTER, texts.get("status.any")).withArrow();
		ButtonMenu.attach(status, this::menu);
		count = new RichLine(bar.right(), "history.count", SWT.NONE);
		body = new Composite(this, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.setLayout(front);
		Tokens.apply(body, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(body, "history.empty");
		table = new RunTable(body, actions);
		front.topControl = table.control();
	}

	private void menu(Menu menu) {
		ButtonMenu.item(menu, SWT.RADIO, texts.get("status.any"), () -> filter(Set.of())).setSelection(shown.isEmpty());
		for (RunStatus each : RunStatus.values()) {
			ButtonMenu.item(menu, SWT.RADIO, StatusMark.of(each).word(), () -> filter(Set.of(each))).setSelection(shown.contains(each));
		}
	}

	private void filter(Set<RunStatus> only) {
		statuses(only);
		actions.statuses(only);
	}

	private void statuses(Set<RunStatus> only) {
		shown = only;
		status.setText(only.isEmpty() ? texts.get("status.any") : StatusMark.of(only.iterator().next()).word());
		status.setChosen(!only.isEmpty());
		layout(true, true);
	}

	@Override
	public void show(RunPart part) {
		table.show(part);
		String runs = Numbers.count(part.rows().size(), texts.get("run"), texts.get("runs"));
		count.show(part.goesOn() ? texts.get("count.more", runs) : runs, FontStyle.CAPTION, Token.TEXT_2);
		front(table.control());
	}

	@Override
	public void empty(String why, Runnable remedy) {
		table.show(RunPart.NONE);
		count.show("");
		empty.show(Icon.HISTORY, texts.get("empty." + why), texts.get("empty." + why + ".sentence"), texts.get("empty." + why + ".button"), remedy);
		front(empty);
	}

	@Override
	public void blank() {
		table.show(RunPart.NONE);
		count.show("");
		front(table.control());
	}

	private void front(Control top) {
		front.topControl = top;
		body.layout();
		layout(true, true);
	}

	@Override
	public void clear() {
		search.text().setText("");
		statuses(Set.of());
	}

	@Override
	public void choose(RunId run) {
		table.choose(run);
	}

	@Override
	public void tick(List<RunId> runs) {
		table.tick(runs);
	}

	@Override
	public boolean setFocus() {
		return front.topControl == empty ? empty.setFocus() || search.setFocus() : table.control().setFocus();
	}
}

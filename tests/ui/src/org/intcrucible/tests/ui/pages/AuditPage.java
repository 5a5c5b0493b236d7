package org.intcrucible.tests.ui.pages;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** What the audit log tells of a run, or of everything. */
public final class AuditPage extends Page {

	public AuditPage(SWTBotShell window) {
		super(window);
	}

	public AuditPage open() {
		bot.cTabItem("Audit").activate();
		return this;
	}

	/** Waits until it is said that these events are shown. */
	public AuditPage awaitSubject(String words) {
		awaitName("audit.subject", words);
		return this;
	}

	/** Waits until a card has such a head. @param card such as {@code authorised} */
	public AuditPage awaitCard(String card, String words) {
		awaitName("audit.card." + card + ".head", words);
		return this;
	}

	/** The sentences of a card. */
	public List<String> lines(String card) {
		return namesOf("audit.card." + card + ".line");
	}

	/** Names and values of a card, a line each. */
	public List<String> facts(String card) {
		return bot.styledTextWithId("audit.card." + card + ".facts.text").getLines().stream().map(Page::plain).toList();
	}

	/** Whether a card is unfolded. */
	public boolean hasFacts(String card) {
		return !namesOf("audit.card." + card + ".facts.text").isEmpty();
	}

	/** Clicks the head of a card. */
	public AuditPage click(String card) {
		press("audit.card." + card + ".head");
		return this;
	}

	/** Presses a key on a card. */
	public AuditPage press(String card, int key) {
		Canvas head = bot.canvasWithId("audit.card." + card + ".head").widget;
		UIThreadRunnable.syncExec(head.getDisplay(), () -> {
			head.setFocus();
			Event event = new Event();
			event.keyCode = key;
			event.character = key == SWT.CR ? SWT.CR : 0;
			head.notifyListeners(SWT.KeyDown, event);
		});
		return this;
	}

	/** Waits until a card has the focus. */
	public AuditPage awaitFocus(String card) {
		Canvas head = bot.canvasWithId("audit.card." + card + ".head").widget;
		await(card + " has the focus", () -> UIThreadRunnable.<Boolean>syncExec(head.getDisplay(), head::isFocusControl));
		return this;
	}

	/** Follows the link to the conversation. */
	public void openConversation(String card) {
		press("audit.card." + card + ".link.open");
	}

	public AuditPage verify() {
		press("audit.verify");
		return this;
	}

	/** Waits until this is said beside what the last check of the log found. */
	public AuditPage awaitTold(String words) {
		awaitName("audit.told", words);
		return this;
	}

	/** Waits until the check of the log has found this. */
	public AuditPage awaitChain(String words) {
		awaitName("audit.chain", words);
		return this;
	}

	/** Switches between the run and all events. */
	public AuditPage flipAll() {
		press("audit.all");
		return this;
	}

	private SWTBotTable events() {
		return bot.tableWithId("audit.events");
	}

	/** Waits until so many events can be scrolled to. */
	public AuditPage awaitEvents(int count) {
		await(count + " events are shown", () -> events().rowCount() == count);
		return this;
	}

	public String event(int row, String column) {
		return events().cell(row, column);
	}

	public AuditPage choose(int row) {
		events().select(row);
		return this;
	}

	/** Opens the event that is chosen, as Enter and a double click do. */
	public AuditPage openChosen() {
		Table table = events().widget;
		UIThreadRunnable.syncExec(table.getDisplay(), () -> {
			Event event = new Event();
			event.item = table.getSelection()[0];
			table.notifyListeners(SWT.DefaultSelection, event);
		});
		return this;
	}

	/** The chosen event, word for word. */
	public List<String> chosen() {
		return bot.styledTextWithId("audit.event").getLines();
	}

	/** Chooses what goes into a file. @param words of the menu */
	public AuditPage export(String words) {
		bot.canvasWithId("audit.export").contextMenu().menu(words).click();
		return this;
	}
}

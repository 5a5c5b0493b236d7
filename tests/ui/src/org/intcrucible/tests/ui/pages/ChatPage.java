package org.intcrucible.tests.ui.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The conversation about a project. */
public final class ChatPage extends Page {

	public ChatPage(SWTBotShell window) {
		super(window);
	}

	public ChatPage open() {
		bot.cTabItem("Chat").activate();
		return this;
	}

	/** Waits until one can write. */
	public ChatPage awaitUsable() {
		Control composer = one("chat.composer.text");
		await("one can write", () -> UIThreadRunnable.<Boolean>syncExec(composer.getDisplay(), () -> composer.isEnabled()));
		return this;
	}

	/** Writes something and sends it with Enter, as a user does. */
	public ChatPage say(String text) {
		StyledText composer = (StyledText) one("chat.composer.text");
		UIThreadRunnable.syncExec(composer.getDisplay(), () -> {
			composer.setFocus();
			composer.setText(text);
			Event enter = new Event();
			enter.keyCode = SWT.CR;
			enter.character = SWT.CR;
			composer.notifyListeners(SWT.KeyDown, enter);
		});
		return this;
	}

	/** Writes something and presses Send with the mouse. */
	public ChatPage send(String text) {
		StyledText composer = (StyledText) one("chat.composer.text");
		UIThreadRunnable.syncExec(composer.getDisplay(), () -> composer.setText(text));
		bot.buttonWithId("chat.send").click();
		return this;
	}

	/** The same on the toolkit's own thread, before anything else is done there. */
	public void sendNow(String text) {
		((StyledText) all("chat.composer.text").getFirst()).setText(text);
		all("chat.send").getFirst().notifyListeners(SWT.Selection, new Event());
	}

	/** What stands in the composer. */
	public String written() {
		StyledText composer = (StyledText) one("chat.composer.text");
		return UIThreadRunnable.syncExec(composer.getDisplay(), () -> composer.getText());
	}

	/** The words of the turns that are there, in their order. */
	public List<String> turns() {
		List<? extends Widget> found = all("chat.turn.text");
		return UIThreadRunnable.syncExec(window.widget.getDisplay(), () -> found.stream().filter(widget -> !widget.isDisposed())
				.map(widget -> ((StyledText) widget).getText()).toList());
	}

	/** Waits until a turn contains these words. */
	public ChatPage awaitWords(String words) {
		await("\"" + words + "\" was said", () -> turns().stream().anyMatch(turn -> turn.contains(words)));
		return this;
	}

	/** Waits until the newest recommendation can be used. */
	public ChatPage awaitAdvice() {
		await("there is advice", () -> !all("chat.advice.use").isEmpty());
		return this;
	}

	/** Waits until the newest recommendation is so, such as {@code Ready} or {@code Blocked}. */
	public ChatPage awaitNewest(String state) {
		await("the newest recommendation is " + state, () -> {
			List<String> states = namesOf("chat.advice.state");
			return !states.isEmpty() && states.getLast().equals(state);
		});
		return this;
	}

	/** How many recommendations are there. */
	public int recommendations() {
		return namesOf("chat.advice").size();
	}

	/** What stands in the way of those that cannot be used, with the remedies. */
	public List<String> blockers() {
		return namesOf("chat.advice.blocker");
	}

	/** What the newest recommendation would run. */
	public String values() {
		return namesOf("chat.advice.values").getLast();
	}

	public boolean isUsable() {
		return !namesOf("chat.advice.use").isEmpty();
	}

	/** Waits until it is told here that a run has ended. */
	public ChatPage awaitSummary(String words) {
		awaitName("chat.summary", words);
		return this;
	}

	/** The heads of what is told of runs. */
	public List<String> summaries() {
		return namesOf("chat.summary");
	}

	/** The best candidates of runs, as their summaries tell of them. */
	public List<String> candidates() {
		return namesOf("chat.summary.candidate");
	}

	/** Puts what resumes the newest run into the Run Config panel. */
	public ChatPage prepareResume() {
		await("a run can be resumed", () -> !all("chat.summary.resume").isEmpty());
		press(all("chat.summary.resume").getLast());
		return this;
	}

	/** Takes the newest recommendation into the Run Config panel. */
	public ChatPage useSettings() {
		List<? extends Widget> buttons = all("chat.advice.use");
		press(buttons.get(buttons.size() - 1));
		return this;
	}

	/** Waits until a recommendation says that it is in the panel. */
	public ChatPage awaitUsed() {
		await("the settings are in Run Config", () -> !all("chat.advice.used").isEmpty());
		return this;
	}

	/** Waits until so many changes of the document are told of. */
	public ChatPage awaitChange(int count) {
		await(count + " changes are told of", () -> namesOf("chat.change.undo").size() >= count);
		return this;
	}

	/** Takes the newest change of the document back. */
	public ChatPage undo() {
		await("a change can be undone", () -> !all("chat.change.undo").isEmpty());
		List<? extends Widget> buttons = all("chat.change.undo");
		press(buttons.get(buttons.size() - 1));
		await("the change is undone", () -> !all("chat.change.undone").isEmpty());
		return this;
	}

	private static void press(Widget button) {
		UIThreadRunnable.syncExec(button.getDisplay(), () -> button.notifyListeners(SWT.Selection, new Event()));
	}

	private Control one(String id) {
		await(id + " is there", () -> !all(id).isEmpty());
		return (Control) all(id).get(0);
	}

	private List<? extends Widget> all(String id) {
		return bot.getFinder().findControls(withId(id));
	}
}

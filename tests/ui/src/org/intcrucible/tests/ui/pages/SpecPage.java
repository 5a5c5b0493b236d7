package org.intcrucible.tests.ui.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The problem document in its editor. */
public final class SpecPage extends Page {

	public SpecPage(SWTBotShell window) {
		super(window);
	}

	/** The whole text. */
	public String text() {
		StyledText text = editor();
		return UIThreadRunnable.syncExec(text.getDisplay(), () -> text.getText());
	}

	/** Waits until some words stand in the text. */
	public SpecPage awaitText(String words) {
		await("the document says " + words, () -> text().contains(words));
		return this;
	}

	/** Waits until the document of another project is open. */
	public SpecPage awaitTitle(String title) {
		await("the document is called " + title, () -> text().startsWith("# " + title + "\n"));
		return this;
	}

	/** Goes to the first place of some words and writes others over them. */
	public SpecPage replace(String old, String words) {
		StyledText text = editor();
		UIThreadRunnable.syncExec(text.getDisplay(), () -> {
			int at = text.getText().indexOf(old);
			if (at < 0) {
				throw new AssertionError(old + " is not in " + text.getText());
			}
			text.setFocus();
			text.setSelection(at, at + old.length());
			text.insert(words);
			text.setSelection(at);
		});
		return this;
	}

	/** Presses Ctrl, or what stands for it, and a key. */
	public SpecPage control(char key) {
		return key(SWT.MOD1, key, Character.isLetter(key) ? (char) (key & 0x1F) : key);
	}

	public SpecPage enter() {
		return key(SWT.NONE, SWT.CR, SWT.CR);
	}

	private SpecPage key(int modifiers, int code, char character) {
		StyledText text = editor();
		UIThreadRunnable.syncExec(text.getDisplay(), () -> {
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = code;
			event.character = character;
			text.notifyListeners(SWT.KeyDown, event);
		});
		return this;
	}

	/** Waits until something wrong is told of beneath the text. */
	public SpecPage awaitProblem(String words) {
		await("a problem says " + words, () -> shown("spec.problem") && namesOf("spec.problem").getFirst().contains(words));
		return this;
	}

	public SpecPage awaitNoProblem() {
		await("there is no problem", () -> shown("spec.sound"));
		return this;
	}

	/** Waits until the line beneath the text says so. */
	public SpecPage awaitSaved(boolean saved) {
		awaitName("spec.state", saved ? "\u00b7 saved" : "\u00b7 not saved");
		return this;
	}

	public SpecPage awaitVersion(int version) {
		awaitName("spec.version", "Version " + version);
		return this;
	}

	/** Waits until this is told of the Architect's last change. */
	public SpecPage awaitTurn(String words) {
		awaitName("spec.turn", words);
		return this;
	}

	/** Waits until this is said above the text. */
	public SpecPage awaitNotice(String words) {
		awaitName("spec.notice", words);
		return this;
	}

	/** Presses what undoes the Architect's last change. */
	public SpecPage undoTurn() {
		press("spec.turn.undo");
		return this;
	}

	/** Shows what the Architect's last change was. */
	public SpecPage readTurn() {
		press("spec.turn.difference");
		return this;
	}

	/** Shows an earlier version. @param words of the menu */
	public SpecPage readVersion(String words) {
		bot.canvasWithId("spec.version").contextMenu().menu(words).click();
		return this;
	}

	/** Waits until something is read in the place of the document, and gives its text. */
	public String awaitReading(String title) {
		awaitName("spec.reading.title", title);
		StyledText text = (StyledText) bot.getFinder().findControls(withId("spec.reading.text")).get(0);
		return UIThreadRunnable.syncExec(text.getDisplay(), () -> text.getText());
	}

	/** Goes back to the document. */
	public SpecPage back() {
		press("spec.reading.back");
		await("the document is shown", () -> shown("spec.text"));
		return this;
	}

	/** Clicks into the stripe beside the text, at the height of a line. @param line from 1 */
	public SpecPage clickOverview(int line) {
		StyledText text = editor();
		SWTBotCanvas overview = bot.canvasWithId("spec.overview");
		int height = UIThreadRunnable.<Integer>syncExec(text.getDisplay(), () -> (int) ((line - 0.5) * overview.widget.getClientArea().height / text.getLineCount()));
		overview.click(5, height);
		return this;
	}

	/** Waits until the line beneath the text says that the caret is there. @param place such as {@code 3 : 1} */
	public SpecPage awaitCaret(String place) {
		awaitName("spec.state", place);
		return this;
	}

	/** Waits until the file of what is not saved is there, or is not there any more. */
	public SpecPage awaitKept(Path file, boolean kept) {
		await(file + (kept ? " is there" : " is gone"), () -> Files.exists(file) == kept);
		return this;
	}

	/** Follows a link of what is said above the text: {@code mine} or {@code theirs}. */
	public SpecPage follow(String target) {
		press("spec.notice." + target);
		return this;
	}

	private boolean shown(String id) {
		List<? extends Widget> found = bot.getFinder().findControls(withId(id));
		return UIThreadRunnable.<Boolean>syncExec(window.widget.getDisplay(),
				() -> found.stream().anyMatch(widget -> !widget.isDisposed() && ((Control) widget).getVisible()));
	}

	private StyledText editor() {
		await("the document is there", () -> !bot.getFinder().findControls(withId("spec.text")).isEmpty());
		return (StyledText) bot.getFinder().findControls(withId("spec.text")).get(0);
	}
}

package org.intcrucible.tests.ui.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** What would be run, and the one button that runs it. */
public final class RunConfigPage extends Page {

	private static final String RUN = "runconfig.run";
	/** How many notices can stand beneath each other. */
	private static final int NOTICES = 9;

	public RunConfigPage(SWTBotShell window) {
		super(window);
	}

	private SWTBotCanvas run() {
		return bot.canvasWithId(RUN);
	}

	/** Whether Run can be pressed. */
	public boolean isReady() {
		return run().isEnabled();
	}

	/** Waits until Run can be pressed. */
	public RunConfigPage awaitReady() {
		await("Run can be pressed, beneath which stands " + reason(), this::isReady);
		return this;
	}

	/** Waits until Run cannot be pressed, for this reason. */
	public RunConfigPage awaitRefused(String reason) {
		awaitName(RUN + ".reason", reason);
		await("Run cannot be pressed", () -> !isReady());
		return this;
	}

	/** What stands beneath Run. */
	public String reason() {
		return nameOf(RUN + ".reason");
	}

	/** Presses Run with the mouse. */
	public void pressRun() {
		run().click();
	}

	/** Clicks twice where one click is enough. */
	public void doubleClickRun() {
		run().doubleClick();
	}

	/** Waits until the badge that says what the values stem from has these words. */
	public RunConfigPage awaitBadge(String words) {
		awaitName("runconfig.badge", words);
		return this;
	}

	public RunConfigPage awaitEdits(String words) {
		awaitName("runconfig.edits", words);
		return this;
	}

	private SWTBotText field(String name) {
		return bot.textWithId("runconfig." + name);
	}

	/** @param field such as {@code candidates} */
	public String value(String field) {
		return field(field).getText();
	}

	public RunConfigPage awaitValue(String field, String text) {
		await(field + " is " + text, () -> value(field).equals(text));
		return this;
	}

	/** Writes into a field what was not in it. */
	public RunConfigPage type(String field, String text) {
		field(field).setText(text);
		return this;
	}

	/** Writes how long a run may take. */
	public RunConfigPage time(String text) {
		bot.comboBoxWithId("runconfig.time").setText(text);
		return this;
	}

	/** Goes into a field and presses a key. */
	public RunConfigPage press(String field, KeyStroke key) {
		field(field).pressShortcut(key);
		return this;
	}

	/** Whether the fields can be changed. */
	public boolean isEditable() {
		SWTBotText candidates = field("candidates");
		return UIThreadRunnable.<Boolean>syncExec(candidates.display, () -> candidates.widget.getEditable());
	}

	public RunConfigPage awaitEditable() {
		await("the fields can be changed", this::isEditable);
		return this;
	}

	/** Shows the fields that few users need. */
	public RunConfigPage showFurther() {
		if (bot.getFinder().findControls(window.widget, withId("runconfig.tries"), true).isEmpty()) {
			further();
		}
		return this;
	}

	/** Shows or hides them. */
	public void further() {
		press("runconfig.further");
	}

	/** Chooses a mode. @param place from 0: full search, seeded, evaluate only */
	public RunConfigPage mode(int place) {
		SWTBotCanvas segments = bot.canvasWithId("runconfig.mode");
		int width = UIThreadRunnable.<Integer>syncExec(segments.display, () -> segments.widget.getSize().x);
		segments.click(width * (2 * place + 1) / 6, 5);
		return this;
	}

	/** Waits until a notice has these words. */
	public RunConfigPage awaitNotice(String words) {
		await("a notice says \"" + words + "\"", () -> notices().stream().anyMatch(notice -> notice.contains(words)));
		return this;
	}

	/** What preflight says beneath the fields, the worst first. */
	public List<String> notices() {
		return IntStream.range(0, NOTICES).mapToObj(place -> namesOf("runconfig.notice." + place)).filter(names -> !names.isEmpty())
				.map(List::getFirst).toList();
	}

	/** Follows a link of a notice. */
	public RunConfigPage follow(String target) {
		await("there is a link to " + target, () -> link(target) != null);
		press(link(target));
		return this;
	}

	private String link(String target) {
		return IntStream.range(0, NOTICES).mapToObj(place -> "runconfig.notice." + place + "." + target).filter(id -> !namesOf(id).isEmpty()).findFirst()
				.orElse(null);
	}

	/** Follows the link to as many candidates as take no longer than the user likes. */
	public RunConfigPage followFewer() {
		String notice = notices().stream().filter(words -> words.contains("or use ")).findFirst().orElseThrow();
		return follow("candidates-" + notice.replaceAll(".*or use ([\\d,]+) .*", "$1").replace(",", "-"));
	}

	/** Follows the link beneath Run. */
	public RunConfigPage followReason(String target) {
		press(RUN + ".reason." + target);
		return this;
	}

	/** What it would cost in evaluations, time and money. */
	public String estimate() {
		return nameOf("runconfig.estimate");
	}

	public RunConfigPage awaitEstimate(String words) {
		awaitName("runconfig.estimate", words);
		return this;
	}

	public RunConfigPage back() {
		press("runconfig.back");
		return this;
	}

	/** Asks the Architect about the advice. */
	public void why() {
		press("runconfig.why");
	}

	/** Chooses a preset, or what can be done with presets. */
	public RunConfigPage preset(String text) {
		bot.canvasWithId("runconfig.presets").contextMenu().menu(text).click();
		return this;
	}

	/** Waits until Run has the focus. */
	public RunConfigPage awaitFocus() {
		await("Run has the focus", () -> run().isActive());
		return this;
	}

	/** The Run button itself, for what only tests do. */
	public Widget button() {
		return run().widget;
	}
}

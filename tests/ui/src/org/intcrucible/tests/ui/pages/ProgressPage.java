package org.intcrucible.tests.ui.pages;

import java.util.List;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** How a run gets on. */
public final class ProgressPage extends Page {

	private static final String VALUE = "crucible.accessible.value";

	public ProgressPage(SWTBotShell window) {
		super(window);
	}

	/** Whether it is in front of the other parts of its stack. */
	public boolean isShown() {
		return bot.cTabItem("Progress").isActive();
	}

	/** Waits until a run is shown as under way. @param words such as its name or its stage */
	public ProgressPage awaitRunning(String words) {
		awaitName("progress.head", words);
		return this;
	}

	/** Waits until no run is under way, and this stands there of the last one. */
	public ProgressPage awaitEnded(String words) {
		awaitName("progress.ended", words);
		return this;
	}

	/** Waits until the stages stand so, such as {@code Spec done}. */
	public ProgressPage awaitStage(String words) {
		await("the stages say \"" + words + "\"", () -> stages().contains(words));
		return this;
	}

	/** The stages of the run, as they are read out; where none is under way, those of the last one. */
	public String stages() {
		return String.join("", value("progress.pipeline"), value("progress.idle.pipeline"));
	}

	private String value(String id) {
		List<? extends Widget> found = bot.getFinder().findControls(window.widget, WidgetMatcherFactory.<Widget>withId(id), true);
		return found.isEmpty() ? "" : plain(UIThreadRunnable.syncExec((StringResult) () -> (String) found.getFirst().getData(VALUE)));
	}

	/** Time left, rate and counts, as they are read out. */
	public String counts() {
		return nameOf("progress.metrics");
	}

	public ProgressPage awaitCounts(String words) {
		awaitName("progress.metrics", words);
		return this;
	}

	/** The best score so far, as it is read out. */
	public ProgressPage awaitBest(String words) {
		awaitName("progress.best", words);
		return this;
	}

	/** Who started it. */
	public String started() {
		return nameOf("progress.started");
	}

	/** Waits until the status line says so. */
	public ProgressPage awaitStatus(String words) {
		awaitName("status.state", words);
		return this;
	}

	/** Ends the run. */
	public void stop() {
		bot.buttonWithId("progress.stop").click();
	}

	/** Ends the run that a test has left behind, if there is one: others would wait for their turn behind it. */
	public void clear() {
		if (!namesOf("progress.stop").isEmpty()) {
			stop();
			awaitName("progress.ended", "R-");
		}
	}

	/** Follows the link behind what became of the last run. */
	public void follow(String target) {
		press("progress.ended." + target);
	}
}

package org.intcrucible.tests.ui.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** One candidate: its numbers, why it stands where it stands, and its worlds. */
public final class CandidatePage extends Page {

	public CandidatePage(SWTBotShell window) {
		super(window);
	}

	/** Waits until this candidate is shown. */
	public CandidatePage awaitCandidate(String name) {
		awaitName("candidate.name", name);
		return this;
	}

	/** I, P and R. */
	public String balance() {
		return nameOf("candidate.balance");
	}

	public String why() {
		return nameOf("candidate.why");
	}

	public String rank() {
		return nameOf("candidate.rank");
	}

	/** Goals and constraints as a screen reader hears them. */
	public String verdicts() {
		return nameOf("candidate.verdicts");
	}

	/** How many sentences speak for it. */
	public int factorsFor() {
		List<?> found = bot.getFinder().findControls(withId("candidate.for"));
		return found.size();
	}

	/** Goes to the first scenario by the keyboard. */
	public CandidatePage firstScenario() {
		Canvas heat = bot.canvasWithId("candidate.scenarios").widget;
		UIThreadRunnable.syncExec(heat.getDisplay(), () -> {
			heat.setFocus();
			Event home = new Event();
			home.keyCode = SWT.HOME;
			heat.notifyListeners(SWT.KeyDown, home);
		});
		return this;
	}

	/** Waits until a scenario's world is told in these words. */
	public CandidatePage awaitScenario(String words) {
		awaitName("candidate.scenario", words);
		return this;
	}

	/** Has the next run start from it. */
	public CandidatePage seed() {
		press("candidate.seed");
		return this;
	}

	/** Waits until this is said of what was done. */
	public CandidatePage awaitTold(String words) {
		awaitName("candidate.told", words);
		return this;
	}

	/** Talks with the Architect about it. */
	public void discuss() {
		press("candidate.discuss");
	}
}

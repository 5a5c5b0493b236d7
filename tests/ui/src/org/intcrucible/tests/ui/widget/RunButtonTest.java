package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.RunButton;
import org.intcrucible.ui.widget.WidgetIds;
import org.junit.jupiter.api.Test;

@WithToolkit
class RunButtonTest {

	private final List<Integer> presses = new ArrayList<>();

	private Stage<RunButton> stage(UiThread ui) {
		return new Stage<>(ui, parent -> {
			RunButton run = new RunButton(parent, "runconfig.run", "Run");
			run.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			run.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> presses.add(event.stateMask)));
			run.allow("Starts one run. You can stop it at any time.");
			return run;
		});
	}

	@Test
	void itsUserPressesIt(UiThread ui) {
		try (Stage<RunButton> stage = stage(ui)) {
			stage.with(run -> Input.click(run.button()));
			stage.with(run -> Input.type(run.button(), ' '));
			assertEquals(List.of(SWT.BUTTON1, SWT.NONE), presses);
			assertEquals("runconfig.run", stage.ask(run -> WidgetIds.of(run.button())));
		}
	}

	@Test
	void refusedItSaysWhyAndDoesNothing(UiThread ui) {
		try (Stage<RunButton> stage = stage(ui)) {
			stage.with(run -> run.refuse("R-015 is running. [Stop it](stop), or wait about 15 s."));
			stage.with(run -> Input.click(run.button()));
			assertEquals(List.of(), presses);
			assertFalse(stage.is(RunButton::isAllowed));
			assertFalse(stage.is(run -> run.button().isEnabled()));
			assertEquals("R-015 is running. Stop it, or wait about 15 s.",
					stage.<Object>ask(run -> run.button().getData(Accessibility.DESCRIPTION)));
			stage.with(run -> run.allow("Starts one run."));
			stage.with(run -> Input.click(run.button()));
			assertEquals(1, presses.size());
		}
	}

	@Test
	void theFocusGoesToTheButtonOrElseToTheReason(UiThread ui) {
		try (Stage<RunButton> stage = stage(ui)) {
			assertTrue(stage.is(run -> run.setFocus() && run.button().isFocusControl()));
			stage.with(run -> run.refuse("Nothing to evaluate."));
			assertTrue(stage.is(run -> run.setFocus() && run.sentence().isFocusControl()));
		}
	}
}

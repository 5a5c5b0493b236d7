package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FilterChip;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.StatusMark;
import org.junit.jupiter.api.Test;

@WithToolkit
class PressControlTest {

	private final AtomicInteger presses = new AtomicInteger();

	private Stage<QuietButton> button(UiThread ui) {
		return new Stage<>(ui, parent -> {
			QuietButton button = new QuietButton(parent, "filter", Icon.FILTER, "Filter");
			button.onPress(presses::incrementAndGet);
			return button;
		});
	}

	@Test
	void aClickSpaceAndEnterPressOnce(UiThread ui) {
		try (Stage<QuietButton> stage = button(ui)) {
			stage.with(Input::click);
			assertEquals(1, presses.get());
			stage.with(button -> Input.type(button, ' '));
			assertEquals(2, presses.get());
			stage.with(button -> Input.type(button, SWT.CR));
			assertEquals(3, presses.get());
		}
	}

	@Test
	void whoLetsGoElsewhereDoesNotPress(UiThread ui) {
		try (Stage<QuietButton> stage = button(ui)) {
			stage.with(button -> Input.drag(button, 2, 2, -5, 2));
			stage.with(button -> Input.type(button, 'x'));
			assertEquals(0, presses.get());
		}
	}

	@Test
	void whatCannotBeUsedIsNotPressed(UiThread ui) {
		try (Stage<QuietButton> stage = button(ui)) {
			stage.with(button -> button.setEnabled(false));
			stage.with(Input::click);
			assertEquals(0, presses.get());
		}
	}

	@Test
	void aFilterSaysWhetherItIsOn(UiThread ui) {
		try (Stage<FilterChip> stage = new Stage<>(ui, parent -> new FilterChip(parent, "promising", StatusMark.PROMISING))) {
			stage.with(chip -> chip.setCount("598"));
			assertEquals("Promising 598", stage.ask(Accessibility::name));
			stage.with(Input::click);
			assertTrue(stage.is(FilterChip::isChosen));
			assertEquals(ACC.STATE_CHECKED, stage.<Object>ask(chip -> chip.getData(Accessibility.STATE)));
			stage.with(chip -> Input.type(chip, ' '));
			assertFalse(stage.is(FilterChip::isChosen));
		}
	}
}

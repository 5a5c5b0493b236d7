package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Segments;
import org.junit.jupiter.api.Test;

@WithToolkit
class SegmentsTest {

	private final List<Integer> choices = new ArrayList<>();

	private Stage<Segments> stage(UiThread ui) {
		return new Stage<>(ui, parent -> {
			Segments mode = new Segments(parent, "runconfig.mode", "Mode", List.of("Full search", "Seeded", "Evaluate only"));
			mode.onSelect(choices::add);
			return mode;
		});
	}

	@Test
	void arrowsGoRound(UiThread ui) {
		try (Stage<Segments> stage = stage(ui)) {
			stage.with(mode -> Input.key(mode, SWT.ARROW_RIGHT));
			stage.with(mode -> Input.key(mode, SWT.ARROW_LEFT));
			stage.with(mode -> Input.key(mode, SWT.ARROW_LEFT));
			assertEquals(List.of(1, 0, 2), choices);
			assertEquals("Evaluate only", stage.<Object>ask(mode -> mode.getData(Accessibility.VALUE)));
		}
	}

	@Test
	void aClickChoosesAndTheSameAgainIsNoChoice(UiThread ui) {
		try (Stage<Segments> stage = stage(ui)) {
			stage.with(mode -> Input.click(mode, mode.getSize().x / 2, 5));
			stage.with(mode -> Input.click(mode, mode.getSize().x / 2, 5));
			stage.with(mode -> Input.type(mode, ' '));
			assertEquals(List.of(1), choices);
		}
	}

	@Test
	void whoeverSetsItIsNotTold(UiThread ui) {
		try (Stage<Segments> stage = stage(ui)) {
			stage.with(mode -> mode.select(2));
			assertEquals(2, stage.ask(Segments::selection));
			assertEquals(List.of(), choices);
		}
	}

	@Test
	void readOnlyNobodyChanges(UiThread ui) {
		try (Stage<Segments> stage = stage(ui)) {
			stage.with(mode -> mode.setReadOnly(true));
			stage.with(mode -> Input.key(mode, SWT.ARROW_RIGHT));
			stage.with(mode -> Input.click(mode, mode.getSize().x - 5, 5));
			assertEquals(0, stage.ask(Segments::selection));
		}
	}
}

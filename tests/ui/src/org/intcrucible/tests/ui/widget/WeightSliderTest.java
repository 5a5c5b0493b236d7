package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.WeightSlider;
import org.junit.jupiter.api.Test;

@WithToolkit
class WeightSliderTest {

	private final List<Integer> changes = new ArrayList<>();

	private Stage<WeightSlider> stage(UiThread ui) {
		return new Stage<>(ui, parent -> {
			WeightSlider weight = new WeightSlider(parent, "spec.weight.cost", "Weight of cost");
			weight.setValue(60);
			weight.onChange(changes::add);
			return weight;
		});
	}

	@Test
	void keysMoveIt(UiThread ui) {
		try (Stage<WeightSlider> stage = stage(ui)) {
			for (int key : new int[] {SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME, SWT.END}) {
				stage.with(weight -> Input.key(weight, key));
			}
			assertEquals(List.of(61, 62, 61, 71, 61, 0, 100), changes);
			assertEquals("100 hard", stage.<Object>ask(weight -> weight.getData(Accessibility.VALUE)));
		}
	}

	@Test
	void itEndsAtItsEndsAndTellsOnlyOfChanges(UiThread ui) {
		try (Stage<WeightSlider> stage = stage(ui)) {
			stage.with(weight -> weight.setValue(95));
			stage.with(weight -> Input.key(weight, SWT.PAGE_UP));
			stage.with(weight -> Input.key(weight, SWT.ARROW_UP));
			assertEquals(List.of(100), changes);
		}
	}

	@Test
	void theMouseDragsIt(UiThread ui) {
		try (Stage<WeightSlider> stage = stage(ui)) {
			stage.with(weight -> Input.drag(weight, 6, 8, weight.getSize().x - 6, 8));
			assertEquals(List.of(0, 100), changes);
		}
	}
}

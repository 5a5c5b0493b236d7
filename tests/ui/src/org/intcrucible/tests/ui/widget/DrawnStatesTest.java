package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunStatus;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.HeatCell;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.MetricStrip;
import org.intcrucible.ui.widget.PipelineBar;
import org.intcrucible.ui.widget.PipelineStep;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Theme;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.junit.jupiter.api.Test;

/** What differs is seen to differ, and by more than its colour is said to. */
@WithToolkit
class DrawnStatesTest {

	private static byte[] drawn(UiThread ui, HeatCell cell) {
		return ui.ask(() -> {
			Image image = new Image(ui.display(), 32, 30);
			GC gc = new GC(image);
			gc.setBackground(Tokens.color(Token.SURFACE));
			gc.fillRectangle(image.getBounds());
			cell.paint(gc, new Rectangle(4, 4, HeatCell.WIDTH, HeatCell.HEIGHT));
			gc.dispose();
			byte[] data = image.getImageData().data;
			image.dispose();
			return data;
		});
	}

	@Test
	void everyCellOfAHeatMapSaysWhatItIs(UiThread ui) {
		ui.run(() -> Tokens.use(ui.display(), Theme.LIGHT));
		List<HeatCell> cells = List.of(new HeatCell(0.7, false, false, false), new HeatCell(0.7, true, false, false),
				new HeatCell(0.7, false, true, false), new HeatCell(0.7, false, false, true), new HeatCell(Double.NaN, false, false, false),
				new HeatCell(0.3, false, false, false));
		Set<Integer> pictures = new HashSet<>();
		for (HeatCell cell : cells) {
			pictures.add(Arrays.hashCode(drawn(ui, cell)));
		}
		assertEquals(cells.size(), pictures.size());
		assertEquals("S-01: P 0.787", cells.get(0).words("S-01", "P 0.787"));
		assertEquals("S-01: P 0.787, a soft constraint is missed", cells.get(1).words("S-01", "P 0.787"));
		assertEquals("S-01: P 0.787, a hard constraint is broken", cells.get(2).words("S-01", "P 0.787"));
		assertEquals("S-01: not evaluated", cells.get(4).words("S-01", ""));
	}

	@Test
	void everyStatusHasAShapeAndAWordOfItsOwn() {
		List<StatusMark> candidates = Arrays.stream(CandidateStatus.values()).map(StatusMark::of).toList();
		List<StatusMark> runs = Arrays.stream(RunStatus.values()).map(StatusMark::of).toList();
		for (List<StatusMark> marks : List.of(candidates, runs)) {
			assertEquals(marks.size(), marks.stream().map(StatusMark::icon).distinct().count());
			assertEquals(marks.size(), marks.stream().map(StatusMark::word).distinct().count());
		}
	}

	@Test
	void aButtonShowsItsStates(UiThread ui) {
		try (Stage<PushButton> stage = new Stage<>(ui, parent -> new PushButton(parent, "export", "Export"))) {
			List<Integer> pictures = new ArrayList<>();
			pictures.add(Arrays.hashCode(stage.picture().data));
			stage.with(Input::hover);
			pictures.add(Arrays.hashCode(stage.picture().data));
			stage.with(button -> button.standard().setEnabled(false));
			pictures.add(Arrays.hashCode(stage.picture().data));
			assertEquals(pictures.size(), new HashSet<>(pictures).size());
		}
	}

	@Test
	void theStagesOfARunAreReadOut(UiThread ui) {
		try (Stage<PipelineBar> stage = new Stage<>(ui, parent -> new PipelineBar(parent, "progress.stages"))) {
			stage.with(bar -> bar.show(List.of(PipelineStep.done("Spec", ""), PipelineStep.active("Evaluate", 0.61, "after 24 s"),
					PipelineStep.waiting("Rank", ""))));
			assertEquals("Spec: done, Evaluate: 61\u00A0%, Rank: not yet",
					stage.<Object>ask(bar -> bar.getData(Accessibility.VALUE)));
			int tall = stage.ask(bar -> bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
			stage.with(bar -> bar.show(List.of(PipelineStep.failed("Spec", ""))));
			assertTrue(stage.is(bar -> bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y < tall));
		}
	}

	@Test
	void numbersThatAreOutOfDateLookSo(UiThread ui) {
		try (Stage<MetricStrip> stage = new Stage<>(ui, parent -> {
			MetricStrip strip = new MetricStrip(parent, "progress.numbers", MetricStrip.Look.FIGURES, 2);
			strip.show(List.of(new Metric("Time left", "15 s", "24 s so far"), new Metric("Rate", "1,460 / s")), false);
			return strip;
		})) {
			assertEquals("Time left 15 s, 24 s so far; Rate 1,460 / s", stage.ask(Accessibility::name));
			byte[] fresh = stage.picture().data;
			stage.with(strip -> strip.show(List.of(new Metric("Time left", "15 s", "24 s so far"), new Metric("Rate", "1,460 / s")), true));
			assertTrue(!Arrays.equals(fresh, stage.picture().data));
		}
	}
}

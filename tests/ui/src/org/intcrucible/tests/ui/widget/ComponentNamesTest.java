package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Badge;
import org.intcrucible.ui.widget.Chip;
import org.intcrucible.ui.widget.FilterChip;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.LinkText;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.MetricStrip;
import org.intcrucible.ui.widget.PipelineBar;
import org.intcrucible.ui.widget.PipelineStep;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Segments;
import org.intcrucible.ui.widget.StatusLabel;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.WeightSlider;
import org.intcrucible.ui.widget.WidgetIds;
import org.junit.jupiter.api.Test;

/** Whoever cannot see a drawn component is told what it is. */
@WithToolkit
class ComponentNamesTest {

	private static List<Function<Composite, Control>> drawn() {
		List<Function<Composite, Control>> all = new ArrayList<>();
		all.add(parent -> {
			Badge badge = new Badge(parent, "badge");
			badge.show(Tint.OK, Icon.TICK, "Ready", "since 09:44");
			return badge;
		});
		all.add(parent -> new Chip(parent, "chip", "16 servers"));
		all.add(parent -> new FilterChip(parent, "filter", StatusMark.WEAK));
		all.add(parent -> new LinkText(parent, "link", "Show event"));
		all.add(parent -> QuietButton.iconOnly(parent, "quiet", Icon.PIN, "Pin"));
		all.add(parent -> new Segments(parent, "segments", "Mode", List.of("one", "two")));
		all.add(parent -> new WeightSlider(parent, "weight", "Weight of cost"));
		all.add(parent -> {
			RichLine line = new RichLine(parent, "line", SWT.NONE);
			line.show("A sentence.");
			return line;
		});
		all.add(parent -> {
			StatusLabel label = new StatusLabel(parent, "status");
			label.show(StatusMark.RUN_COMPLETED);
			return label;
		});
		all.add(parent -> {
			MetricStrip strip = new MetricStrip(parent, "metrics", MetricStrip.Look.ESTIMATE, 2);
			strip.show(List.of(new Metric("Time", "about 40 s"), new Metric("Cost", "No charge")), false);
			return strip;
		});
		all.add(parent -> {
			PipelineBar bar = new PipelineBar(parent, "pipeline");
			Accessibility.name(bar, "Stages");
			bar.show(List.of(PipelineStep.done("Spec", ""), PipelineStep.active("Evaluate", 0.61, "")));
			return bar;
		});
		return all;
	}

	@Test
	void allHaveAnIdARoleAndAName(UiThread ui) {
		for (Function<Composite, Control> make : drawn()) {
			try (Stage<Control> stage = new Stage<>(ui, make)) {
				String kind = stage.ask(control -> control.getClass().getSimpleName());
				assertFalse(stage.ask(WidgetIds::of).isEmpty(), kind);
				assertFalse(stage.ask(Accessibility::name).isEmpty(), kind);
				assertNotNull(stage.<Object>ask(control -> control.getData(Accessibility.ROLE)), kind);
			}
		}
	}
}

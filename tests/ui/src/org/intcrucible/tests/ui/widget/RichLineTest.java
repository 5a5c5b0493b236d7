package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.WidgetIds;
import org.junit.jupiter.api.Test;

@WithToolkit
class RichLineTest {

	private static final String SENTENCE = "1,200 candidates take **about 40 s**, over your `30 s` mark. You can run anyway, or "
			+ "[use 900](use-900) or [ask](ask).";

	private final List<String> followed = new ArrayList<>();

	private Stage<RichLine> stage(UiThread ui) {
		return new Stage<>(ui, parent -> {
			RichLine line = new RichLine(parent, "callout", SWT.NONE);
			line.onLink(followed::add);
			line.show(SENTENCE);
			return line;
		});
	}

	@Test
	void linksAreControlsWithIdsAndNames(UiThread ui) {
		try (Stage<RichLine> stage = stage(ui)) {
			List<String> ids = stage.ask(line -> Arrays.stream(line.getChildren()).map(WidgetIds::of).toList());
			assertEquals(List.of("callout.use-900", "callout.ask"), ids);
			assertEquals(List.of("use 900", "ask"),
					stage.ask(line -> Arrays.stream(line.getChildren()).map(Accessibility::name).toList()));
			assertEquals("1,200 candidates take about 40 s, over your 30 s mark. You can run anyway, or use 900 or ask.",
					stage.ask(Accessibility::name));
			stage.with(line -> Input.click(line.getChildren()[0]));
			stage.with(line -> Input.type(line.getChildren()[1], SWT.CR));
			assertEquals(List.of("use-900", "ask"), followed);
		}
	}

	@Test
	void aNarrowLineWrapsAndItsLinksStayWithin(UiThread ui) {
		try (Stage<RichLine> stage = stage(ui)) {
			int wide = stage.ask(line -> line.computeSize(2000, SWT.DEFAULT).y);
			int narrow = stage.ask(line -> line.computeSize(160, SWT.DEFAULT).y);
			assertTrue(narrow >= 3 * wide, narrow + " to " + wide);
			stage.with(line -> line.setSize(160, narrow));
			for (Rectangle link : stage.ask(line -> Arrays.stream(line.getChildren()).map(Control::getBounds).toList())) {
				assertTrue(link.x >= 0 && link.x + link.width <= 160 && link.y + link.height <= narrow + 2, link::toString);
			}
		}
	}

	@Test
	void anotherSentenceTakesTheOldLinksAway(UiThread ui) {
		try (Stage<RichLine> stage = stage(ui)) {
			stage.with(line -> line.show("Nothing more."));
			assertTrue(stage.is(line -> line.getChildren().length == 0));
		}
	}

	@Test
	void theSameSentenceAgainLeavesTheFocusWhereItIs(UiThread ui) {
		try (Stage<RichLine> stage = stage(ui)) {
			assertTrue(stage.is(line -> line.getChildren()[0].forceFocus()));
			stage.with(line -> line.show(SENTENCE));
			assertTrue(stage.is(line -> line.getChildren()[0].isFocusControl()));
		}
	}

	@Test
	void aCalloutIsReadOutWhole(UiThread ui) {
		try (Stage<Callout> stage = new Stage<>(ui, parent -> new Callout(parent, "note"))) {
			stage.with(note -> note.blocker("**Latency uses `wait_ms`.**", "Nothing sets it. [Add a mechanism](add)"));
			assertEquals("Latency uses wait_ms. Nothing sets it. Add a mechanism", stage.ask(Accessibility::name));
			int two = stage.ask(note -> note.computeSize(400, SWT.DEFAULT).y);
			stage.with(note -> note.info("R-010 was interrupted."));
			assertTrue(stage.is(note -> note.computeSize(400, SWT.DEFAULT).y < two));
		}
	}
}

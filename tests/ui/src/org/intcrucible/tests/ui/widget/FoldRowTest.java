package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.DiffLine;
import org.intcrucible.ui.widget.Difference;
import org.intcrucible.ui.widget.FoldRow;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.WidgetIds;
import org.junit.jupiter.api.Test;

@WithToolkit
class FoldRowTest {

	private final AtomicInteger undone = new AtomicInteger();

	private Stage<FoldRow> stage(UiThread ui) {
		return new Stage<>(ui, parent -> {
			FoldRow row = new FoldRow(parent, "chat.diff");
			row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			row.show(new Difference("World model", 1, 0, 1, "load changed", List.of(new DiffLine(DiffLine.Kind.REMOVED, "load = demand"),
					new DiffLine(DiffLine.Kind.ADDED, "load = demand / served"))));
			row.onUndo(undone::incrementAndGet);
			return row;
		});
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(FoldRowTest::within)) : Stream.of(control);
	}

	private static Control find(FoldRow row, String id) {
		return within(row).filter(control -> WidgetIds.of(control).equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aPressUnfoldsTheLines(UiThread ui) {
		try (Stage<FoldRow> stage = stage(ui)) {
			stage.with(row -> Input.click(find(row, "chat.diff.row")));
			assertTrue(stage.is(FoldRow::isOpen));
			StyledText lines = stage.ask(row -> (StyledText) find(row, "chat.diff.lines"));
			assertEquals("- load = demand\n+ load = demand / served", stage.ask(row -> lines.getText()));
			assertEquals(stage.color(Token.BLOCKER_TINT), ui.ask(() -> lines.getLineBackground(0)));
			assertEquals(stage.color(Token.TURN), ui.ask(() -> lines.getLineBackground(1)));
			stage.with(row -> Input.type(find(row, "chat.diff.row"), ' '));
			assertFalse(stage.is(FoldRow::isOpen));
		}
	}

	@Test
	void undoVanishesOnceItIsDone(UiThread ui) {
		try (Stage<FoldRow> stage = stage(ui)) {
			stage.with(row -> Input.click(find(row, "chat.diff.undo")));
			assertEquals(1, undone.get());
			stage.with(row -> row.undone("undone at 09:50"));
			assertFalse(stage.is(row -> within(row).anyMatch(control -> WidgetIds.of(control).equals("chat.diff.undo"))));
			assertTrue(stage.is(row -> within(row).anyMatch(control -> WidgetIds.of(control).equals("chat.diff.undone"))));
		}
	}
}

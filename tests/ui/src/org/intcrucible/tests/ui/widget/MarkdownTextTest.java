package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.MarkdownText;
import org.intcrucible.ui.widget.Token;
import org.junit.jupiter.api.Test;

@WithToolkit
class MarkdownTextTest {

	private final List<String> followed = new ArrayList<>();

	private Stage<MarkdownText> stage(UiThread ui) {
		return new Stage<>(ui, parent -> {
			MarkdownText text = new MarkdownText(parent, "chat.turn", "Architect, 09:44");
			text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			text.onLink(followed::add);
			text.show("You press **Run**.\n\n- see [results](/runs/1)\n- or [ask](ask)");
			return text;
		});
	}

	@Test
	void itsTextCanBeSelectedAndIsReadOnly(UiThread ui) {
		try (Stage<MarkdownText> stage = stage(ui)) {
			stage.with(text -> text.text().selectAll());
			assertEquals("You press Run.\n\u2022\u2002see results\n\u2022\u2002or ask", stage.ask(text -> text.text().getSelectionText()));
			assertTrue(stage.is(text -> (text.text().getStyle() & SWT.READ_ONLY) != 0));
		}
	}

	@Test
	void linksAreUnderlinedAndFollowed(UiThread ui) {
		try (Stage<MarkdownText> stage = stage(ui)) {
			int offset = stage.ask(text -> text.text().getText().indexOf("results"));
			StyleRange style = stage.ask(text -> text.text().getStyleRangeAtOffset(offset));
			assertTrue(style.underline);
			assertEquals(stage.color(Token.ACCENT), style.foreground);
			Point place = stage.ask(text -> text.text().getLocationAtOffset(offset + 1));
			stage.with(text -> Input.click(text.text(), place.x + 1, place.y + 4));
			assertEquals(List.of("/runs/1"), followed);
		}
	}

	@Test
	void tabGoesFromLinkToLinkAndEnterFollows(UiThread ui) {
		try (Stage<MarkdownText> stage = stage(ui)) {
			stage.with(text -> text.text().traverse(SWT.TRAVERSE_TAB_NEXT));
			assertEquals("results", stage.ask(text -> text.text().getSelectionText()));
			stage.with(text -> text.text().traverse(SWT.TRAVERSE_TAB_NEXT));
			assertEquals("ask", stage.ask(text -> text.text().getSelectionText()));
			stage.with(text -> Input.type(text.text(), SWT.CR));
			assertEquals(List.of("ask"), followed);
			stage.with(text -> text.text().traverse(SWT.TRAVERSE_TAB_PREVIOUS));
			assertEquals("results", stage.ask(text -> text.text().getSelectionText()));
		}
	}
}

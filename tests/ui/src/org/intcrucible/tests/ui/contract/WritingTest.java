package org.intcrucible.tests.ui.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotSpinner;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.tests.ui.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields, texts and keys, with SWTBot as with its stand-in. */
@WithToolkit
class WritingTest {

	private BareShell bare;

	@BeforeEach
	void open(UiThread ui) {
		bare = new BareShell(ui);
	}

	@AfterEach
	void close() {
		bare.close();
	}

	@Test
	void aFieldTakesATextAndTellsItsListeners() {
		bare.listening(bare.with(shell -> new Text(shell, SWT.BORDER)), SWT.Modify);
		SWTBotText field = bare.bot().text();
		assertSame(field, field.setText("12"));
		assertEquals("12", field.getText());
		assertEquals(List.of(SWT.Modify), bare.events());
	}

	@Test
	void aFieldThatIsReadOnlyIsNotWrittenTo() {
		bare.with(shell -> new Text(shell, SWT.READ_ONLY));
		assertThrows(IllegalArgumentException.class, () -> bare.bot().text().setText("12"));
	}

	@Test
	void aTextIsSplitIntoLinesAndStyled() {
		StyledText styled = bare.with(shell -> new StyledText(shell, SWT.MULTI));
		SWTBotStyledText text = bare.bot().styledText();
		text.setText("one\ntwo three");
		assertEquals(List.of("one", "two three"), text.getLines());
		text.navigateTo(1, 4);
		assertEquals(new Position(1, 4), text.cursorPosition());
		text.insertText("and ");
		assertEquals("one\ntwo and three", text.getText());
		text.selectRange(1, 0, 3);
		assertEquals("two", text.getSelection());
		bare.run(() -> styled.setStyleRange(new StyleRange(0, 3, null, null, SWT.BOLD)));
		assertEquals(SWT.BOLD, text.getStyle(0, 1).fontStyle);
	}

	@Test
	void typedKeysArriveWhereTheFocusIs() {
		bare.with(shell -> new StyledText(shell, SWT.MULTI));
		SWTBotStyledText text = bare.bot().styledText();
		text.typeText("12");
		assertEquals("12", text.getText());
		assertTrue(text.isActive());
		text.pressShortcut(Keystrokes.BS);
		assertEquals("1", text.getText());
	}

	@Test
	void shortcutsComeWithTheirModifiers() {
		List<Event> keys = new CopyOnWriteArrayList<>();
		StyledText styled = bare.with(shell -> new StyledText(shell, SWT.MULTI));
		Listener filter = keys::add;
		bare.run(() -> styled.getDisplay().addFilter(SWT.KeyDown, filter));
		try {
			bare.bot().styledText().pressShortcut(SWT.CTRL, 'r');
			bare.bot().styledText().pressShortcut(Keystrokes.SHIFT, Keystrokes.F6);
		} finally {
			bare.run(() -> styled.getDisplay().removeFilter(SWT.KeyDown, filter));
		}
		assertTrue(keys.stream().anyMatch(key -> (key.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL && Character.toLowerCase(key.keyCode) == 'r'),
				keys.toString());
		assertTrue(keys.stream().anyMatch(key -> (key.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT && key.keyCode == SWT.F6), keys.toString());
	}

	@Test
	void theFocusIsToldAndGiven() {
		Text first = bare.with(shell -> new Text(shell, SWT.BORDER));
		Text second = bare.with(shell -> new Text(shell, SWT.BORDER));
		bare.bot().text(1).setFocus();
		assertSame(second, new SWTBot().getFocusedWidget());
		bare.bot().text(0).setFocus();
		assertSame(first, new SWTBot().getFocusedWidget());
		assertTrue(bare.bot().text(0).isActive());
	}

	@Test
	void oneOfAListIsChosenByTextOrNumber() {
		Combo list = bare.with(shell -> {
			Combo combo = new Combo(shell, SWT.READ_ONLY);
			combo.setItems("one", "two");
			return combo;
		});
		bare.listening(list, SWT.Selection);
		SWTBotCombo combo = bare.bot().comboBox();
		assertEquals(-1, combo.selectionIndex());
		combo.setSelection("two");
		assertEquals("two", combo.selection());
		combo.setSelection(0);
		assertEquals("one", combo.getText());
		assertArrayEquals(new String[] { "one", "two" }, combo.items());
		assertEquals(List.of(SWT.Selection, SWT.Selection), bare.events());
		assertThrows(RuntimeException.class, () -> combo.setSelection("three"));
		assertThrows(RuntimeException.class, () -> combo.setText("three"));
	}

	@Test
	void aNumberIsSet() {
		Spinner field = bare.with(shell -> {
			Spinner spinner = new Spinner(shell, SWT.BORDER);
			spinner.setValues(10, 0, 900, 0, 1, 10);
			return spinner;
		});
		bare.listening(field, SWT.Selection);
		SWTBotSpinner spinner = bare.bot().spinner();
		spinner.setSelection(900);
		assertEquals(900, spinner.getSelection());
		assertEquals(900, spinner.getMaximum());
		assertTrue(bare.events().contains(SWT.Selection));
	}
}

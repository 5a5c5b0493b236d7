package org.intcrucible.tests.ui.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.tests.ui.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a press does, with SWTBot as with its stand-in. */
@WithToolkit
class PressingTest {

	private long patience;
	private BareShell bare;

	@BeforeEach
	void open(UiThread ui) {
		patience = SWTBotPreferences.TIMEOUT;
		bare = new BareShell(ui);
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = patience;
		bare.close();
	}

	private Button button(int style) {
		return bare.with(shell -> {
			Button button = new Button(shell, style);
			button.setText("One");
			return button;
		});
	}

	@Test
	void aClickIsTheMouseAndThenTheSelection() {
		bare.listening(button(SWT.PUSH), SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp, SWT.Selection, SWT.MouseExit);
		bare.bot().button("One").click();
		assertEquals(List.of(SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp, SWT.Selection, SWT.MouseExit),
				bare.events().stream().distinct().toList());
		assertEquals(1, bare.events().stream().filter(type -> type == SWT.Selection).count());
	}

	@Test
	void aDisabledButtonIsWaitedForAndNotPressed() {
		SWTBotPreferences.TIMEOUT = 300;
		Button button = bare.listening(button(SWT.PUSH), SWT.Selection);
		bare.run(() -> button.setEnabled(false));
		SWTBotButton disabled = bare.bot().button("One");
		assertFalse(disabled.isEnabled());
		assertThrows(TimeoutException.class, disabled::click);
		assertEquals(List.of(), bare.events());
	}

	@Test
	void aButtonThatBecomesEnabledIsPressed() {
		Button button = bare.listening(button(SWT.PUSH), SWT.Selection);
		bare.run(() -> {
			button.setEnabled(false);
			button.getDisplay().timerExec(100, () -> button.setEnabled(true));
		});
		bare.bot().button("One").click();
		assertEquals(List.of(SWT.Selection), bare.events());
	}

	@Test
	void aClickThatOpensADialogReturns() {
		Button button = button(SWT.PUSH);
		bare.run(() -> button.addListener(SWT.Selection, event -> dialog(button.getShell())));
		bare.bot().button("One").click();
		SWTBotShell dialog = new SWTBot().shell("Dialog");
		dialog.activate();
		dialog.bot().button("Close it").click();
		new SWTBot().waitUntil(Conditions.shellCloses(dialog));
	}

	/** Handles events of its own until it is closed, as every dialog does. */
	private static void dialog(Shell parent) {
		Shell dialog = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setText("Dialog");
		dialog.setLayout(new FillLayout());
		Button close = new Button(dialog, SWT.PUSH);
		close.setText("Close it");
		close.addListener(SWT.Selection, event -> dialog.close());
		dialog.setSize(200, 100);
		dialog.open();
		while (!dialog.isDisposed()) {
			if (!dialog.getDisplay().readAndDispatch()) {
				dialog.getDisplay().sleep();
			}
		}
	}

	@Test
	void aCheckBoxTurns() {
		Button button = bare.listening(button(SWT.CHECK), SWT.Selection);
		bare.bot().checkBox("One").click();
		assertTrue(bare.bot().checkBox("One").isChecked());
		bare.bot().checkBox("One").select();
		assertEquals(1, bare.events().size(), "what is checked is not checked again");
		bare.bot().checkBox("One").deselect();
		assertFalse(bare.ask(button::getSelection));
	}

	@Test
	void aRadioButtonTakesTheSelectionFromItsSibling() {
		Button first = button(SWT.RADIO);
		Button second = button(SWT.RADIO);
		bare.run(() -> {
			first.setSelection(true);
			second.setText("Two");
		});
		bare.listening(second, SWT.Selection);
		bare.bot().radio("Two").click();
		assertTrue(bare.bot().radio("Two").isSelected());
		assertFalse(bare.bot().radio("One").isSelected());
		assertEquals(List.of(SWT.Selection), bare.events());
	}

	@Test
	void whatDrawsItselfIsPressedInItsMiddleOrWhereItIsSaid() {
		List<Point> presses = new ArrayList<>();
		Canvas canvas = bare.with(shell -> {
			Canvas made = new Canvas(shell, SWT.NONE);
			made.setData("org.eclipse.swtbot.widget.key", "drawn");
			made.setLayoutData(new RowData(100, 60));
			made.addListener(SWT.MouseDown, event -> presses.add(new Point(event.x, event.y)));
			return made;
		});
		bare.listening(canvas, SWT.MouseDown, SWT.MouseUp);
		bare.bot().canvasWithId("drawn").click();
		bare.bot().canvasWithId("drawn").click(3, 4);
		assertEquals(List.of(new Point(50, 30), new Point(3, 4)), presses);
		assertEquals(List.of(SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseUp), bare.events());
	}

	@Test
	void aLinkTellsWhichOneWasPressed() {
		AtomicReference<Event> pressed = new AtomicReference<>();
		bare.with(shell -> {
			Link link = new Link(shell, SWT.NONE);
			link.setText("Open <a href=\"first\">one</a> or <a>the other</a>");
			link.addListener(SWT.Selection, pressed::set);
			return link;
		});
		bare.bot().link().click("one");
		assertEquals("first", pressed.get().text);
		bare.bot().link().click(1);
		assertEquals("the other", pressed.get().text);
		assertThrows(IllegalArgumentException.class, () -> bare.bot().link().click("none"));
	}

	@Test
	void itemsOfToolBarsArePressedAndTurned() {
		ToolItem push = bare.with(shell -> {
			ToolBar bar = new ToolBar(shell, SWT.FLAT);
			new ToolItem(bar, SWT.CHECK).setText("Turn");
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setToolTipText("Press");
			return item;
		});
		bare.listening(push, SWT.Selection);
		bare.bot().toolbarButtonWithTooltip("Press").click();
		assertEquals(List.of(SWT.Selection), bare.events());
		bare.bot().toolbarToggleButton("Turn").click();
		assertTrue(bare.bot().toolbarToggleButton("Turn").isChecked());
	}
}

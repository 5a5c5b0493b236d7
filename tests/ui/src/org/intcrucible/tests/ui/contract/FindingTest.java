package org.intcrucible.tests.ui.contract;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.tests.ui.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How widgets are found, with SWTBot as with its stand-in. */
@WithToolkit
class FindingTest {

	private static final String KEY = "org.eclipse.swtbot.widget.key";
	private static final long SHORT = 300;

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

	private Button button(String text) {
		return bare.with(shell -> {
			Button button = new Button(shell, SWT.PUSH);
			button.setText(text);
			return button;
		});
	}

	@Test
	void theKeyOfIdsIsTheOneThatTheWindowUses() {
		assertEquals(KEY, SWTBotPreferences.DEFAULT_KEY);
		Button button = button("One");
		bare.run(() -> button.setData(KEY, "one"));
		assertSame(button, bare.bot().buttonWithId("one").widget);
		assertEquals("one", bare.bot().button("One").getId());
		assertSame(button, bare.bot().widget(withId("one")));
	}

	@Test
	void textsAreFoundWithoutTheirMnemonic() {
		Button button = button("&Save as");
		assertSame(button, bare.bot().button("Save as").widget);
	}

	@Test
	void toolTipsAreFoundAsTheyAre() {
		Button button = button("One");
		bare.run(() -> button.setToolTipText("Does it"));
		assertSame(button, bare.bot().buttonWithTooltip("Does it").widget);
		assertEquals("Does it", bare.bot().button("One").getToolTipText());
	}

	@Test
	void aFieldIsFoundByTheLabelBeforeIt() {
		Text text = bare.with(shell -> {
			new Label(shell, SWT.NONE).setText("&Name:");
			return new Text(shell, SWT.BORDER);
		});
		assertSame(text, bare.bot().textWithLabel("Name:").widget);
	}

	@Test
	void theOrderIsThatOfTheTree() {
		button("One");
		Button second = button("Two");
		assertSame(second, bare.bot().button(1).widget);
		assertEquals(2, bare.bot().widgets(widgetOfType(Button.class), bare.shell()).size());
	}

	@Test
	void whatIsNotThereIsSaidWhenTheTimeIsUp() {
		SWTBotPreferences.TIMEOUT = SHORT;
		WidgetNotFoundException none = assertThrows(WidgetNotFoundException.class, () -> bare.bot().button("None"));
		assertTrue(none.getMessage().contains("None"), none.getMessage());
	}

	@Test
	void whatAppearsMeanwhileIsFound() {
		Button hidden = button("Late");
		bare.run(() -> {
			hidden.setVisible(false);
			bare.shell().getDisplay().timerExec(100, () -> hidden.setVisible(true));
		});
		assertSame(hidden, bare.bot().button("Late").widget);
	}

	@Test
	void whatIsHiddenIsNotFound() {
		SWTBotPreferences.TIMEOUT = SHORT;
		Composite area = bare.with(shell -> {
			Composite made = new Composite(shell, SWT.NONE);
			made.setLayout(new RowLayout());
			new Button(made, SWT.PUSH).setText("Inside");
			return made;
		});
		bare.bot().button("Inside");
		bare.run(() -> area.setVisible(false));
		assertThrows(WidgetNotFoundException.class, () -> bare.bot().button("Inside"));
	}

	@Test
	void onlyTheTabInFrontIsLookedInto() {
		SWTBotPreferences.TIMEOUT = SHORT;
		bare.with(shell -> {
			CTabFolder folder = new CTabFolder(shell, SWT.NONE);
			for (String name : new String[] { "First", "Second" }) {
				CTabItem item = new CTabItem(folder, SWT.NONE);
				item.setText(name);
				Button inside = new Button(folder, SWT.PUSH);
				inside.setText("In " + name);
				item.setControl(inside);
			}
			folder.setSelection(0);
			return folder;
		});
		bare.bot().button("In First");
		assertThrows(WidgetNotFoundException.class, () -> bare.bot().button("In Second"));
		bare.bot().cTabItem("Second").activate();
		assertTrue(bare.bot().cTabItem("Second").isActive());
		bare.bot().button("In Second");
	}

	@Test
	void aBotWithoutAParentLooksInTheActiveShell() {
		Button button = button("Here");
		assertSame(button, new SWTBot().button("Here").widget);
		assertSame(bare.shell(), new SWTBot().activeShell().widget);
		assertSame(bare.shell(), new SWTBot().shell("Bare").widget);
	}

	@Test
	void aWidgetThatIsGoneIsRefused() {
		Button button = button("Gone");
		bare.run(button::dispose);
		assertThrows(WidgetNotFoundException.class, () -> new SWTBotButton(button));
		assertThrows(WidgetNotFoundException.class, () -> new SWTBotButton(null));
	}
}

package org.intcrucible.tests.ui.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.tests.ui.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Menus, with SWTBot as with its stand-in. */
@WithToolkit
class MenuBarTest {

	private long patience;
	private BareShell bare;
	private Menu menu;

	@BeforeEach
	void open(UiThread ui) {
		patience = SWTBotPreferences.TIMEOUT;
		bare = new BareShell(ui);
		menu = bare.with(MenuBarTest::bar);
	}

	/** @return the one menu below */
	private static Menu bar(Shell shell) {
		Menu bar = new Menu(shell, SWT.BAR);
		shell.setMenuBar(bar);
		MenuItem file = new MenuItem(bar, SWT.CASCADE);
		file.setText("&File");
		Menu below = new Menu(file);
		file.setMenu(below);
		return below;
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = patience;
		bare.close();
	}

	private MenuItem item(int style, String text) {
		return bare.ask(() -> {
			MenuItem item = new MenuItem(menu, style);
			item.setText(text);
			return item;
		});
	}

	@Test
	void anItemIsFoundByItsPathOrAnywhere() {
		bare.listening(item(SWT.PUSH, "&Quit\tCtrl+Q"), SWT.Selection);
		new SWTBot().menu(new SWTBotShell(bare.shell())).menu("File", "Quit").click();
		new SWTBot().menu("Quit").click();
		assertEquals(List.of(SWT.Selection, SWT.Selection), bare.events());
		assertEquals(List.of("Quit"), new SWTBot().menu("File").menuItems());
	}

	@Test
	void aMenuThatIsFilledWhenItIsShownIsShownFirst() {
		bare.run(() -> menu.addListener(SWT.Show, event -> {
			if (menu.getItemCount() == 0) {
				new MenuItem(menu, SWT.PUSH).setText("Late");
			}
		}));
		assertTrue(new SWTBot().menu("File").menu("Late").isEnabled());
	}

	@Test
	void anItemThatIsNotThereIsSaid() {
		SWTBotPreferences.TIMEOUT = 300;
		assertThrows(WidgetNotFoundException.class, () -> new SWTBot().menu("File").menu("None"));
	}

	@Test
	void itemsThatAreOnOrOffTurn() {
		item(SWT.CHECK, "Check");
		new SWTBot().menu("Check").click();
		assertTrue(new SWTBot().menu("Check").isChecked());
		new SWTBot().menu("Check").click();
		assertFalse(new SWTBot().menu("Check").isChecked());
	}

	@Test
	void oneOfSeveralItemsIsOn() {
		MenuItem light = item(SWT.RADIO, "Light");
		item(SWT.RADIO, "Dark");
		bare.run(() -> light.setSelection(true));
		new SWTBot().menu("Dark").click();
		assertTrue(new SWTBot().menu("Dark").isChecked());
		assertFalse(new SWTBot().menu("Light").isChecked());
	}
}

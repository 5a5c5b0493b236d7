package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.FactDialog;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Tint;
import org.junit.jupiter.api.Test;

@WithToolkit
class FactDialogTest {

	private static final long PATIENCE = 20;
	private static final String WINDOW = "Switch workspace";

	private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();

	private void open(UiThread ui, Shell parent) {
		ui.display().asyncExec(() -> answers.add(new FactDialog("locked", Icon.LOCK, Tint.WARNING, "This workspace is already open",
				"One window at a time may write to a workspace, so that no run is lost.").fact("Workspace", "capacity-2026")
				.fact("Open by", "mira on studio-2, process 48213").choice("cancel", "Cancel").choice("show", "Show that window")
				.open(parent, WINDOW)));
	}

	@Test
	void theLastButtonIsTheDefaultOne(UiThread ui) throws InterruptedException {
		Shell parent = ui.open(shell -> {
		});
		try {
			open(ui, parent);
			SWTBotShell dialog = new SWTBot().shell(WINDOW);
			SWTBotButton show = dialog.bot().buttonWithId("locked.show");
			assertEquals(show.widget, ui.ask(() -> dialog.widget.getDefaultButton()));
			show.click();
			assertEquals(Optional.of("show"), answers.poll(PATIENCE, TimeUnit.SECONDS));
			assertTrue(ui.ask(dialog.widget::isDisposed));
		} finally {
			ui.run(parent::dispose);
		}
	}

	@Test
	void whoClosesItHasChosenNothing(UiThread ui) throws InterruptedException {
		Shell parent = ui.open(shell -> {
		});
		try {
			open(ui, parent);
			new SWTBot().shell(WINDOW).close();
			assertEquals(Optional.empty(), answers.poll(PATIENCE, TimeUnit.SECONDS));
		} finally {
			ui.run(parent::dispose);
		}
	}
}

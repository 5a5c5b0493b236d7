package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.intcrucible.model.Run;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.tests.ui.pages.AuditPage;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.HistoryPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.ResultsPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.WelcomePage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Takes pictures of the window on its way from the welcome to results, in both themes and two sizes, to be looked at. Its name keeps it out of the tests; a script runs it. */
@WithWindow
class Screenshots {

	private record Size(int width, int height) {
	}

	private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));
	private static final String FIRST = "Design";
	private static final String EXAMPLE = "web-shop";
	private static final List<String> THEMES = List.of("Light", "Dark");

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void everyPerspective(WindowPage window, WelcomePage welcome, ChatPage chat, RunConfigPage config, ProgressPage progress,
			ResultsPage results, HistoryPage history, AuditPage audit, RunningWorkbench workbench) {
		shootAll(window, workbench, "empty");
		window.openPerspective(FIRST);
		welcome.open().openExample(EXAMPLE);
		chat.open().awaitUsable().say("What are my constraints?").awaitWords("Latency");
		chat.say("Please set up a run with 200 candidates and 24 scenarios.").awaitAdvice();
		chat.useSettings();
		shootAll(window, workbench, "advised");
		window.openPerspective(FIRST);
		config.awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		config.awaitReady().type("candidates", "120").awaitReady().pressRun();
		progress.awaitEnded("R-002 was completed");
		window.openPerspective("Explore");
		Run run = StoredProject.titled("Web shop").runs().getFirst();
		results.open().awaitRun(run.name(), StoredProject.service(RunReader.class).ranked(run.id(), Page.Request.first(1000)).items().size()).choose(0);
		window.openPerspective("Trace");
		history.tick(1).tick(0);
		audit.awaitSubject(run.name()).verify().awaitChain("Chain verified.");
		shootAll(window, workbench, "completed");
	}

	private static void shootAll(WindowPage window, RunningWorkbench workbench, String state) {
		Shell shell = workbench.window().widget;
		for (Size size : SIZES) {
			workbench.ui().run(() -> shell.setBounds(0, 0, size.width(), size.height()));
			for (String theme : THEMES) {
				window.useTheme(theme);
				for (String perspective : window.perspectives()) {
					window.openPerspective(perspective);
					take(shell, state + "-" + size.width() + "x" + size.height() + "-" + theme + "-" + perspective);
				}
			}
		}
	}

	private static void take(Shell shell, String name) {
		awaitStill(shell);
		String file = Path.of(SWTBotPreferences.SCREENSHOTS_DIR, name.toLowerCase(Locale.ROOT) + ".png").toString();
		assertTrue(SWTUtils.captureScreenshot(file, shell), file);
	}

	/** What is fetched in the background comes a moment later: two pictures in a row are the same when all of it is there. */
	private static void awaitStill(Shell shell) {
		new SWTBot().waitUntil(new DefaultCondition() {
			private byte[] before = {};

			@Override
			public boolean test() {
				byte[] now = pixels(shell);
				boolean still = Arrays.equals(before, now);
				before = now;
				return still;
			}

			@Override
			public String getFailureMessage() {
				return "The window does not come to rest.";
			}
		}, SWTBotPreferences.TIMEOUT, 500);
	}

	private static byte[] pixels(Shell shell) {
		Display display = shell.getDisplay();
		return UIThreadRunnable.syncExec((Result<byte[]>) () -> {
			Rectangle bounds = shell.getBounds();
			Image image = new Image(display, bounds.width, bounds.height);
			GC gc = new GC(display);
			try {
				gc.copyArea(image, bounds.x, bounds.y);
				return image.getImageData().data;
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}
}

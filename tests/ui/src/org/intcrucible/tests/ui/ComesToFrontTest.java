package org.intcrucible.tests.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.intcrucible.ui.ContextKeys;
import org.junit.jupiter.api.Test;

/** Whether the window shows itself when another process wants to see it. */
@WithWindow
class ComesToFrontTest {

	@Test
	void whoStartsItOnceMoreCanSeeTheWindowThatThereIs(RunningWorkbench workbench) throws IOException {
		Shell shell = workbench.window().widget;
		Path folder = workbench.ui().ask(() -> (Path) workbench.workbench().getApplication().getChildren().get(0).getContext()
				.get(ContextKeys.WORKSPACE));
		workbench.ui().run(() -> shell.setMinimized(true));
		Path wish = Files.createFile(folder.resolve("show-window"));
		new SWTBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return !Files.exists(wish) && !workbench.ui().ask(shell::getMinimized);
			}

			@Override
			public String getFailureMessage() {
				return "The window did not come to the front.";
			}
		});
	}
}

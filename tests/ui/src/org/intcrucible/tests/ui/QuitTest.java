package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.Test;

/** The last of all tests, since nothing comes after it. */
@WithWindow
class QuitTest {

	@Test
	void quittingEndsTheApplicationAsItShould(WindowPage window, RunningWorkbench workbench) throws Exception {
		try {
			window.menu("File", "Quit").click();
		} catch (SWTException gone) {
			assertEquals(SWT.ERROR_DEVICE_DISPOSED, gone.code, gone.toString());
		}
		assertEquals(IApplication.EXIT_OK, workbench.awaitEnd());
		assertTrue(workbench.ui().display().isDisposed());
	}
}

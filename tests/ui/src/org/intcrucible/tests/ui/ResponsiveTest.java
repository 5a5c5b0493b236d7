package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.intcrucible.store.ProjectReader;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Whether the database may make the window wait. */
@WithToolkit
class ResponsiveTest {

	@Test
	void theToolkitsThreadGetsNothingFromTheDatabaseAndOthersDo(UiThread ui) throws Exception {
		RunningWorkbench.startBundles();
		BundleContext context = FrameworkUtil.getBundle(ResponsiveTest.class).getBundleContext();
		ServiceReference<ProjectReader> reference = context.getServiceReference(ProjectReader.class);
		assertNotNull(reference);
		ProjectReader projects = context.getService(reference);
		try (DatabaseCallers callers = new DatabaseCallers()) {
			assertEquals(Optional.empty(), projects.titled("None"));
			assertThrows(IllegalStateException.class, () -> ui.ask(() -> projects.titled("None")));
			assertEquals(1, callers.taken().size());
		}
	}
}

package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script and the headless application behind it. */
class StartIT {

	@Test
	void helpIsPrintedWithoutADisplay(@TempDir Path workspace) throws Exception {
		Outcome help = Installation.crucible(workspace, "--help");

		assertEquals(0, help.status(), help.errors());
		assertFalse(help.output().isBlank());
	}
}

package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full or may only be read: a small file system of its own in a name space of its own, which Linux lets
 * everybody make.
 */
@EnabledOnOs(OS.LINUX)
class DiskFaultsIT {

	@TempDir
	private Path folder;

	/** Runs a script that has a file system of so many MB at {@code $disk}, and {@code crucible} on its path. */
	private Outcome on(int megabytes, String script) throws IOException, InterruptedException {
		Path disk = Files.createDirectories(folder.resolve("disk"));
		Path file = Files.writeString(folder.resolve("script"), "set -u\ndisk=" + disk + "\nPATH=" + Installation.product() + ":$PATH\n"
				+ "mount -t tmpfs -o size=" + megabytes + "m tmpfs $disk || exit 99\n" + script);
		return Installation.run(folder, List.of("unshare", "--user", "--map-root-user", "--mount", "sh", file.toString()));
	}

	@Test
	void aFullDiskIsSaidAndWhatWasStoredStays() throws Exception {
		Outcome outcome = on(30, """
				cat >problem.md <<'END'
				# First
				## Goals
				- maximize x: `a`
				## Levers
				- a: real 0..1
				END
				sed 's/First/Second/' problem.md >second.md
				crucible project new problem.md --workspace $disk/w || exit 1
				dd if=/dev/zero bs=4k 2>/dev/null >$disk/filler
				crucible project new second.md --workspace $disk/w 2>full.err
				echo "full: $?"
				rm $disk/filler
				crucible project list --workspace $disk/w || exit 2
				crucible audit verify --workspace $disk/w || exit 3
				crucible project new second.md --workspace $disk/w || exit 4
				crucible audit verify --workspace $disk/w || exit 5
				""");
		assertEquals(0, outcome.status(), outcome.output() + outcome.errors());
		assertTrue(outcome.output().contains("full: 1"), outcome.output());
		assertTrue(outcome.output().contains("First"), outcome.output());
		String said = Files.readString(folder.resolve("full.err"));
		assertFalse(said.contains("\tat "), said);
		assertTrue(said.contains("full") || said.contains("written"), said);
	}

	@Test
	void aWorkspaceThatMayOnlyBeReadIsSaidInOneLine() throws Exception {
		Outcome outcome = on(60, """
				cat >problem.md <<'END'
				# First
				## Goals
				- maximize x: `a`
				## Levers
				- a: real 0..1
				END
				crucible project new problem.md --workspace $disk/w || exit 1
				mount -o remount,ro $disk || exit 2
				crucible project list --workspace $disk/w
				echo "read only: $?"
				mount -o remount,rw $disk || exit 3
				crucible project list --workspace $disk/w || exit 4
				""");
		assertEquals(0, outcome.status(), outcome.output() + outcome.errors());
		assertTrue(outcome.output().contains("read only: 1"), outcome.output());
		assertEquals(1, outcome.errors().lines().filter(line -> line.contains("cannot be written") || line.contains("may not be written")).count(),
				outcome.errors());
		assertFalse(outcome.errors().contains("\tat "), outcome.errors());
	}
}

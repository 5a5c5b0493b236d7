package org.intcrucible.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.JsonCodec;

/** Looks at a machine, one thing after the other. */
final class Examination {

	private static final long MEBIBYTE = 1L << 20;
	private static final long LITTLE_HEAP = 256 * MEBIBYTE;
	private static final long LITTLE_SPACE = 100 * MEBIBYTE;
	private static final int OLDEST_JAVA = 21;
	private static final String SUM = "# Sum\n## Goals\n- minimize half: `x / 2`\n## Levers\n- x: real 0..10, baseline 2.5\n";

	private final Machine machine;

	Examination(Machine machine) {
		this.machine = machine;
	}

	List<Finding> findings() {
		return List.of(Finding.ok("product", "Int Crucible " + machine.version()), java(), memory(), cores(), workspace(),
				space(), numbers(), fileNames(), display());
	}

	private Finding java() {
		String found = machine.property("java.version") + ", " + machine.property("java.vendor") + ", "
				+ machine.property("os.name") + " " + machine.property("os.arch");
		return Runtime.Version.parse(machine.property("java.version")).feature() < OLDEST_JAVA
				? Finding.problem("java", found, "Install Java 21 or newer, or set JAVA_HOME.") : Finding.ok("java", found);
	}

	private Finding memory() {
		String found = mebibytes(machine.heap()) + " for data";
		return machine.heap() < LITTLE_HEAP
				? Finding.warning("memory", found, "Give more: CRUCIBLE_JAVA_OPTIONS=-Xmx1g.") : Finding.ok("memory", found);
	}

	private Finding cores() {
		return Finding.ok("cores", String.valueOf(machine.cores()));
	}

	private Finding workspace() {
		Path folder = machine.workspace();
		try {
			Files.delete(Files.createTempFile(folder, ".doctor", ""));
			return Finding.ok("workspace", folder + " can be written");
		} catch (IOException | SecurityException refused) {
			return Finding.problem("workspace", folder + " cannot be written: " + refused, "Choose another: crucible --workspace DIR.");
		}
	}

	private Finding space() {
		try {
			long free = Files.getFileStore(machine.workspace()).getUsableSpace();
			String found = mebibytes(free) + " free";
			return free < LITTLE_SPACE
					? Finding.warning("disk", found, "Make room, or choose another disk: crucible --workspace DIR.")
					: Finding.ok("disk", found);
		} catch (IOException unknown) {
			return Finding.warning("disk", "how much is free cannot be found out: " + unknown, "Look at it yourself.");
		}
	}

	/** Reads, computes and writes 1.25 with whatever language and region the machine is set to. */
	private Finding numbers() {
		String locale = Locale.getDefault().toLanguageTag();
		CompiledProblem problem = ProblemCompiler.compile(DocumentParser.parse("doctor", SUM).orElseThrow().document(), Set.of())
				.orElseThrow();
		double half = PointEvaluation.of(problem, problem.designs().baseline(), problem.nominal(), new Noise.AtMean())
				.outcomes().get("half");
		return half == 1.25 && JsonCodec.write(half).equals("1.25") && Figures.text(half).equals("1.25")
				? Finding.ok("numbers", "read and written with a decimal point, whatever the region (" + locale + ")")
				: Finding.problem("numbers", "2.5 / 2 gives " + half + " (" + locale + ")", "Report it.");
	}

	private Finding fileNames() {
		String encoding = machine.property("sun.jnu.encoding");
		return encoding.equalsIgnoreCase("UTF-8") || machine.property("os.name").startsWith("Windows")
				? Finding.ok("file names", encoding)
				: Finding.warning("file names", encoding + ": names with other letters than those cannot be opened",
						"Set LANG=C.UTF-8.");
	}

	private Finding display() {
		boolean own = Stream.of("Windows", "Mac").anyMatch(machine.property("os.name")::startsWith);
		if (own) {
			return Finding.ok("display", "that of the system");
		}
		return Stream.of("WAYLAND_DISPLAY", "DISPLAY").filter(name -> !machine.environment().getOrDefault(name, "").isEmpty())
				.findFirst().map(name -> Finding.ok("display", name + "=" + machine.environment().get(name)))
				.orElseGet(() -> Finding.warning("display", "none, so the window cannot open",
						"The commands work without one; for the window log in to a desktop, or set DISPLAY."));
	}

	private static String mebibytes(long bytes) {
		return String.format(Locale.ROOT, "%,d MiB", bytes / MEBIBYTE);
	}
}

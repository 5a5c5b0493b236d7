package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.model.JsonCodec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crucible doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Looks at the machine and the workspace and says what does not fit.",
		footer = {"%nExamples:", "  crucible doctor", "  crucible doctor --json --workspace /data/crucible"})
final class DoctorCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	private final Console console;
	private final Machine machine;
	private final StoreExamination store;

	DoctorCommand(Console console, Machine machine, StoreExamination store) {
		this.console = console;
		this.machine = machine;
		this.store = store;
	}

	@Override
	public Integer call() {
		List<Finding> findings = new ArrayList<>(new Examination(machine).findings());
		findings.addAll(store.findings());
		Finding.Status worst = findings.stream().map(Finding::status).max(Enum::compareTo).orElse(Finding.Status.OK);
		if (json) {
			Map<String, Object> document = new LinkedHashMap<>();
			document.put("status", worst);
			document.put("checks", findings);
			console.out().println(JsonCodec.writeDocument(document));
		} else {
			findings.forEach(finding -> console.out().println(line(finding)));
		}
		return worst == Finding.Status.PROBLEM ? ExitStatus.FAILED : ExitStatus.DONE;
	}

	private static String line(Finding finding) {
		String status = finding.status().name().toLowerCase(Locale.ROOT);
		return String.format(Locale.ROOT, "%-7s  %-10s  %s", status, finding.check(), finding.finding())
				+ (finding.remedy().isEmpty() ? "" : (finding.finding().endsWith(".") ? " " : ". ") + finding.remedy());
	}
}

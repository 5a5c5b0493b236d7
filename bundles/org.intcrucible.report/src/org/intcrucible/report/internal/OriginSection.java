package org.intcrucible.report.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.document.DocumentHash;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.StageUse;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.model.Run;

/** Everything that it takes to get the same result again, and to see that it is the same. */
final class OriginSection implements Section {

	private static final List<Column> FACTS = List.of(Column.of("What"), Column.of("Value"));
	private static final List<Column> STAGES = List.of(Column.of("Slot"), Column.of("Stage"), Column.of("Version"),
			Column.of("SHA-256 of its bundle"));

	private final Findings findings;
	private final Run run;

	OriginSection(Findings findings) {
		this.findings = findings;
		run = findings.run();
	}

	@Override
	public String id() {
		return "origin";
	}

	@Override
	public String title() {
		return "How to get this again";
	}

	@Override
	public String aside() {
		return "the same document, configuration and seed give the same result, bit by bit";
	}

	@Override
	public void write(Xml xml) {
		RunAuthorisation press = run.authorisation();
		Table facts = new Table(xml, "Run", FACTS);
		fact(facts, "Product version", press.uiTriggerMetadata().getOrDefault("version", Figures.NONE));
		fact(facts, "Command line", commandLine(press));
		fact(facts, "Seed", String.valueOf(press.request().seed()));
		configuration(facts, press);
		fact(facts, "Document, SHA-256", DocumentHash.sha256(findings.result().document()));
		fact(facts, "Problem spec, SHA-256", press.inputHashes().problemSpec());
		fact(facts, "World model, SHA-256", press.inputHashes().worldModel());
		fact(facts, "Configuration, SHA-256", press.inputHashes().configuration());
		fact(facts, "Stages, SHA-256", press.inputHashes().stages());
		fact(facts, "Run", run.id().toString());
		fact(facts, "Project", press.project().toString());
		fact(facts, "Pressed", Figures.time(press.uiTriggeredAt()) + ", " + Words.of(press.uiTriggerSource()) + ", "
				+ press.uiTriggerId());
		facts.end();
		stages(xml);
		xml.open("details").element("summary", "The problem document, in its canonical form");
		xml.open("pre", "dir", "auto").element("code", DocumentPrinter.print(findings.result().document())).close();
		xml.close().newLine();
	}

	private static String commandLine(RunAuthorisation press) {
		String typed = press.uiTriggerMetadata().get("command_line");
		return typed == null ? Figures.NONE : "crucible " + typed;
	}

	private static void configuration(Table facts, RunAuthorisation press) {
		RunParameters parameters = press.request().parameters();
		fact(facts, "Mode", Words.of(press.request().mode()));
		fact(facts, "Candidates to keep", Figures.count(parameters.numCandidates()));
		fact(facts, "Scenarios", Figures.count(parameters.numScenarios()));
		fact(facts, "Tries of the search, at most", Figures.count(parameters.maxEvaluations()));
		if (!parameters.seedCandidateIds().isEmpty()) {
			fact(facts, "Given candidates", String.join(", ", parameters.seedCandidateIds()));
		}
		limit(facts, "Tokens, at most", parameters.budgetTokens());
		limit(facts, "USD, at most", parameters.budgetUsd());
		limit(facts, "Seconds, at most", parameters.maxRuntimeS());
		if (!press.request().stages().isEmpty()) {
			fact(facts, "Stages chosen", press.request().stages().entrySet().stream()
					.map(chosen -> Words.of(chosen.getKey()) + ": " + String.join(", ", chosen.getValue()))
					.collect(Collectors.joining("; ")));
		}
		if (!press.request().analyses().isEmpty()) {
			fact(facts, "Analyses", String.join(", ", press.request().analyses()));
		}
	}

	private static void limit(Table facts, String name, Limit limit) {
		if (!limit.isNone()) {
			fact(facts, name, String.valueOf(limit.amount()));
		}
	}

	private static void fact(Table facts, String name, String value) {
		facts.row(List.of(Cell.text(name), Cell.code(value)));
	}

	private void stages(Xml xml) {
		if (!run.stages().isEmpty()) {
			Table table = new Table(xml, "Stages", STAGES);
			for (StageUse stage : run.stages()) {
				table.row(List.of(Cell.text(Words.of(stage.slot())), Cell.code(stage.id()), Cell.code(stage.version()),
						Cell.code(stage.sha256().isEmpty() ? Figures.NONE : stage.sha256())));
			}
			table.end();
		}
	}
}

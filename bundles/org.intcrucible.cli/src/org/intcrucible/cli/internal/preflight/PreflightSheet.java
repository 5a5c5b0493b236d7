package org.intcrucible.cli.internal.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.cli.internal.listing.EstimateText;
import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.RequestText;
import org.intcrucible.runconfig.Spans;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Place;
import org.intcrucible.model.Project;
import org.intcrucible.model.RunPreflightResult;

/**
 * What preflight answers as it is printed at a terminal.
 *
 * @param threads that the run would use
 * @param run     the words that run it
 */
record PreflightSheet(Project project, RunPreflightResult result, int threads, List<String> run) {

	List<String> lines() {
		FactSheet facts = new FactSheet()
				.add("project", Wording.quoted(project.title()) + ", revision " + project.revision())
				.add("answer", result.ready() ? "ready" : "blocked");
		result.blockers().forEach(blocker -> remark(facts, "blocker", blocker.sentence(), blocker.remedy(), blocker.place()));
		result.warnings().forEach(warning -> remark(facts, "warning", warning.sentence(), warning.remedy(), warning.place()));
		facts.add("would run", RequestText.of(result.normalizedConfig()));
		String name = "stages";
		for (var stage : result.stages()) {
			facts.add(name, Wording.of(stage.slot()) + " " + stage.id() + " " + stage.version());
			name = "";
		}
		facts.add("estimate", EstimateText.of(result.estimate(), threads));
		result.notes().forEach(note -> facts.add("note", note));
		List<String> lines = new ArrayList<>(facts.lines());
		if (result.ready()) {
			lines.add("");
			lines.add("Next: crucible " + run.stream().map(Wording::shellWord).collect(Collectors.joining(" ")));
		}
		return lines;
	}

	private static void remark(FactSheet facts, String name, String sentence, String remedy, Place place) {
		facts.add(name, place + ": " + sentence + (remedy.isEmpty() ? "" : " " + remedy));
	}
}

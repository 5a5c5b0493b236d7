package org.intcrucible.cli.internal.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.WorldModel;

/**
 * One project as {@code project show} prints it.
 *
 * @param document its current one
 * @param latest   what happened to it last, the newest first
 */
record ProjectSheet(Project project, PinnedDocument document, List<ProvenanceEntry> latest) {

	List<String> lines(Moments moments) {
		FactSheet facts = new FactSheet().add("project", project.title()).add("id", project.id().toString())
				.add("revision", String.valueOf(project.revision())).add("runs", String.valueOf(project.runs()))
				.add("created", moments.exact(project.created())).add("changed", moments.exact(project.changed()));
		if (project.state() instanceof Project.Deleted(Instant at)) {
			facts.add("deleted", moments.exact(at));
		}
		facts.addKnown("comes from", project.origin()).add("document", counted());
		List<String> lines = new ArrayList<>(facts.lines());
		if (!latest.isEmpty()) {
			lines.add("");
			lines.add("What happened last:");
			FactSheet history = new FactSheet();
			latest.forEach(entry -> history.add("  " + moments.text(entry.timestamp()),
					entry.description() + " (" + Wording.of(entry.actor()) + ", " + entry.source() + ")"));
			lines.addAll(history.lines());
		}
		return lines;
	}

	private String counted() {
		return counts().entrySet().stream().filter(entry -> entry.getValue() > 0)
				.map(entry -> Wording.count(entry.getValue(), entry.getKey().substring(0, entry.getKey().length() - 1)))
				.collect(Collectors.joining(", "));
	}

	private Map<String, Integer> counts() {
		ProblemDocument problem = document.document();
		WorldModel world = problem.world();
		Map<String, Integer> counts = new LinkedHashMap<>();
		Stream.of(Map.entry("goals", problem.spec().goals()), Map.entry("constraints", problem.spec().constraints()),
				Map.entry("levers", world.levers()), Map.entry("assumptions", world.assumptions()),
				Map.entry("mechanisms", world.mechanisms()), Map.entry("resources", world.resources()),
				Map.entry("scenarios", world.scenarios()), Map.entry("candidates", problem.candidates()))
				.forEach(entry -> counts.put(entry.getKey(), entry.getValue().size()));
		return counts;
	}

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("project", ProjectDocument.of(project));
		Map<String, Object> part = new LinkedHashMap<>();
		part.put("revision", document.revision());
		part.put("sha256", document.hash());
		part.put("spec_sha256", document.specHash());
		part.put("model_sha256", document.modelHash());
		part.putAll(counts());
		json.put("document", part);
		json.put("provenance", latest);
		return json;
	}
}

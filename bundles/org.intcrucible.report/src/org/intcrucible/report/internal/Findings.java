package org.intcrucible.report.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.run.AlikeGroups;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;

/** What several sections tell of: the run, its result, and the first of its candidates that differ. */
final class Findings {

	/** So many rows has the ranking. */
	private static final int LEADERS = 50;

	private final Run run;
	private final RunResult result;
	private final DesignSpace designs;
	private final List<AlikeGroups.Group> leaders;
	private final Map<String, String> labels = new LinkedHashMap<>();

	Findings(Run run, RunResult result) {
		this.run = run;
		this.result = result;
		designs = DesignSpace.of(result.document().world());
		leaders = new AlikeGroups(designs).first(result.candidates(), LEADERS);
		ProblemDocument document = result.document();
		document.spec().goals().forEach(goal -> labels.put(goal.id(), goal.label()));
		document.spec().constraints().forEach(constraint -> labels.put(constraint.id(), constraint.label()));
		document.world().resources()
				.forEach(resource -> labels.put("resource:" + resource.id(), resource.label() + " (resource)"));
	}

	Run run() {
		return run;
	}

	RunResult result() {
		return result;
	}

	DesignSpace designs() {
		return designs;
	}

	/** The first of the ranking, each with the number of those that are like it. */
	List<AlikeGroups.Group> leaders() {
		return leaders;
	}

	/** The author's name of a goal, a constraint or the limit of a resource. */
	String label(String id) {
		return labels.getOrDefault(id, id);
	}
}

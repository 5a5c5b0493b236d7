package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.intcrucible.document.DocumentLimits;
import org.intcrucible.model.Problem;

/** Collects everything that is wrong with a text. */
public final class Findings {

	private record Finding(Complaint complaint, Position position) {

		Problem problem(String source) {
			return new Problem(complaint.code(), complaint.sentence(), complaint.remedy().get(), position.in(source));
		}
	}

	private final List<Finding> findings = new ArrayList<>();

	void add(Complaint complaint, Position position) {
		findings.add(new Finding(complaint, position));
	}

	void add(Refusal refusal) {
		add(refusal.complaint(), refusal.position());
	}

	public boolean isEmpty() {
		return findings.isEmpty();
	}

	/** The problems in reading order; what exceeds the limit is only counted, at the place of the first left out. */
	public List<Problem> problems(String source) {
		var sorted = findings.stream().sorted(Comparator.comparing(Finding::position)).toList();
		var problems = new ArrayList<Problem>();
		sorted.stream().limit(DocumentLimits.MAX_PROBLEMS).forEach(finding -> problems.add(finding.problem(source)));
		int more = sorted.size() - problems.size();
		if (more > 0) {
			var first = sorted.get(problems.size());
			problems.add(new Problem(first.complaint().code(), "And " + more + " more.", "Mend those above first.",
					first.position().in(source)));
		}
		return List.copyOf(problems);
	}
}

package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.RunId;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Reads what is shown of candidates. Not for the UI thread. */
public final class CandidateReader {

	/** As many as are read at once: with more, the collector of garbage would hold everybody up. */
	private static final int PAGE = 500;
	/** More boxes than these are not drawn. */
	static final int MOST_KIN = 3;

	private final RunReader runs;
	private final EvaluationReader evaluations;
	private Descent descent = new Descent(null, Map.of());

	/** Ordinals of the candidates that were derived from each one, the best first. */
	private record Descent(RunId run, Map<String, List<Integer>> children) {
	}

	/** As little as is needed of each: there may be a great many. */
	private record Child(int rank, int ordinal) {
	}

	public CandidateReader(RunReader runs, EvaluationReader evaluations) {
		this.runs = runs;
		this.evaluations = evaluations;
	}

	/** Gives the ordinal of {@code c12}, 0 of what is no candidate's id. */
	public static int ordinal(String id) {
		return id != null && id.matches("c\\d{1,9}") ? Integer.parseInt(id.substring(1)) : 0;
	}

	public Optional<CandidateSheet> read(RunId id, String candidate) {
		return runs.find(id).flatMap(run -> runs.document(id).flatMap(document -> runs.candidate(id, ordinal(candidate)).map(found -> {
			List<Candidate> parents = kin(id, found.parents());
			List<String> before = parents.stream().flatMap(parent -> parent.parents().stream()).distinct().toList();
			return new CandidateSheet(run, document.document(), found, runs.scenarios(id), evaluations.row(id, found.ordinal()), parents,
					kin(id, before));
		})));
	}

	private List<Candidate> kin(RunId id, List<String> ids) {
		return ids.stream().limit(MOST_KIN).map(one -> runs.candidate(id, ordinal(one))).flatMap(Optional::stream).toList();
	}

	/** What was derived from a candidate, the best first. All candidates of a run are read for that, once when it is over. */
	public List<Candidate> children(RunId id, String candidate) {
		return descent(id).children().getOrDefault(candidate, List.of()).stream().limit(MOST_KIN).map(child -> runs.candidate(id, child))
				.flatMap(Optional::stream).toList();
	}

	private synchronized Descent descent(RunId id) {
		if (id.equals(descent.run())) {
			return descent;
		}
		// Asked before the candidates are read: those of a run that ends meanwhile may not all be there.
		boolean over = runs.find(id).filter(run -> run.status().isFinal()).isPresent();
		Descent read = new Descent(id, derived(id));
		descent = over ? read : descent;
		return read;
	}

	private Map<String, List<Integer>> derived(RunId id) {
		Map<String, List<Child>> found = new HashMap<>();
		long after = 0;
		do {
			Page<Candidate> page = runs.entered(id, new Page.Request(after, PAGE));
			page.items().forEach(child -> child.parents().forEach(parent -> found.computeIfAbsent(parent, key -> new ArrayList<>())
					.add(new Child(child.rank(), child.ordinal()))));
			after = page.next();
		} while (after != 0);
		Map<String, List<Integer>> children = new HashMap<>();
		found.forEach((parent, all) -> children.put(parent,
				all.stream().sorted(Comparator.comparingInt(Child::rank)).limit(MOST_KIN).map(Child::ordinal).toList()));
		return children;
	}
}

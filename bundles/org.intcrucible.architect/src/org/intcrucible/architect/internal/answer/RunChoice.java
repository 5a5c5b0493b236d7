package org.intcrucible.architect.internal.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/** Finds the run that a question is about: that of the conversation, else the newest that was ranked. */
final class RunChoice {

	/** Runs without a ranking are passed over, but no more than these. */
	private static final Page.Request NEWEST = Page.Request.first(10);
	private static final Page.Request ONE = Page.Request.first(1);

	/** Which run. */
	sealed interface Meant {
	}

	/** The project has none. */
	record NoRun() implements Meant {
	}

	/**
	 * A run that came to no ranking, or to none yet.
	 *
	 * @param run    the run of the conversation, else the newest
	 * @param ranked the newest run with a ranking; empty if there is none
	 */
	record Unranked(Run run, List<Run> ranked) implements Meant {
		Unranked {
			ranked = List.copyOf(ranked);
		}
	}

	/**
	 * A run with a ranking.
	 *
	 * @param best  its first candidate
	 * @param later the newest run of the project where that is another one, and is not passed over on purpose
	 */
	record Ranked(Run run, Candidate best, List<Run> later) implements Meant {
		Ranked {
			later = List.copyOf(later);
		}
	}

	private final RunReader runs;

	RunChoice(RunReader runs) {
		this.runs = runs;
	}

	Meant of(Situation situation) {
		ProjectId project = situation.project().id();
		Optional<Run> own = own(situation.session());
		if (own.isPresent()) {
			return best(own.get()).<Meant>map(best -> new Ranked(own.get(), best, List.of()))
					.orElseGet(() -> new Unranked(own.get(), ranked(project).stream().toList()));
		}
		Optional<Run> newest = runs.list(RunFilter.of(project), ONE).items().stream().findFirst();
		if (newest.isEmpty()) {
			return new NoRun();
		}
		return ranked(project).<Meant>flatMap(run -> best(run).map(best -> new Ranked(run, best, later(run, newest.get()))))
				.orElseGet(() -> new Unranked(newest.get(), List.of()));
	}

	private static List<Run> later(Run run, Run newest) {
		return newest.id().equals(run.id()) ? List.of() : List.of(newest);
	}

	/** The run that a conversation is about. */
	Optional<Run> own(ChatSession session) {
		return switch (session.about()) {
			case ChatSession.WholeProject() -> Optional.empty();
			case ChatSession.OneRun(var run) -> runs.find(run);
			case ChatSession.OneCandidate(var run, int ordinal) -> runs.find(run);
		};
	}

	private Optional<Run> ranked(ProjectId project) {
		return runs.list(new RunFilter(Set.of(project), Set.of(RunStatus.COMPLETED), Set.of()), NEWEST).items().stream()
				.filter(run -> best(run).isPresent()).findFirst();
	}

	private Optional<Candidate> best(Run run) {
		return runs.ranked(run.id(), ONE).items().stream().findFirst();
	}
}

package org.intcrucible.architect.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

/** Chooses a mode and sizes, asks preflight about them, and makes them smaller until they fit time and money. */
final class Planner {

	private static final Set<String> LIMITS = Set.of("max_runtime_s", "budget_tokens", "budget_usd");

	private final Preflight preflight;
	private final RunPreferences preferences;
	private final RunReader runs;
	private final ProjectReader projects;

	Planner(Preflight preflight, RunPreferences preferences, RunReader runs, ProjectReader projects) {
		this.preflight = preflight;
		this.preferences = preferences;
		this.runs = runs;
		this.projects = projects;
	}

	Plan plan(Situation situation, WishToRun wish, Texts texts) {
		NamedNumbers named = new NamedNumbers(wish.numbers());
		ProblemSize size = ProblemSize.of(situation.draft());
		ModeChoice mode = ModeChoice.of(wish, named, situation.draft());
		PastRuns past = PastRuns.of(runs, situation.project().id(), projects.document(situation.project().id()));
		Sizing sizing = new Sizing(mode.mode(), size, named, past);
		List<Sizes> ladder = new Ladder(mode.mode(), size, named).from(sizing.wanted());
		Bounds bounds = new Bounds(size.resolution(), named, preferences);
		Tried tried = fitting(situation, mode.mode(), named, ladder, bounds);
		List<Reason> reasons = new ArrayList<>(sizing.reasons());
		if (tried.step() > 0) {
			reasons.add(bounds.brokenBy(tried.wanted().estimate(), ladder.get(tried.step())));
		}
		List<RunBlocker> blockers = new ArrayList<>(named.blockers(texts));
		blockers.addAll(tried.result().blockers());
		List<String> seeds = tried.result().normalizedConfig().parameters().seedCandidateIds();
		return new Plan(mode, ladder.get(tried.step()).parameters(named, seeds), tried.result(), blockers, reasons,
				notes(named, mode.mode(), size, past, tried.result()));
	}

	/**
	 * A step of a ladder.
	 *
	 * @param step   the first that fits, the last one if none does
	 * @param result what preflight says of it
	 * @param wanted what it says of the ladder's beginning
	 */
	private record Tried(int step, RunPreflightResult result, RunPreflightResult wanted) {
	}

	private Tried fitting(Situation situation, RunMode mode, NamedNumbers named, List<Sizes> ladder, Bounds bounds) {
		RunPreflightResult wanted = check(situation, mode, named, ladder.getFirst());
		if (bounds.hold(wanted.estimate())) {
			return new Tried(0, wanted, wanted);
		}
		int tooMuch = 0;
		int enough = ladder.size() - 1;
		RunPreflightResult result = wanted;
		if (enough > 0) {
			result = check(situation, mode, named, ladder.get(enough));
		}
		while (enough - tooMuch > 1) {
			int middle = (tooMuch + enough) / 2;
			RunPreflightResult half = check(situation, mode, named, ladder.get(middle));
			if (bounds.hold(half.estimate())) {
				enough = middle;
				result = half;
			} else {
				tooMuch = middle;
			}
		}
		return new Tried(enough, result, wanted);
	}

	private RunPreflightResult check(Situation situation, RunMode mode, NamedNumbers named, Sizes sizes) {
		RunRequest request = new RunRequest(mode, sizes.parameters(named, List.of()), RunRequest.DEFAULT_SEED, Map.of(), List.of());
		RunLinks links = RunLinks.NONE.in(situation.session().id());
		return preflight.check(new RunPreflightRequest(situation.project().id(), request, links, threads()));
	}

	/** A run from elsewhere may have been ended by a limit that is not known here. */
	private static Object limit(Run run) {
		return LIMITS.contains(run.stoppedAfter()) ? Reason.of("limit." + run.stoppedAfter()) : run.stoppedAfter();
	}

	/** As many as a run has if nobody says otherwise. */
	static int threads() {
		return Runtime.getRuntime().availableProcessors();
	}

	private static List<Reason> notes(NamedNumbers named, RunMode mode, ProblemSize size, PastRuns past, RunPreflightResult result) {
		List<Reason> notes = new ArrayList<>(named.notes());
		named.seed().ifPresent(seed -> notes.add(Reason.of("note.seed", Long.toString(seed))));
		if (mode == RunMode.EVAL_ONLY && size.given() > 0) {
			named.candidates().filter(number -> number != size.given()).ifPresent(number -> notes.add(Reason.of("note.given", size.given())));
		}
		boolean budget = !named.budgetUsd().isNone() || !named.budgetTokens().isNone();
		if (result.ready() && budget && result.estimate().usd() == 0 && result.estimate().tokens() == 0) {
			notes.add(Reason.of("note.free"));
		}
		past.lastStopped().ifPresent(run -> notes.add(Reason.of("note.stopped", run.name(), limit(run))));
		if (result.ready()) {
			notes.add(Reason.of("note.timed", past.timed()));
		}
		return notes;
	}
}

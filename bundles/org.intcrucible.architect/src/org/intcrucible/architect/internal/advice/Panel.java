package org.intcrucible.architect.internal.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

/** Says in words what the Run Config panel shows of a project. */
final class Panel {

	private static final int TOLD_RUNS = 3;

	private final Preflight preflight;
	private final RunDrafts drafts;
	private final RunReader runs;
	private final ProjectReader projects;

	Panel(Preflight preflight, RunDrafts drafts, RunReader runs, ProjectReader projects) {
		this.preflight = preflight;
		this.drafts = drafts;
		this.runs = runs;
		this.projects = projects;
	}

	/** What preflight says of settings as they were recommended. */
	static RunPreflightResult check(Preflight preflight, Situation situation, RunMode mode, RunParameters parameters) {
		RunRequest request = new RunRequest(mode, parameters, RunRequest.DEFAULT_SEED, Map.of(), List.of());
		return preflight.check(new RunPreflightRequest(situation.project().id(), request, RunLinks.NONE, Planner.threads()));
	}

	private RunPreflightResult check(Situation situation, RunDraft draft) {
		return preflight.check(new RunPreflightRequest(situation.project().id(), draft.request(), draft.links(), Planner.threads()));
	}

	/** What a panel shows that nobody has touched. */
	private RunDraft untouched(Situation situation) {
		RunMode mode = projects.document(situation.project().id()).map(now -> now.document().spec().mode()).orElse(RunMode.FULL_SEARCH);
		return new RunDraft(new RunRequest(mode, RunParameters.DEFAULT, RunRequest.DEFAULT_SEED, Map.of(), List.of()), RunLinks.NONE);
	}

	/** Why Run is disabled, or that it is not. */
	String blockers(Situation situation, Texts texts) {
		AdviceText words = new AdviceText(texts);
		Optional<RunDraft> kept = drafts.find(situation.project().id());
		RunDraft draft = kept.orElseGet(() -> untouched(situation));
		RunPreflightResult result = check(situation, draft);
		List<String> parts = new ArrayList<>();
		past(situation).unfinished().forEach(run -> parts.add(texts.text(run.status() == RunStatus.RUNNING ? "panel.running" : "panel.waiting", run.name())));
		if (!result.ready()) {
			parts.add(words.blockers("panel.blocked", result.blockers()));
		} else if (parts.isEmpty()) {
			parts.add(texts.text("panel.ready"));
		}
		parts.add(texts.text(kept.isPresent() ? "panel.draft" : "panel.untouched", words.brief(draft.request().mode(), draft.request().parameters())));
		if (!result.warnings().isEmpty()) {
			parts.add(texts.text("warnings") + "\n\n" + words.warnings(result.warnings()));
		}
		return String.join("\n\n", parts);
	}

	private PastRuns past(Situation situation) {
		return PastRuns.of(runs, situation.project().id(), projects.document(situation.project().id()));
	}

	/**
	 * What a run would take.
	 *
	 * @param recommended what would be run if the panel holds nothing
	 */
	String cost(Situation situation, Texts texts, Supplier<Plan> recommended) {
		Optional<RunDraft> draft = drafts.find(situation.project().id());
		PastRuns past = past(situation);
		List<String> parts = new ArrayList<>();
		if (draft.isPresent()) {
			RunPreflightResult result = check(situation, draft.get());
			parts.add(cost("cost.panel", draft.get().request().mode(), draft.get().request().parameters(), result.estimate(), result.blockers(), past, texts));
		} else {
			Plan plan = recommended.get();
			parts.add(cost("cost.recommended", plan.mode().mode(), plan.parameters(), plan.preflight().estimate(), plan.blockers(), past, texts));
		}
		List<Run> told = past.completed(TOLD_RUNS);
		if (!told.isEmpty()) {
			parts.add(texts.text("cost.earlier") + "\n\n" + String.join("\n", told.stream().map(run -> took(run, texts)).toList()));
		}
		return String.join("\n\n", parts);
	}

	private static String cost(String key, RunMode mode, RunParameters parameters, CostEstimate estimate, List<RunBlocker> blockers,
			PastRuns past, Texts texts) {
		AdviceText words = new AdviceText(texts);
		if (!blockers.isEmpty()) {
			return words.blockers("cost.blocked", blockers);
		}
		String taken = texts.text(key, words.brief(mode, parameters), estimate.evaluations(), Lengths.about(estimate.seconds()).in(texts),
				words.cost(estimate));
		return taken + " " + texts.text("note.timed", past.timed());
	}

	private static String took(Run run, Texts texts) {
		Instant started = run.times().startedAt().orElseThrow();
		double seconds = Duration.between(started, run.times().completedAt().orElseThrow()).toMillis() / 1000.0;
		return "- " + texts.text("cost.took", run.name(), Lengths.exactly(seconds).in(texts), run.counts().evaluations() + run.counts().probes());
	}
}

package org.intcrucible.cli.internal.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.Page;

/**
 * One run as {@code runs show} prints it at a terminal.
 *
 * @param project title
 * @param parent  what it has to do with the run that it stems from; empty if there is none
 * @param best    the first candidates by rank
 */
record RunSheet(Run run, String project, String parent, Page<Candidate> best) {

	List<String> lines(Moments moments) {
		RunAuthorisation press = run.authorisation();
		FactSheet facts = new FactSheet().add("run", run.name() + " of " + Wording.quoted(project)).add("id", run.id().toString())
				.add("status", status()).add("mode", Wording.of(press.request().mode()) + ", seed " + press.request().seed())
				.add("trigger", Wording.of(press.uiTriggerSource()) + ", " + moments.exact(press.uiTriggeredAt()));
		run.times().startedAt().ifPresent(started -> facts.add("started", moments.exact(started)));
		run.times().completedAt().ifPresent(ended -> facts.add("ended", moments.exact(ended)));
		facts.addKnown("parent", parent).add("work", work()).addKnown("used", UsageText.of(run.usage())).addKnown("marks", RunKin.marks(run))
				.addKnown("comes from", run.origin());
		List<String> lines = new ArrayList<>(facts.lines());
		lines.add("");
		if (best.items().isEmpty()) {
			lines.add("Nothing was ranked.");
			goOn().ifPresent(lines::add);
			return lines;
		}
		lines.addAll(CandidateListing.lines(best.items()));
		Candidate first = best.items().getFirst();
		lines.add("");
		lines.addAll(new FactSheet().add(first.rank() + ".", first.scores().rankingExplanation()).lines());
		lines.add("More: crucible candidates list " + Wording.shortId(run.id()));
		goOn().ifPresent(lines::add);
		return lines;
	}

	/** What to do about a run that is not at its end, or came to none. */
	private Optional<String> goOn() {
		String which = run.name() + " --project " + Wording.shellWord(project);
		if (!run.origin().isEmpty() || run.status() == RunStatus.COMPLETED) {
			return Optional.empty();
		}
		return Optional.of(run.status().isFinal() ? "Go on with it: crucible runs resume " + which : "End it: crucible runs cancel " + which);
	}

	private String status() {
		String stopped = run.stoppedAfter().isEmpty() ? "" : ", stopped by its limit " + run.stoppedAfter();
		return Wording.of(run.status()) + stopped + (run.errorSummary().isEmpty() ? "" : ": " + run.errorSummary());
	}

	private String work() {
		String took = run.times() instanceof Run.Ended ended ? ", " + Moments.seconds(Duration.between(ended.started(), ended.ended())) : "";
		return String.format(Locale.ROOT, "%s in %s: %s after %s%s", Wording.count(run.counts().candidates(), "candidate"),
				Wording.count(run.counts().scenarios(), "scenario"), Wording.count(run.counts().evaluations(), "evaluation"),
				Wording.tries(run.counts().probes()), took);
	}
}

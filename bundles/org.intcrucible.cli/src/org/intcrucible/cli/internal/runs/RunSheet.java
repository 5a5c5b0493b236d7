package org.intcrucible.cli.internal.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.store.Page;

/**
 * One run as {@code runs show} prints it at a terminal.
 *
 * @param project title
 * @param best    the first candidates by rank
 */
record RunSheet(Run run, String project, Page<Candidate> best) {

	List<String> lines(Moments moments) {
		RunAuthorisation press = run.authorisation();
		FactSheet facts = new FactSheet().add("run", run.name() + " of " + Wording.quoted(project)).add("id", run.id().toString())
				.add("status", status()).add("mode", Wording.of(press.request().mode()) + ", seed " + press.request().seed())
				.add("trigger", Wording.of(press.uiTriggerSource()) + ", " + moments.exact(press.uiTriggeredAt()));
		run.times().startedAt().ifPresent(started -> facts.add("started", moments.exact(started)));
		run.times().completedAt().ifPresent(ended -> facts.add("ended", moments.exact(ended)));
		facts.add("work", work()).addKnown("marks", String.join(", ", run.marks())).addKnown("comes from", run.origin());
		List<String> lines = new ArrayList<>(facts.lines());
		lines.add("");
		if (best.items().isEmpty()) {
			lines.add("Nothing was ranked.");
			return lines;
		}
		lines.addAll(CandidateListing.lines(best.items()));
		Candidate first = best.items().getFirst();
		lines.add("");
		lines.addAll(new FactSheet().add(first.rank() + ".", first.scores().rankingExplanation()).lines());
		lines.add("More: crucible candidates list " + Wording.shortId(run.id()));
		return lines;
	}

	private String status() {
		String stopped = run.stoppedAfter().isEmpty() ? "" : ", stopped after " + run.stoppedAfter();
		return Wording.of(run.status()) + stopped + (run.errorSummary().isEmpty() ? "" : ": " + run.errorSummary());
	}

	private String work() {
		String took = run.times() instanceof Run.Ended ended ? ", " + Moments.seconds(Duration.between(ended.started(), ended.ended())) : "";
		return String.format(Locale.ROOT, "%s in %s: %s after %s%s", Wording.count(run.counts().candidates(), "candidate"),
				Wording.count(run.counts().scenarios(), "scenario"), Wording.count(run.counts().evaluations(), "evaluation"),
				run.counts().probes() == 1 ? "1 try" : String.format(Locale.ROOT, "%,d tries", run.counts().probes()), took);
	}
}

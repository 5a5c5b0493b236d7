package org.intcrucible.architect.internal.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.intcrucible.architect.ArchitectSummaries;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunSummary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Summaries in the language of the product: nobody's message is answered by them. */
@Component
public final class RunSummaries implements ArchitectSummaries {

	private final Texts texts;

	@Activate
	public RunSummaries() {
		this(Locale.getDefault());
	}

	public RunSummaries(Locale locale) {
		texts = Texts.of("summary", locale);
	}

	@Override
	public Summary of(Run run, List<Candidate> ranked) {
		if (!(run.times() instanceof Run.Ended times) || !run.status().isFinal()) {
			throw new IllegalArgumentException("run " + run.id() + " is not over: it is " + run.status());
		}
		List<Candidate> best = TopCandidates.among(ranked);
		RunSummary facts = new RunSummary(RunSummary.VERSION, run.id(), run.authorisation().project(), run.authorisation().request().mode(),
				run.status(), times.started(), times.ended(), seconds(times.started(), times.ended()), run.counts(),
				best.stream().map(candidate -> TopCandidates.told(candidate, texts)).toList(),
				new RunSummary.Links("/runs/" + run.id()), texts.text("label", run.name()));
		return new Summary(new SummaryText(run, facts, best, texts).markdown(), facts, texts.text("session"));
	}

	/** A clock that was set back does not make it negative. */
	private static double seconds(Instant started, Instant ended) {
		return Math.max(0, Duration.between(started, ended).toMillis() / 1000.0);
	}
}

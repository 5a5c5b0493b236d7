package org.intcrucible.ui.history.internal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Message;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunSummary;
import org.intcrucible.ui.history.internal.trail.TrailCard.Fact;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** How a run ended, and what was said of it. */
final class EndWords {

	private static final Texts WORDS = Texts.of(EndWords.class);

	private EndWords() {
	}

	/** What it did, and why it did no more, as {@link Markdown}. */
	static List<String> of(Run run) {
		List<String> lines = new ArrayList<>();
		lines.add(WORDS.get("ended.counts", Numbers.count(run.counts().candidates(), WORDS.get("candidate"), WORDS.get("candidates")),
				Numbers.count(run.counts().evaluations(), WORDS.get("evaluation"), WORDS.get("evaluations")),
				Numbers.count(run.counts().probes(), WORDS.get("try"), WORDS.get("tries"))));
		if (!run.stoppedAfter().isEmpty()) {
			lines.add(new StopWords(run).sentence());
		}
		if (!run.errorSummary().isEmpty()) {
			lines.add(Markdown.plain(run.errorSummary()));
		}
		return lines;
	}

	/** The candidates that a summary names. */
	static List<Fact> best(Message said) {
		List<RunSummary.TopCandidate> top = RunSummary.in(said).map(RunSummary::topCandidates).orElse(List.of());
		List<Fact> facts = new ArrayList<>();
		for (RunSummary.TopCandidate one : top) {
			String id = Optional.ofNullable(one.candidateId()).orElse("");
			String label = Optional.ofNullable(one.label()).orElse("");
			facts.add(new Fact(WORDS.get("summary.rank", String.valueOf(facts.size() + 1), Numbers.shown(id)), WORDS.get("summary.scores",
					Numbers.score(one.intelligence()), Numbers.score(one.prediction()), Numbers.score(one.resource()), label)));
		}
		return facts;
	}
}

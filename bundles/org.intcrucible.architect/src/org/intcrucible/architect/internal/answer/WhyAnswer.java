package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Says why candidates stand where they do, from what the ranking stored and nothing else. */
final class WhyAnswer {

	private static final int TOP = 3;
	/** As many are read at once. */
	private static final int PART = 200;

	private final Phrases phrases;
	private final RunLines lines;
	private final Commands commands;
	private final RunReader runs;
	private final EvaluationReader evaluations;

	/** @param phrases about runs */
	WhyAnswer(Phrases phrases, Commands commands, RunReader runs, EvaluationReader evaluations) {
		this.phrases = phrases;
		this.commands = commands;
		this.runs = runs;
		this.evaluations = evaluations;
		lines = new RunLines(phrases, commands);
	}

	/** Why the first leads. */
	String ranking(Situation situation, RunChoice.Ranked meant) {
		Run run = meant.run();
		List<Candidate> top = runs.ranked(run.id(), Page.Request.first(TOP)).items();
		Candidate best = top.getFirst();
		List<String> blocks = new ArrayList<>();
		blocks.add(lead(run, top) + rejected(run, best));
		blocks.add(new CandidateTable(phrases).of(top));
		if (best.status() == CandidateStatus.REJECTED) {
			blocks.add(broken(run, best));
		}
		if (top.stream().anyMatch(candidate -> !candidate.scores().rankingExplanation().isEmpty())) {
			blocks.add(phrases.text("stored_words"));
			blocks.add(String.join("\n", top.stream().filter(candidate -> !candidate.scores().rankingExplanation().isEmpty())
					.map(candidate -> Markdown.item(Markdown.strong(candidate.id()) + ": " + Markdown.text(candidate.scores().rankingExplanation()))).toList()));
		}
		blocks.addAll(lines.since(situation, meant, revision(run)));
		blocks.add(phrases.text("ask_one", commands.candidates(run)));
		return Markdown.blocks(blocks);
	}

	private int revision(Run run) {
		return runs.document(run.id()).map(PinnedDocument::revision).orElse(0);
	}

	private String lead(Run run, List<Candidate> top) {
		Candidate best = top.getFirst();
		String ranked = phrases.counted("candidates", run.counts().candidates());
		if (best.status() == CandidateStatus.REJECTED) {
			return phrases.text("all_rejected", run.name(), ranked, lines.name(best));
		}
		if (top.size() == 1) {
			return phrases.text("leads_alone", run.name(), lines.name(best));
		}
		Candidate second = top.get(1);
		if (second.status() == CandidateStatus.REJECTED || second.status() == CandidateStatus.NEW) {
			return phrases.text("leads_the_others", run.name(), lines.name(best), ranked);
		}
		return phrases.text("leads", run.name(), lines.name(best), lines.name(second), compared(best, second));
	}

	/** What lies between two candidates. */
	private String compared(Candidate best, Candidate second) {
		Figures figures = phrases.figures();
		return phrases.text("compared", figures.difference(best.scores().intelligence(), second.scores().intelligence()),
				figures.score(best.scores().prediction().overall()), figures.score(second.scores().prediction().overall()),
				figures.score(best.scores().resource().overall()), figures.score(second.scores().resource().overall()));
	}

	/** How many are rejected: they are the last, so that it is enough to find the first of them. */
	private String rejected(Run run, Candidate best) {
		int last = run.counts().candidates();
		if (best.status() == CandidateStatus.REJECTED || last == 0 || at(run, last - 1L, 1).stream().noneMatch(WhyAnswer::isRejected)) {
			return "";
		}
		int kept = 1;
		int rejected = last;
		while (rejected - kept > PART) {
			int middle = (kept + rejected) >>> 1;
			if (at(run, middle - 1L, 1).stream().anyMatch(WhyAnswer::isRejected)) {
				rejected = middle;
			} else {
				kept = middle;
			}
		}
		int first = at(run, kept, rejected - kept).stream().filter(WhyAnswer::isRejected).findFirst().map(Candidate::rank).orElse(rejected);
		return " " + phrases.text("rejected_ranks", phrases.figures().count(last - first + 1L), phrases.figures().count(last),
				phrases.figures().count(first));
	}

	private static boolean isRejected(Candidate candidate) {
		return candidate.status() == CandidateStatus.REJECTED;
	}

	/** @param before rank behind which they stand */
	private List<Candidate> at(Run run, long before, int count) {
		return runs.ranked(run.id(), new Page.Request(before, count)).items();
	}

	/** Why one candidate has its rank, or none. */
	String candidate(Situation situation, RunChoice.Ranked meant, Candidate candidate) {
		Run run = meant.run();
		List<String> blocks = new ArrayList<>(List.of(lines.standing(run, candidate)));
		if (candidate.status() == CandidateStatus.REJECTED) {
			blocks.add(broken(run, candidate));
		}
		blocks.addAll(lines.explanation(candidate));
		factors("speaks_for", candidate.scores().rankingFactors().positive(), blocks);
		factors("speaks_against", candidate.scores().rankingFactors().negative(), blocks);
		blocks.addAll(lines.since(situation, meant, revision(run)));
		blocks.add(phrases.text("see_candidate", commands.candidate(run, candidate.id())));
		return Markdown.blocks(blocks);
	}

	private void factors(String key, List<String> factors, List<String> blocks) {
		if (!factors.isEmpty()) {
			blocks.add(phrases.text(key) + "\n" + String.join("\n", factors.stream().map(factor -> Markdown.item(Markdown.text(factor))).toList()));
		}
	}

	private String broken(Run run, Candidate candidate) {
		var document = runs.document(run.id());
		List<String> items = document.isEmpty() ? List.of() : new Violations(phrases, document.get().document())
				.of(candidate, runs.scenarios(run.id()), evaluations.row(run.id(), candidate.ordinal()));
		return items.isEmpty() ? "" : phrases.text("breaks_hard", Markdown.strong(candidate.id())) + "\n" + String.join("\n", items);
	}
}

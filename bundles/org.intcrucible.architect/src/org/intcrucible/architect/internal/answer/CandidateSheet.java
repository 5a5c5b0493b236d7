package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;
import org.intcrucible.model.Value;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Everything about one candidate: levers, outcomes, constraints, where it breaks. */
final class CandidateSheet {

	private static final int LONGEST_TABLE = 30;
	private static final Page.Request NEXT = new Page.Request(1, 2);
	private static final String RESOURCE = "resource:";

	private final Phrases phrases;
	private final Commands commands;
	private final RunReader runs;

	/** @param phrases about runs */
	CandidateSheet(Phrases phrases, Commands commands, RunReader runs) {
		this.phrases = phrases;
		this.commands = commands;
		this.runs = runs;
	}

	String of(Situation situation, RunChoice.Ranked meant, Candidate candidate) {
		Run run = meant.run();
		RunLines lines = new RunLines(phrases, commands);
		Optional<PinnedDocument> document = runs.document(run.id());
		List<String> blocks = new ArrayList<>(List.of(lines.standing(run, candidate)));
		if (!candidate.parents().isEmpty()) {
			blocks.add(phrases.text("derived_from", phrases.listed(candidate.parents().stream().map(Markdown::strong).toList())));
		}
		document.ifPresent(pinned -> blocks.add(levers(pinned.document(), candidate)));
		blocks.add(outcomes(candidate));
		document.ifPresent(pinned -> blocks.add(constraints(pinned.document(), candidate)));
		blocks.add(breaks(run, candidate));
		blocks.addAll(lines.explanation(candidate));
		if (candidate.rank() == 1) {
			blocks.add(next(run, lines));
		}
		blocks.addAll(lines.since(situation, meant, document.map(PinnedDocument::revision).orElse(0)));
		blocks.add(phrases.text("see_candidate", commands.candidate(run, candidate.id())));
		return Markdown.blocks(blocks);
	}

	/** Who asks for the best may have meant several. */
	private String next(Run run, RunLines lines) {
		List<String> next = runs.ranked(run.id(), NEXT).items().stream().map(lines::name).toList();
		return next.isEmpty() ? "" : phrases.text("after_it", String.join(", ", next));
	}

	private String levers(ProblemDocument document, Candidate candidate) {
		Map<String, Value> values = DesignSpace.of(document.world()).values(candidate.design());
		Map<String, String> units = document.world().levers().stream().collect(Collectors.toMap(lever -> lever.name(), lever -> lever.unit()));
		return table("column_lever", values.entrySet().stream().map(value -> List.of(Markdown.code(value.getKey()),
				phrases.figures().value(value.getValue()) + unit(units.getOrDefault(value.getKey(), "")))).toList());
	}

	private static String unit(String unit) {
		return unit.isEmpty() ? "" : "\u00A0" + Markdown.text(unit);
	}

	private String outcomes(Candidate candidate) {
		return table("column_outcome", candidate.outcomes().entrySet().stream()
				.map(outcome -> List.of(Markdown.code(outcome.getKey()), phrases.figures().number(outcome.getValue()))).toList());
	}

	private String table(String head, List<List<String>> rows) {
		if (rows.isEmpty()) {
			return "";
		}
		int hidden = Math.max(0, rows.size() - LONGEST_TABLE);
		return Markdown.blocks(List.of(
				Markdown.table(List.of(phrases.text(head), phrases.text("column_value")), 1, rows.subList(0, rows.size() - hidden)),
				hidden == 0 ? "" : phrases.text("other_rows", phrases.figures().count(hidden))));
	}

	private String constraints(ProblemDocument document, Candidate candidate) {
		Map<String, String> labels = Stream.concat(document.spec().constraints().stream().map(constraint -> Map.entry(constraint.id(), constraint.label())),
				document.world().resources().stream().map((Resource resource) -> Map.entry(RESOURCE + resource.id(), resource.label())))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		List<String> items = new ArrayList<>();
		candidate.scores().constraintSatisfaction().forEach((id, verdict) -> items.add(Markdown.item(constraint(labels.getOrDefault(id, id), verdict))));
		return items.isEmpty() ? "" : phrases.text("constraints_of") + "\n" + String.join("\n", items);
	}

	private String constraint(String label, Scores.Verdict verdict) {
		return phrases.text(verdict.satisfied() ? "holds" : "does_not_hold", Markdown.strong(label), phrases.figures().share(verdict.score()),
				Markdown.text(verdict.explanation()));
	}

	private String breaks(Run run, Candidate candidate) {
		if (candidate.robustness().breaksAt().isEmpty()) {
			return Double.isNaN(candidate.robustness().coverage()) ? "" : phrases.text("breaks_nowhere");
		}
		Map<String, Scenario> scenarios = runs.scenarios(run.id()).stream().collect(Collectors.toMap(Scenario::id, Function.identity()));
		return phrases.text("breaks_at", phrases.listed(candidate.robustness().breaksAt().stream().map(id -> scenarios.containsKey(id)
				? phrases.text("scenario", Markdown.code(id), Markdown.text(scenarios.get(id).name(), 40)) : Markdown.code(id)).toList()));
	}
}

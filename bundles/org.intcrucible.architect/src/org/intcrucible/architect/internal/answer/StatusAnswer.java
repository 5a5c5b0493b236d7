package org.intcrucible.architect.internal.answer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StageCheckpoint;

/** Says how far runs are, or what became of them. */
final class StatusAnswer {

	private static final Page.Request ACTIVE = Page.Request.first(5);
	private static final Page.Request RECENT = Page.Request.first(4);

	private final Phrases phrases;
	private final Commands commands;
	private final RunLines lines;
	private final RunReader runs;
	private final LatestProgress progress;
	private final InstantSource clock;

	/** @param phrases about runs */
	StatusAnswer(Phrases phrases, Commands commands, RunReader runs, LatestProgress progress, InstantSource clock) {
		this.phrases = phrases;
		this.commands = commands;
		this.runs = runs;
		this.progress = progress;
		this.clock = clock;
		lines = new RunLines(phrases, commands);
	}

	String of(Situation situation) {
		List<Run> told = new ArrayList<>(new RunChoice(runs).own(situation.session()).stream().toList());
		runs.list(new RunFilter(Set.of(situation.project().id()), Set.of(RunStatus.RUNNING, RunStatus.CREATED), Set.of()), ACTIVE).items()
				.forEach(run -> add(told, run));
		List<Run> recent = runs.list(RunFilter.of(situation.project().id()), RECENT).items();
		if (told.isEmpty() && recent.isEmpty()) {
			return lines.noRun(situation);
		}
		recent.forEach(run -> {
			if (told.size() < RECENT.limit()) {
				add(told, run);
			}
		});
		List<String> blocks = new ArrayList<>(List.of(told(told)));
		int others = situation.project().runs() - told.size();
		if (others > 0) {
			blocks.add(phrases.text("other_runs", phrases.figures().count(others), commands.list()));
		}
		told.stream().filter(run -> run.status() == RunStatus.COMPLETED).findFirst()
				.ifPresent(run -> blocks.add(phrases.text("see_results", commands.runs("show", run))));
		return Markdown.blocks(blocks);
	}

	private static void add(List<Run> told, Run run) {
		if (told.stream().noneMatch(other -> other.id().equals(run.id()))) {
			told.add(run);
		}
	}

	private String told(List<Run> told) {
		return told.size() == 1 ? state(told.getFirst()) : String.join("\n", told.stream().map(run -> Markdown.item(state(run))).toList());
	}

	private String state(Run run) {
		String stop = phrases.text("stop", commands.runs("cancel", run));
		return run.status() != RunStatus.RUNNING ? lines.state(run)
				: Phrases.sentences(Stream.of(lines.state(run), since(run), stage(run), stop));
	}

	private String since(Run run) {
		return run.times().startedAt().map(started -> phrases.text("running_since", phrases.figures().time(started),
				phrases.figures().duration(Duration.between(started, clock.instant()).isNegative() ? Duration.ZERO
						: Duration.between(started, clock.instant())))).orElse("");
	}

	/** What the run tells if it is of this process, else what it has written down. */
	private String stage(Run run) {
		Optional<RunProgress> latest = progress.of(run.id()).filter(told -> !told.stage().isEmpty());
		if (latest.isPresent()) {
			return stage(latest.get());
		}
		List<StageCheckpoint> finished = runs.checkpoints(run.id());
		List<String> names = finished.stream().map(StageCheckpoint::stage).map(Markdown::text).toList();
		return names.isEmpty() ? "" : phrases.text("stages_done", phrases.listed(names));
	}

	private String stage(RunProgress latest) {
		Figures figures = phrases.figures();
		String stage = Markdown.text(latest.stage());
		String at = latest.total() > 0 ? phrases.text("at_stage_of", stage, figures.count(latest.done()), figures.count(latest.total()),
				figures.share((double) latest.done() / latest.total())) : phrases.text("at_stage", stage);
		return Double.isNaN(latest.best()) ? at : at + " " + phrases.text("best_so_far", figures.score(latest.best()));
	}
}

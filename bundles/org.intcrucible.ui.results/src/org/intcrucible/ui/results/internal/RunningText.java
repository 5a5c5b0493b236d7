package org.intcrucible.ui.results.internal;

import java.util.Optional;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunProgress;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What there is to say of a run that is under way, as far as it has been heard of. */
final class RunningText {

	private final Texts texts = Texts.of(RunningText.class);
	private Optional<Run> run = Optional.empty();
	private Optional<RunProgress> progress = Optional.empty();

	/** This one is under way; none if it is empty. */
	void begin(Optional<Run> now) {
		run = now;
		progress = progress.filter(told -> isOf(told.run()));
	}

	/** This is how it gets on. */
	void tell(RunProgress now) {
		progress = Optional.of(now).filter(told -> isOf(told.run()));
	}

	boolean isOf(RunId id) {
		return run.filter(now -> now.id().equals(id)).isPresent();
	}

	/** A title of its own. */
	String title() {
		return run.map(now -> texts.get("running.title", now.name())).orElse(texts.get("empty.running"));
	}

	/** One line; empty if nothing is under way. */
	String line() {
		return run.map(now -> progress.map(this::stage).filter(stage -> !stage.isEmpty()).map(stage -> texts.get("running.line", now.name(), stage))
				.orElse(texts.get("running.title", now.name()))).orElse("");
	}

	/** How far it is, in sentences; empty before anything was heard. */
	String sentence() {
		return progress.map(told -> {
			String stage = stage(told);
			String candidates = told.counts().candidates() == 0 ? ""
					: texts.get("running.candidates", Numbers.count(told.counts().candidates(), texts.get("candidate"), texts.get("candidates")));
			String best = Double.isNaN(told.best()) ? "" : texts.get("running.best", Numbers.score(told.best()));
			return String.join(" ", stage.isEmpty() ? "" : stage + ".", candidates, best).replaceAll(" +", " ").strip() + " ";
		}).orElse("");
	}

	private String stage(RunProgress told) {
		return told.stage().isEmpty() || told.total() <= 0 ? told.stage()
				: texts.get("running.stage", told.stage(), Numbers.share((double) told.done() / told.total()));
	}
}

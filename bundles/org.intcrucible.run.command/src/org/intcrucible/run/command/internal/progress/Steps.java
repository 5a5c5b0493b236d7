package org.intcrucible.run.command.internal.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PipelineStep;
import org.intcrucible.ui.widget.Texts;

/** The pipeline as the window shows it: what a run calls its stages, under six names. */
final class Steps {

	private static final Texts WORDS = Texts.of(Steps.class);

	/** In their order, with the stages of a run that belong to each. */
	private enum Step {
		SPEC("step.spec", Set.of()), MODEL("step.model", Set.of("Pilot")), SCENARIOS("step.scenarios", Set.of("Scenarios")),
		DESIGN("step.design", Set.of("Design")), EVALUATE("step.evaluate", Set.of("Evaluate", "Attack")), RANK("step.rank", Set.of("Rank"));

		private final String key;
		private final Set<String> stages;

		Step(String key, Set<String> stages) {
			this.key = key;
			this.stages = stages;
		}
	}

	private final ProgressState state;
	private final Optional<RunPulse> pulse;
	private final int reached;

	Steps(ProgressState state, Optional<RunPulse> pulse) {
		this.state = state;
		this.pulse = pulse;
		reached = pulse.map(Steps::reached).orElse(-1);
	}

	/** Which step a run is at; -1 before the first. */
	private static int reached(RunPulse pulse) {
		if (pulse.stages().isEmpty()) {
			return -1;
		}
		String stage = pulse.stages().getLast().name();
		for (Step step : Step.values()) {
			if (step.stages.contains(stage)) {
				return step.ordinal();
			}
		}
		return -1;
	}

	List<PipelineStep> all() {
		List<PipelineStep> steps = new ArrayList<>();
		for (Step step : Step.values()) {
			steps.add(step(step));
		}
		return steps;
	}

	private PipelineStep step(Step step) {
		String name = WORDS.get(step.key);
		RunStatus status = state.shown().map(Run::status).orElse(RunStatus.CREATED);
		if (state.current().isEmpty() && status == RunStatus.COMPLETED || step.ordinal() < reached) {
			return PipelineStep.done(name, note(step, true));
		}
		if (step.ordinal() > reached || pulse.isEmpty()) {
			return PipelineStep.waiting(name, note(step, false));
		}
		if (state.current().isEmpty()) {
			return status == RunStatus.FAILED ? PipelineStep.failed(name, note(step, true)) : PipelineStep.waiting(name, note(step, true));
		}
		return active(name, pulse.get(), took(step));
	}

	private static PipelineStep active(String name, RunPulse pulse, Duration took) {
		String seconds = Numbers.seconds(took.toMillis() / 1000.0);
		return PipelineStep.active(name, pulse.share(), pulse.last().total() <= 0 ? WORDS.get("note.active.unknown", seconds)
				: WORDS.get("note.active", Numbers.share(pulse.share()), seconds));
	}

	private Duration took(Step step) {
		return pulse.map(RunPulse::stages).orElse(List.of()).stream().filter(stage -> step.stages.contains(stage.name()))
				.map(RunPulse.StageTime::took).reduce(Duration.ZERO, Duration::plus);
	}

	private String note(Step step, boolean done) {
		if (state.shown().isEmpty()) {
			return "";
		}
		RunParameters asked = state.shown().get().authorisation().request().parameters();
		String version = state.revision() == 0 ? "" : WORDS.get("note.version", String.valueOf(state.revision()));
		return switch (step) {
			case SPEC -> version;
			case MODEL -> timed(version, step, done);
			case SCENARIOS -> timed(Numbers.count(asked.numScenarios()), step, done);
			case DESIGN -> timed(Numbers.count(asked.numCandidates()), step, done);
			case EVALUATE -> timed(Numbers.count((long) asked.numCandidates() * asked.numScenarios()), step, done);
			case RANK -> WORDS.get("note.rank");
		};
	}

	private String timed(String what, Step step, boolean done) {
		Duration took = took(step);
		return !done || took.isZero() ? what : WORDS.get("note.took", what, Numbers.took(took));
	}
}

package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.runconfig.ConfigComparison;
import org.intcrucible.runconfig.Preflight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says whether a press may become a run, as things are now. It changes nothing. */
@Component(service = PressJudge.class)
public final class PressJudge {

	private final Preflight preflight;
	private final ConfigComparison comparison;
	private final StageShelf shelf;
	private final StageMarks stageMarks;
	private final Suggestions suggestions;
	private final Parents parents;

	@Activate
	public PressJudge(@Reference Preflight preflight, @Reference ConfigComparison comparison, @Reference StageShelf shelf,
			@Reference StageMarks stageMarks, @Reference Suggestions suggestions, @Reference Parents parents) {
		this.preflight = preflight;
		this.comparison = comparison;
		this.shelf = shelf;
		this.stageMarks = stageMarks;
		this.suggestions = suggestions;
		this.parents = parents;
	}

	Result<Admission, List<Problem>> judge(RunAuthorisation press) {
		if (!accepts(press.uiTriggerSource())) {
			return one(ProblemCode.REFUSED, "No run can be triggered by " + press.uiTriggerSource() + " here.", "");
		}
		return suggestions.of(press).fold(origin -> judge(origin), problem -> Result.failure(List.of(problem)));
	}

	private static boolean accepts(RunTriggerSource source) {
		return switch (source) {
			case RUN_CONFIG_PANEL, CLI_TOOL -> true;
			case INTEGRATION_TEST -> Boolean.getBoolean("crucible.test");
			case API_CLIENT -> false;
		};
	}

	private Result<Admission, List<Problem>> judge(Suggestions.Origin origin) {
		RunAuthorisation press = origin.press();
		RunPreflightResult now = preflight.check(request(press));
		if (!now.ready()) {
			return Result.failure(now.blockers().stream().map(RunBlocker::asProblem).toList());
		}
		Optional<PinnedDocument> document = parents.document(press);
		String changed = Staleness.of(press.inputHashes(), now.inputHashes(), document);
		if (!changed.isEmpty()) {
			return one(ProblemCode.STALE, "Nothing was started. " + changed, "Look at it again, and press once more.");
		}
		return shelf.take(now.stages()).map(stages -> {
			RunAuthorisation settled = settled(press, now);
			return new Admission(settled, document.orElseThrow(), stages, now.stages(), parents.course(press.links().source(), settled.request()),
					papers(now, origin), marks(press, now));
		});
	}

	/** Whether a press is the one that a run was made of. */
	boolean isSame(RunAuthorisation press, RunAuthorisation authorised) {
		return press.equals(authorised) || suggestions.of(press)
				.fold(origin -> settled(origin.press(), preflight.check(request(origin.press()))).equals(authorised), refused -> false);
	}

	private static RunPreflightRequest request(RunAuthorisation press) {
		return new RunPreflightRequest(press.project(), press.request(), press.links(), 1);
	}

	/** With what was left out: what is written down is what runs. */
	private static RunAuthorisation settled(RunAuthorisation press, RunPreflightResult now) {
		return new RunAuthorisation(press.uiTriggerId(), press.uiTriggerSource(), press.uiTriggerMetadata(), press.uiTriggeredAt(),
				press.project(), now.normalizedConfig(), press.links(), press.inputHashes());
	}

	private RunPapers papers(RunPreflightResult now, Suggestions.Origin origin) {
		String answer = JsonCodec.write(now);
		return origin.config().map(config -> new RunPapers(answer, JsonCodec.write(config),
				JsonCodec.write(comparison.between(advised(origin.press(), config), now.normalizedConfig()))))
				.orElseGet(() -> new RunPapers(answer, "", ""));
	}

	/** What would run if nothing of a suggestion had been changed. */
	private RunRequest advised(RunAuthorisation press, RecommendedRunConfig config) {
		RunRequest request = new RunRequest(config.mode(), config.parameters(), RunRequest.DEFAULT_SEED, Map.of(), List.of());
		return preflight.check(new RunPreflightRequest(press.project(), request, press.links(), 1)).normalizedConfig();
	}

	private List<RunMark> marks(RunAuthorisation press, RunPreflightResult now) {
		List<RunMark> marks = new ArrayList<>(stageMarks.of(now.stages()));
		if ("true".equals(press.uiTriggerMetadata().get(RunExecution.UNSAVED_EDITS))) {
			marks.add(RunMark.UNSAVED_EDITS);
		}
		return marks;
	}

	private static <T> Result<T, List<Problem>> one(ProblemCode code, String sentence, String remedy) {
		return Result.failure(List.of(new Problem(code, sentence, remedy, Place.whole("run"))));
	}
}

package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.store.RunSetups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The product's presets, and those that the store keeps. */
@Component
public final class StoredPresets implements RunPresets {

	private static final int LONGEST_NAME = 200;
	private static final List<RunPreset> BUILT_IN = List.of(builtIn("quick", 50, 8, 2_000),
			builtIn("standard", RunParameters.DEFAULT.numCandidates(), RunParameters.DEFAULT.numScenarios(),
					RunParameters.DEFAULT.maxEvaluations()),
			builtIn("deep", 1_000, 100, 200_000));

	private final RunSetups setups;
	private final Logger log;

	/** What the store keeps of one. */
	private record Content(int version, RunRequest request) {
		static final int VERSION = 1;
	}

	@Activate
	public StoredPresets(@Reference RunSetups setups, @Reference(service = LoggerFactory.class) Logger log) {
		this.setups = setups;
		this.log = log;
	}

	private static RunPreset builtIn(String name, int candidates, int scenarios, long evaluations) {
		RunParameters parameters = new RunParameters(candidates, scenarios, evaluations, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		return new RunPreset(name, true, new RunRequest(RunMode.FULL_SEARCH, parameters, RunRequest.DEFAULT_SEED, Map.of(), List.of()));
	}

	@Override
	public List<RunPreset> list() {
		List<RunPreset> presets = new ArrayList<>(BUILT_IN);
		setups.presets().forEach((name, content) -> read(name, content).ifPresent(presets::add));
		return presets;
	}

	private Optional<RunPreset> read(String name, String content) {
		return JsonCodec.read(content, Content.class).flatMap(kept -> StoredRequest.whole(kept.request())).fold(
				request -> Optional.of(new RunPreset(name, false, request)), unreadable -> {
					log.warn("The preset \"{}\" cannot be read and is left out; save it again. {}", name, unreadable);
					return Optional.empty();
				});
	}

	@Override
	public Optional<RunPreset> find(String name) {
		return list().stream().filter(preset -> preset.name().equalsIgnoreCase(name.strip())).findFirst();
	}

	@Override
	public Result<RunPreset, Problem> save(String name, RunRequest request) {
		String title = name.strip();
		if (title.isEmpty() || title.length() > LONGEST_NAME) {
			return refused(ProblemCode.OUT_OF_RANGE, "A preset's name has 1 to " + LONGEST_NAME + " characters, and this one has "
					+ title.length() + ".", "Choose another one.");
		}
		if (isBuiltIn(title)) {
			return refused(ProblemCode.REFUSED, "The preset \"" + title + "\" comes with the product and cannot be changed.",
					"Choose another name.");
		}
		// One that differs by case alone would be found no more.
		setups.presets().keySet().stream().filter(kept -> kept.equalsIgnoreCase(title) && !kept.equals(title))
				.forEach(setups::dropPreset);
		setups.savePreset(title, JsonCodec.write(new Content(Content.VERSION, request)));
		return Result.success(new RunPreset(title, false, request));
	}

	@Override
	public Result<RunPreset, Problem> remove(String name) {
		String title = name.strip();
		if (isBuiltIn(title)) {
			return refused(ProblemCode.REFUSED, "The preset \"" + title + "\" comes with the product and cannot be removed.", "");
		}
		return find(title).filter(preset -> setups.dropPreset(preset.name())).<Result<RunPreset, Problem>>map(Result::success)
				.orElseGet(() -> refused(ProblemCode.UNKNOWN, "You have no preset \"" + title + "\".", ""));
	}

	private static boolean isBuiltIn(String name) {
		return BUILT_IN.stream().anyMatch(preset -> preset.name().equalsIgnoreCase(name));
	}

	private static Result<RunPreset, Problem> refused(ProblemCode code, String sentence, String remedy) {
		return Result.failure(new Problem(code, sentence, remedy, Place.whole("preset")));
	}
}

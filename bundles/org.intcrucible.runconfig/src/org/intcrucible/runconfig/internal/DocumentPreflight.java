package org.intcrucible.runconfig.internal;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.Sha256;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.internal.cost.Forecast;
import org.intcrucible.runconfig.internal.cost.Forecaster;
import org.intcrucible.runconfig.internal.cost.StageCosts;
import org.intcrucible.runconfig.internal.cost.Workload;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at the document, the stages and the configuration in turn, and then at what they would cost. */
@Component
public final class DocumentPreflight implements Preflight {

	private final ProjectReader projects;
	private final RunReader runs;
	private final StageCatalog catalog;
	private final RunPreferences preferences;
	private final AdviceCheck advice;
	private final Forecaster forecaster;

	@Activate
	public DocumentPreflight(@Reference ProjectReader projects, @Reference RunReader runs, @Reference ConversationReader conversations,
			@Reference StageCatalog catalog, @Reference RunPreferences preferences, @Reference InstantSource clock) {
		this.projects = projects;
		this.runs = runs;
		this.catalog = catalog;
		this.preferences = preferences;
		advice = new AdviceCheck(conversations, clock);
		forecaster = new Forecaster(runs);
	}

	@Override
	public RunPreflightResult check(RunPreflightRequest request) {
		Findings findings = new Findings();
		ChosenStages stages = ChosenStages.of(catalog, request.request(), findings);
		boolean inRange = new NumberCheck(findings).check(request.request());
		return new Subjects(projects, runs).find(request).fold(document -> judge(request, document, stages, inRange, findings),
				missing -> withoutDocument(request, missing, stages, findings));
	}

	private static RunPreflightResult withoutDocument(RunPreflightRequest request, List<RunBlocker> missing, ChosenStages stages,
			Findings findings) {
		missing.forEach(findings::block);
		RunRequest normalized = NormalizedConfig.of(request.request());
		RunPrerequisites prerequisites = new RunPrerequisites(false, false, request.request().mode() == RunMode.FULL_SEARCH);
		return result(findings, normalized, prerequisites, Forecast.NOTHING, hashes("", "", normalized, stages), stages);
	}

	private RunPreflightResult judge(RunPreflightRequest request, PinnedDocument document, ChosenStages stages, boolean inRange,
			Findings findings) {
		RunRequest normalized = NormalizedConfig.of(request.request(), document.document());
		boolean hasCandidates = new CandidateCheck(findings).check(document.document(), request.request());
		Optional<CompiledProblem> problem = new DocumentCheck(projects, document, stages, findings).check();
		RunPrerequisites prerequisites = new RunPrerequisites(!findings.has(RunBlockerCode.MISSING_PROBLEM_SPEC),
				problem.isPresent() && !findings.has(RunBlockerCode.MISSING_WORLD_MODEL), hasCandidates);
		InputHashes hashes = hashes(document.specHash(), document.modelHash(), normalized, stages);
		Forecast forecast = problem.filter(compiled -> inRange && stages.complete())
				.map(compiled -> forecast(request, normalized, compiled, stages)).orElse(Forecast.NOTHING);
		new CostCheck(preferences, findings).check(forecast, normalized, stages);
		advice.check(request, hashes, findings);
		return result(findings, normalized, prerequisites, forecast, hashes, stages);
	}

	private Forecast forecast(RunPreflightRequest request, RunRequest normalized, CompiledProblem problem, ChosenStages stages) {
		Map<StageSlot, List<StageDescriptor>> descriptors = new EnumMap<>(StageSlot.class);
		for (StageSlot slot : StageSlot.values()) {
			descriptors.put(slot, stages.in(slot));
		}
		Set<String> finished = new ParentWork(runs).finished(request.links(), normalized, problem.document());
		return forecaster.forecast(request.project(), Workload.expected(problem, normalized, request.threads()),
				StageCosts.of(descriptors), stages.uses(), finished);
	}

	private static InputHashes hashes(String spec, String model, RunRequest normalized, ChosenStages stages) {
		List<StageUse> uses = stages.uses();
		return new InputHashes(spec, model, Sha256.ofJson(normalized), uses.isEmpty() ? "" : Sha256.ofJson(uses));
	}

	private static RunPreflightResult result(Findings findings, RunRequest normalized, RunPrerequisites prerequisites,
			Forecast forecast, InputHashes hashes, ChosenStages stages) {
		return new RunPreflightResult(RunPreflightResult.VERSION, findings.isReady(), findings.blockers(), findings.warnings(),
				normalized, prerequisites, forecast.cost(), hashes, stages.uses(), findings.notes());
	}
}

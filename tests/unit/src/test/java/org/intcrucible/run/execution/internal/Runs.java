package org.intcrucible.run.execution.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.internal.ConfigDifferences;
import org.intcrucible.runconfig.internal.DocumentPreflight;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.ScenarioGenerator;
import org.osgi.service.log.Logger;

/** Run execution put together by hand, as declarative services would, with the real stages and the real preflight. */
public final class Runs implements AutoCloseable {

	public static final String SMALL = """
			# Small
			## Goals
			- minimize cost: `x * 2 + if(kind == "b", 1, 0)` from 0 to 10
			- maximize yield: `x * demand` from 0 to 20
			## Constraints
			- Enough: `x * demand >= 2` (hard)
			## Levers
			- x: real 0..5, baseline 1
			- kind: one of a, b
			## Assumptions
			- demand: uniform 1..4, nominal 2
			## Resources
			- money: `cost` of 12
			## Candidates
			- Mine: `x = 3`
			""";

	final ShelvedStages stages = new ShelvedStages();
	final MemoryJournal journal;
	final RunEventHub events;
	final MemoryProjects documents;
	final Preflight preflight;
	final RunQueue queue;
	final RunDesk desk;

	private final RunJournal written;

	public Runs(Logger log) {
		this(new RunsSetting().log(log));
	}

	Runs(RunsSetting setting) {
		journal = setting.memory;
		documents = setting.documents;
		written = setting.journal;
		events = new RunEventHub(setting.log);
		RunPreferences preferences = preferences(setting);
		preflight = new DocumentPreflight(setting.projects, setting.earlier, setting.conversations, stages, preferences, setting.clock);
		queue = new RunQueue(written, setting.archive, events, preferences, setting.clock, setting.log);
		PressJudge judge = new PressJudge(preflight, new ConfigDifferences(), stages.shelf, new StageMarks(stages),
				new Suggestions(setting.conversations, setting.clock), new Parents(written, setting.archive, setting.projects));
		desk = new RunDesk(written, judge, queue, UUID::randomUUID, setting.clock);
	}

	private static RunPreferences preferences(RunsSetting setting) {
		return new RunPreferences() {
			@Override
			public int runsAtOnce() {
				return setting.atOnce.getAsInt();
			}

			@Override
			public double warnSeconds() {
				return Double.MAX_VALUE;
			}

			@Override
			public double warnUsd() {
				return Double.MAX_VALUE;
			}
		};
	}

	static Map<String, Object> id(String id) {
		return Map.of(StageDescriptor.ID, id, StageDescriptor.VERSION, "1");
	}

	void addEvaluator(Evaluator evaluator, String id, String... provides) {
		stages.add(evaluator, ShelvedStages.with(id(id), StageDescriptor.PROVIDES, provides));
	}

	void addRanker(Ranker ranker, String id) {
		stages.add(ranker, id(id));
	}

	void addDesigner(Designer designer, String id) {
		stages.add(designer, id(id));
	}

	void addScenarioGenerator(ScenarioGenerator generator, String id) {
		stages.add(generator, id(id));
	}

	public static ProblemDocument parse(String text) {
		return DocumentParser.parse("test", text).orElseThrow().document();
	}

	public ProjectId open(String text) {
		return documents.open(parse(text)).project();
	}

	public static RunRequest request(RunMode mode, long seed) {
		return new RunRequest(mode, parameters(), seed, Map.of(), List.of());
	}

	static RunParameters parameters() {
		return new RunParameters(20, 8, 600, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
	}

	RunPreflightResult preflight(ProjectId project, RunRequest request, RunLinks links) {
		return preflight.check(new RunPreflightRequest(project, request, links, 1));
	}

	RunAuthorisation press(ProjectId project, RunRequest request) {
		return press(project, request, RunLinks.NONE);
	}

	RunAuthorisation press(ProjectId project, RunRequest request, RunLinks links) {
		return press(project, request, links, preflight(project, request, links).inputHashes());
	}

	static RunAuthorisation press(ProjectId project, RunRequest request, RunLinks links, InputHashes hashes) {
		return new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), Instant.EPOCH,
				project, request, links, hashes);
	}

	/** Creates, starts and awaits a run. */
	public Run run(ProjectId project, RunRequest request, int threads) throws InterruptedException {
		RunId id = desk.create(press(project, request)).orElseThrow().id();
		return await(id, threads);
	}

	/** The same of a run that goes on with another one. */
	Run follow(Run parent, RunLinks.Source source, int threads) throws InterruptedException {
		RunAuthorisation press = parent.authorisation();
		RunLinks links = new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), source);
		return await(desk.create(press(press.project(), press.request(), links)).orElseThrow().id(), threads);
	}

	Run await(RunId id, int threads) throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		RunEvents.Subscription subscription = events.subscribe(event -> {
			if (event.run().equals(id) && event.status().isFinal()) {
				ended.countDown();
			}
		});
		try (subscription) {
			desk.start(id, threads).orElseThrow();
			if (!ended.await(60, TimeUnit.SECONDS)) {
				throw new AssertionError("the run did not end in a minute");
			}
		}
		return written.find(id).orElseThrow();
	}

	public RunResult result(Run run) {
		return journal.result(run.id()).orElseThrow(() -> new AssertionError(run.toString()));
	}

	static List<Problem> problems(Result<?, List<Problem>> refused) {
		return refused.fold(value -> {
			throw new AssertionError("it was not refused: " + value);
		}, problems -> problems);
	}

	@Override
	public void close() {
		queue.stop();
	}
}

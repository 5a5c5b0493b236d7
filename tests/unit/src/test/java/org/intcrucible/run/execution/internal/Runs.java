package org.intcrucible.run.execution.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stage.StageDescriptor;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.stages.quantitative.internal.QuantitativeDesigner;
import org.intcrucible.stages.quantitative.internal.QuantitativeEvaluator;
import org.intcrucible.stages.quantitative.internal.QuantitativeRanker;
import org.intcrucible.stages.quantitative.internal.QuantitativeScenarioGenerator;
import org.osgi.service.log.Logger;

/** Run execution put together by hand, as declarative services would, with the real stages. */
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

	final StageShelf shelf = new StageShelf();
	final MemoryJournal journal = new MemoryJournal();
	final RunEventHub events;
	final MemoryProjects documents = new MemoryProjects();
	final RunQueue queue;
	final RunDesk desk;

	private final AtomicLong seconds = new AtomicLong();
	private final RunJournal written;

	public Runs(Logger log) {
		this(log, null);
	}

	/** @param other written instead of {@link #journal}, which stays empty; null for none */
	Runs(Logger log, RunJournal other) {
		this(log, other, null);
	}

	/** @param projects read instead of {@link #documents}; null for none */
	Runs(Logger log, RunJournal other, ProjectReader projects) {
		written = other == null ? journal : other;
		events = new RunEventHub(log);
		shelf.addScenarioGenerator(new QuantitativeScenarioGenerator(), id("quantitative.scenarios"));
		shelf.addDesigner(new QuantitativeDesigner(), id("quantitative.designer"));
		shelf.addEvaluator(new QuantitativeEvaluator(), id("quantitative.evaluator"));
		shelf.addRanker(new QuantitativeRanker(), id("quantitative.ranker"));
		InstantSource clock = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
		queue = new RunQueue(written, events, clock, log);
		desk = new RunDesk(written, new InputCheck(projects == null ? documents : projects, shelf), queue, UUID::randomUUID, clock);
	}

	static Map<String, Object> id(String id) {
		return Map.of(StageDescriptor.ID, id, StageDescriptor.VERSION, "1");
	}

	void addEvaluator(Evaluator evaluator, String id, String... provides) {
		shelf.addEvaluator(evaluator, Map.of(StageDescriptor.ID, id, StageDescriptor.PROVIDES, provides));
	}

	void addRanker(Ranker ranker, String id) {
		shelf.addRanker(ranker, id(id));
	}

	void addDesigner(Designer designer, String id) {
		shelf.addDesigner(designer, id(id));
	}

	void addScenarioGenerator(ScenarioGenerator generator, String id) {
		shelf.addScenarioGenerator(generator, id(id));
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

	RunAuthorisation press(ProjectId project, RunRequest request) {
		return press(project, request, desk.inputs(project, request).orElseThrow());
	}

	static RunAuthorisation press(ProjectId project, RunRequest request, InputHashes hashes) {
		return new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), Instant.EPOCH,
				project, request, hashes);
	}

	/** Creates, starts and awaits a run. */
	public Run run(ProjectId project, RunRequest request, int threads) throws InterruptedException {
		RunId id = desk.create(press(project, request)).orElseThrow().id();
		return await(id, threads);
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

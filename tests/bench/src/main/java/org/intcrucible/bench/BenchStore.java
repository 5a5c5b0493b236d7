package org.intcrucible.bench;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Origin;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.WorldState;
import org.intcrucible.store.Author;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.RunSetups;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.intcrucible.store.internal.DatabaseTransactions;
import org.intcrucible.store.internal.StoreFiles;
import org.intcrucible.store.internal.WorkspaceDatabase;
import org.intcrucible.store.internal.chat.ConversationRecorder;
import org.intcrucible.store.internal.chat.ConversationRepository;
import org.intcrucible.store.internal.project.ProjectRecorder;
import org.intcrucible.store.internal.project.ProjectRepository;
import org.intcrucible.store.internal.run.EvaluationRepository;
import org.intcrucible.store.internal.run.RunRecorder;
import org.intcrucible.store.internal.run.RunRepository;
import org.intcrucible.store.internal.setup.RunSetupTables;
import org.intcrucible.store.run.RunWriter;
import org.osgi.service.log.Logger;

/** A store in a folder, with as much in it as is to be measured. */
public final class BenchStore implements AutoCloseable {

	private static final int CANDIDATES = 10_000;
	private static final int SCENARIOS = 100;
	private static final int BLOCK = 100;
	/** One of so many candidates is on the Pareto front. */
	private static final int FRONT = 500;

	private final InstantSource clock = Instant::now;
	private final WorkspaceDatabase database;

	BenchStore(Path folder) {
		database = new WorkspaceDatabase(new StoreFiles(folder.resolve("workspace"), folder.resolve("settings")), UUID::randomUUID,
				clock, log(), () -> {
					// Nobody owes anything.
				});
	}

	/** A log that nobody reads. */
	public Logger log() {
		return (Logger) Proxy.newProxyInstance(BenchStore.class.getClassLoader(), new Class<?>[] {Logger.class},
				(proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null);
	}

	public InstantSource clock() {
		return clock;
	}

	public Transactions transactions() {
		return new DatabaseTransactions(database);
	}

	public ConversationReader conversations() {
		return new ConversationRepository(database);
	}

	public ConversationWriter conversationWriter() {
		return new ConversationRecorder();
	}

	public RunSetups runSetups() {
		return new RunSetupTables(database, database, clock);
	}

	public ProjectWriter projectWriter() {
		return new ProjectRecorder(UUID::randomUUID, clock);
	}

	public ProjectReader projects() {
		return new ProjectRepository(database);
	}

	public RunReader runs() {
		return new RunRepository(database);
	}

	public RunWriter writer() {
		return new RunRecorder(clock);
	}

	public EvaluationReader evaluations() {
		return new EvaluationRepository(database);
	}

	/** The project of the shallow lake. */
	public ProjectId lake() {
		return example("shallow-lake.md");
	}

	/** The project of one of the shipped examples. */
	public ProjectId example(String name) {
		return project(name, DocumentPrinter.print(Examples.read(name)));
	}

	/** The project of a document. */
	public ProjectId project(String name, String text) {
		ParsedDocument document = DocumentParser.parse(name, text).orElseThrow();
		return transactions().write(unit -> projectWriter().save(unit, document, Author.USER)).project();
	}

	/** Makes so many finished runs with nothing in them. */
	public void finishedRuns(ProjectId project, int count) {
		PinnedDocument document = projects().document(project).orElseThrow();
		transactions().write(unit -> {
			for (int i = 0; i < count; i++) {
				Run run = started(unit, document);
				writer().ended(unit, run.ended(RunStatus.COMPLETED, clock.instant(), RunCounts.NONE, "", "", RunUsage.NONE), List.of());
			}
			return count;
		});
	}

	private Run started(UnitOfWork unit, PinnedDocument document) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 1, Map.of(), List.of());
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), clock.instant(),
				document.project(), request, RunLinks.NONE, new InputHashes(document.specHash(), document.modelHash(), "c", "s"));
		Run created = writer().created(unit, new Run(new RunId(UUID.randomUUID()), 0, press, RunStatus.CREATED, clock.instant(),
				new Run.Waiting(), RunCounts.NONE, List.of(), List.of(), "", "", RunUsage.NONE, ""), document, RunPapers.NONE, Actor.USER);
		Run started = created.started(clock.instant());
		writer().started(unit, started);
		return started;
	}

	/** A finished run of 10,000 candidates in 100 scenarios, with scores as long as those of a real one. */
	RunId million() {
		return finished(lake(), CANDIDATES, SCENARIOS);
	}

	/** The same of any project, with any numbers of them: candidates are a multiple of a hundred. */
	RunId finished(ProjectId project, int candidates, int scenarios) {
		PinnedDocument document = projects().document(project).orElseThrow();
		Run run = transactions().write(unit -> started(unit, document));
		transactions().write(unit -> {
			writer().scenarios(unit, run.id(), IntStream.rangeClosed(1, scenarios).mapToObj(ordinal -> new Scenario(ordinal, "s" + ordinal,
					ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.SAMPLED, false, "measured", new WorldState())).toList());
			return run;
		});
		for (int from = 1; from <= candidates; from += BLOCK) {
			int first = from;
			transactions().write(unit -> {
				fill(unit, run.id(), document, first, scenarios);
				return run;
			});
		}
		transactions().write(unit -> {
			writer().ended(unit, run.ended(RunStatus.COMPLETED, clock.instant(),
					new RunCounts(candidates, scenarios, (long) candidates * scenarios, 0), "", "", RunUsage.NONE), List.of());
			return run;
		});
		return run.id();
	}

	private void fill(UnitOfWork unit, RunId run, PinnedDocument document, int first, int scenarios) {
		List<Candidate> candidates = new ArrayList<>();
		for (int ordinal = first; ordinal < first + BLOCK; ordinal++) {
			candidates.add(candidate(document, ordinal));
		}
		ProvenanceEntry origin = new ProvenanceEntry("designed", clock.instant(), Actor.SYSTEM, "run:" + run, "Found by the run.", List.of(), Map.of());
		writer().entered(unit, run, candidates.stream().map(candidate -> new RunWriter.Entry(candidate, origin)).toList());
		double[] numbers = new double[BLOCK * scenarios];
		byte[] states = new byte[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = 1.0 / (first + i);
			states[i] = (byte) EvaluationBlock.State.EVALUATED.ordinal();
		}
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			columns.add(new Column(Kind.OUTCOME, "outcome" + i, numbers));
			columns.add(new Column(Kind.SATISFACTION, "constraint" + i, numbers));
		}
		columns.add(new Column(Kind.PREDICTION, "", numbers));
		columns.add(new Column(Kind.RESOURCE, "", numbers));
		writer().evaluated(unit, run, new EvaluationBlock(first, BLOCK, 1, scenarios, states, columns, Map.of()));
		writer().ranked(unit, run, candidates);
	}

	/** The lower its ordinal, the better it is; it lies anywhere in P against R. */
	private static Candidate candidate(PinnedDocument document, int ordinal) {
		double intelligence = 2.0 / (1 + ordinal / 10_000.0);
		double resource = 0.1 + 0.4 * (ordinal * 31L % 997) / 997;
		Map<String, Double> components = new LinkedHashMap<>();
		Map<String, Scores.Verdict> verdicts = new LinkedHashMap<>();
		for (int i = 0; i < 6; i++) {
			components.put("goal" + i, 1.0 / (ordinal + i));
			verdicts.put("constraint" + i, new Scores.Verdict(true, 1.0 / ordinal, "It holds in every scenario that it must hold in."));
		}
		Scores scores = new Scores(new Scores.Indicator(intelligence * resource, components), new Scores.Indicator(resource, components),
				intelligence, verdicts,
				"It leads the next one in three of the goals, and uses less of the money.",
				new Scores.Factors(List.of("reliability holds everywhere", "utility is high"), List.of("max_P is high", "inertia is low")));
		return new Candidate(ordinal, ordinal, "Design " + ordinal, CandidateStatus.PROMISING, Origin.SYSTEM, List.of(),
				DesignSpace.of(document.document().world()).baseline(), components, scores,
				new Robustness(1, 1, 0.1, 0.4, 0.9, ordinal % FRONT == 1, List.of()));
	}

	@Override
	public void close() {
		database.close();
	}
}

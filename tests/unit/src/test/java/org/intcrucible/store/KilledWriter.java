package org.intcrucible.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.intcrucible.model.Actor;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.PinnedDocument;
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
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;

/**
 * A process that writes without end, and says after each transaction what is stored from then on: it is there to be
 * killed. Its one argument is the folder.
 */
final class KilledWriter {

	private static final int CANDIDATES = 20;
	private static final int SCENARIOS = 10;

	private final StoreFixture store;
	private final PrintStream said;

	private KilledWriter(StoreFixture store, PrintStream said) {
		this.store = store;
		this.said = said;
	}

	public static void main(String[] arguments) {
		new KilledWriter(StoreFixture.in(Path.of(arguments[0])), System.out).write();
	}

	private void write() {
		for (int round = 0;; round++) {
			String text = Documents.titled("Round " + round % 3 + " of " + ProcessHandle.current().pid()).replace("0..5", "0.." + (5 + round));
			PinnedDocument document = store.save(text);
			said.println("document " + document.project() + " " + document.revision());
			write(document);
		}
	}

	private void write(PinnedDocument document) {
		Run created = store.transactions().write(unit -> store.runWriter().created(unit, waiting(document), document, RunPapers.NONE, Actor.USER));
		said.println("run " + created.id() + " created");
		Run started = created.started(store.clock().instant());
		store.transactions().write(unit -> {
			store.runWriter().started(unit, started);
			return started;
		});
		said.println("run " + created.id() + " running");
		for (int block = 0; block < 3; block++) {
			EvaluationBlock evaluations = block(block * CANDIDATES + 1);
			store.transactions().write(unit -> {
				store.runWriter().evaluated(unit, created.id(), evaluations);
				return evaluations;
			});
			said.println("evaluations " + created.id() + " " + (block + 1) * CANDIDATES * SCENARIOS);
		}
		Run ended = started.ended(RunStatus.COMPLETED, store.clock().instant(), RunCounts.NONE, "", "", RunUsage.NONE);
		store.transactions().write(unit -> {
			store.runWriter().ended(unit, ended, List.of());
			return ended;
		});
		said.println("run " + created.id() + " completed");
	}

	private Run waiting(PinnedDocument document) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH,
				new RunParameters(CANDIDATES, SCENARIOS, 0, List.of(), Limit.NONE, Limit.NONE, Limit.NONE), 1, Map.of(), List.of());
		Instant now = store.clock().instant();
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), now,
				document.project(), request, RunLinks.NONE, new InputHashes(document.specHash(), document.modelHash(), "c", "s"));
		return new Run(new RunId(UUID.randomUUID()), 0, press, RunStatus.CREATED, now, new Run.Waiting(), RunCounts.NONE, List.of(),
				List.of(), "", "", RunUsage.NONE, "");
	}

	private static EvaluationBlock block(int firstCandidate) {
		double[] numbers = new double[CANDIDATES * SCENARIOS];
		byte[] states = new byte[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = firstCandidate + i / 1000.0;
			states[i] = (byte) EvaluationBlock.State.EVALUATED.ordinal();
		}
		return new EvaluationBlock(firstCandidate, CANDIDATES, 1, SCENARIOS, states, List.of(new Column(Kind.PREDICTION, "", numbers)), Map.of());
	}
}

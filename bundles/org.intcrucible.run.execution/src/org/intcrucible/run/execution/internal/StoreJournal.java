package org.intcrucible.run.execution.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Origin;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.run.RunWriter;
import org.intcrucible.store.run.SummaryMessage;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes into the store: each call is a transaction of its own, a long list several. */
@Component(service = RunJournal.class, scope = ServiceScope.BUNDLE)
public final class StoreJournal implements RunJournal {

	/** Rows of one transaction: few enough that nobody waits for it. */
	private static final int PORTION = 1000;

	private final Transactions transactions;
	private final RunWriter writer;
	private final RunReader reader;
	private final SummaryMessages summaries;
	private final InstantSource clock;

	@Activate
	public StoreJournal(@Reference Transactions transactions, @Reference RunWriter writer, @Reference RunReader reader,
			@Reference SummaryMessages summaries, @Reference InstantSource clock) {
		this.transactions = transactions;
		this.writer = writer;
		this.reader = reader;
		this.summaries = summaries;
		this.clock = clock;
	}

	/** @throws SecurityException if another bundle asks than this one */
	@Activate
	void activate(ComponentContext context) {
		if (!context.getBundleContext().getBundle().equals(context.getUsingBundle())) {
			throw new SecurityException("\"" + context.getUsingBundle().getSymbolicName() + "\" may not write runs");
		}
	}

	@Override
	public Run created(Run run, PinnedDocument document, RunPapers papers) {
		return transactions.write(unit -> writer.created(unit, run, document, papers, Actor.USER));
	}

	@Override
	public void started(Run run) {
		transactions.write(unit -> {
			writer.started(unit, run);
			return run;
		});
	}

	@Override
	public void scenarios(RunId run, List<Scenario> scenarios) {
		transactions.write(unit -> {
			writer.scenarios(unit, run, scenarios);
			return run;
		});
	}

	@Override
	public void entered(RunId run, List<Entrant> entrants) {
		Instant now = clock.instant();
		List<RunWriter.Entry> entries = new ArrayList<>();
		for (Entrant entrant : entrants) {
			entries.add(entry(run, entries.size() + 1, entrant, now));
		}
		for (int from = 0; from < entries.size(); from += PORTION) {
			List<RunWriter.Entry> portion = entries.subList(from, Math.min(entries.size(), from + PORTION));
			transactions.write(unit -> {
				writer.entered(unit, run, portion);
				return run;
			});
		}
	}

	private static RunWriter.Entry entry(RunId run, int ordinal, Entrant entrant, Instant now) {
		List<String> parents = entrant.parents().stream().map(parent -> "c" + parent).toList();
		Candidate candidate = new Candidate(ordinal, 0, entrant.label(), CandidateStatus.NEW, entrant.origin(), parents,
				entrant.design(), Map.of(), Scores.NONE, Robustness.NONE);
		boolean given = entrant.origin() == Origin.USER;
		ProvenanceEntry origin = new ProvenanceEntry(given ? "given" : "designed", now, given ? Actor.USER : Actor.SYSTEM,
				"run:" + run, given ? "Proposed in the document." : "Found by the run.", parents, Map.of());
		return new RunWriter.Entry(candidate, origin);
	}

	@Override
	public void evaluated(RunId run, EvaluationBlock block) {
		transactions.write(unit -> {
			writer.evaluated(unit, run, block);
			return run;
		});
	}

	@Override
	public void checkpoint(RunId run, StageCheckpoint checkpoint) {
		transactions.write(unit -> {
			writer.checkpoint(unit, run, checkpoint);
			return run;
		});
	}

	@Override
	public void takenOver(RunId run, RunId from, List<String> stages) {
		transactions.write(unit -> {
			writer.takeOver(unit, run, from, stages);
			return run;
		});
	}

	@Override
	public void takenOver(RunId run, RunId from, EvaluationBlock block) {
		transactions.write(unit -> {
			writer.takeOverBlock(unit, run, from, block.firstCandidate(), block.firstScenario());
			return run;
		});
	}

	@Override
	public void limitNear(Run run, String limit, double used, double most) {
		transactions.write(unit -> {
			unit.append(new AuditEvent.RunLimitNear(run.authorisation().project(), run.id(), limit, used, most), Actor.SYSTEM);
			return run;
		});
	}

	/** Nobody sees a ranking before the run is over: so the last transaction makes all of it visible at once. */
	@Override
	public void ended(Run run, RunResult result) {
		List<Candidate> candidates = result.candidates();
		for (int from = 0; from < candidates.size(); from += PORTION) {
			List<Candidate> portion = candidates.subList(from, Math.min(candidates.size(), from + PORTION));
			transactions.write(unit -> {
				writer.ranked(unit, run.id(), portion);
				return run;
			});
		}
		end(run, result.notes(), candidates);
	}

	@Override
	public void ended(Run run) {
		end(run, List.of(), List.of());
	}

	/** The end of a run and what is said of it are there together, or not at all. */
	private void end(Run run, List<String> notes, List<Candidate> ranked) {
		Optional<SummaryMessage> summary = summaries.of(run, ranked);
		transactions.write(unit -> {
			summary.ifPresentOrElse(message -> writer.ended(unit, run, notes, message), () -> writer.ended(unit, run, notes));
			return run;
		});
	}

	@Override
	public void rejected(RunAuthorisation press, String reason) {
		transactions.write(unit -> {
			unit.append(new AuditEvent.RunRejected(press.project(), press.uiTriggerId(), press.uiTriggerSource(), reason), Actor.USER);
			return press;
		});
	}

	@Override
	public void refused(RunId run, String reason) {
		transactions.write(unit -> {
			unit.append(new AuditEvent.AttemptRefused("run " + run, reason, "", 1), Actor.USER);
			return run;
		});
	}

	@Override
	public Optional<Run> find(RunId id) {
		return reader.find(id);
	}

	@Override
	public Optional<Run> find(TriggerId trigger) {
		return reader.find(trigger);
	}
}

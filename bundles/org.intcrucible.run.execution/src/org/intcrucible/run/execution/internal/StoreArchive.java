package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StageCheckpoint;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Reads from the store. */
@Component(service = RunArchive.class, scope = ServiceScope.BUNDLE)
public final class StoreArchive implements RunArchive {

	private static final int PAGE = 10_000;

	private final RunReader runs;
	private final EvaluationReader evaluations;

	@Activate
	public StoreArchive(@Reference RunReader runs, @Reference EvaluationReader evaluations) {
		this.runs = runs;
		this.evaluations = evaluations;
	}

	/** @throws SecurityException if another bundle asks than this one */
	@Activate
	void activate(ComponentContext context) {
		if (!context.getBundleContext().getBundle().equals(context.getUsingBundle())) {
			throw new SecurityException("\"" + context.getUsingBundle().getSymbolicName() + "\" may not read runs here");
		}
	}

	@Override
	public Optional<PinnedDocument> document(RunId run) {
		return runs.document(run);
	}

	@Override
	public List<StageCheckpoint> checkpoints(RunId run) {
		return runs.checkpoints(run);
	}

	@Override
	public List<Scenario> scenarios(RunId run) {
		return runs.scenarios(run);
	}

	@Override
	public List<Entrant> entered(RunId run) {
		List<Entrant> entrants = new ArrayList<>();
		long after = 0;
		do {
			Page<Candidate> page = runs.entered(run, new Page.Request(after, PAGE));
			page.items().forEach(candidate -> entrants.add(entrant(candidate)));
			after = page.next();
		} while (after > 0);
		return entrants;
	}

	/** @param candidate whose parents are {@code c1} and so on */
	private static Entrant entrant(Candidate candidate) {
		return new Entrant(candidate.label(), candidate.origin(), candidate.design(),
				candidate.parents().stream().map(parent -> Integer.valueOf(parent.substring(1))).toList());
	}

	@Override
	public void evaluations(RunId run, Consumer<EvaluationBlock> each) {
		evaluations.streamStored(run, each);
	}

	@Override
	public EvaluationBlock scores(RunId run, int firstCandidate) {
		return evaluations.scores(run, firstCandidate, 1)
				.orElseThrow(() -> new IllegalStateException("no stored batch begins with candidate " + firstCandidate));
	}
}

package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.model.Design;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.StageContext;
import org.intcrucible.stage.Trial;

/** Tries designs in the states of one panel, each design once, and remembers what came out. */
final class Bench {

	/** Designs in one call of the probe: enough for every core, few enough to notice a cancelled run. */
	private static final int BATCH = 256;

	private final StageContext context;
	private final Probe probe;
	private final Panel panel;
	private final Map<Design, Tried> memory = new LinkedHashMap<>();
	private Merit best = Merit.UNTRIED;

	Bench(StageContext context, Probe probe, Panel panel) {
		this.context = context;
		this.probe = probe;
		this.panel = panel;
	}

	/** Everything tried so far, best first. */
	List<Tried> ranked() {
		return memory.values().stream().sorted(Tried.BEST_FIRST).toList();
	}

	/** Everything tried so far, in the order in which it was tried. */
	List<Tried> tried() {
		return List.copyOf(memory.values());
	}

	/** The best that was asked for since this was called before, whether it was known or new; then it starts anew. */
	Merit takeBest() {
		Merit taken = best;
		best = Merit.UNTRIED;
		return taken;
	}

	Panel panel() {
		return panel;
	}

	StageContext context() {
		return context;
	}

	/**
	 * Tries designs. Those tried earlier cost nothing.
	 *
	 * @param allowance how many tries of a design in a state this may cost
	 * @return one for each proposal, in order; shorter if the allowance or the probe does not last
	 */
	List<Tried> attempt(List<Proposal> proposals, Allowance allowance) {
		List<Proposal> unknown = new ArrayList<>();
		Set<Design> seen = new HashSet<>();
		for (Proposal proposal : proposals) {
			if (!memory.containsKey(proposal.design()) && seen.add(proposal.design())) {
				unknown.add(proposal);
			}
		}
		int affordable = (int) Math.min(unknown.size(), Math.min(allowance.left(), probe.remaining()) / panel.size());
		for (int from = 0; from < affordable; from += BATCH) {
			context.checkCancelled();
			List<Proposal> batch = unknown.subList(from, Math.min(affordable, from + BATCH));
			allowance.spend((long) batch.size() * panel.size());
			remember(batch, probe.attempt(batch.stream().map(Proposal::design).toList(), panel.states()));
			context.progress(allowance.searchSpent(), allowance.searchTotal());
		}
		List<Tried> known = proposals.stream().map(Proposal::design).takeWhile(memory::containsKey).map(memory::get).toList();
		known.forEach(tried -> best = tried.merit().compareTo(best) < 0 ? tried.merit() : best);
		return known;
	}

	private void remember(List<Proposal> batch, List<List<Trial>> trials) {
		for (int i = 0; i < trials.size(); i++) {
			Proposal proposal = batch.get(i);
			memory.put(proposal.design(), new Tried(proposal.design(), proposal.seed(),
					panel.merit(trials.get(i)), trials.get(i)));
		}
	}
}

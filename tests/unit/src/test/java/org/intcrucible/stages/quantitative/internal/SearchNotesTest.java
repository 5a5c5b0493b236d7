package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.api.Test;

/** What a search tells the readers of its run. */
class SearchNotesTest {

	private static List<String> notes(FakeDocument document, int goals, int budget) {
		FakeProblem problem = document.goals(goals).problem();
		FakeContext context = new FakeContext(problem, 1);
		FakeProbe probe = new FakeProbe(problem, budget, (design, state) -> {
			double[] costs = new double[goals];
			for (int i = 0; i < goals; i++) {
				costs[i] = Math.abs(design.value(0) - i / 10.0);
			}
			return new Trial(false, costs, 0, 1 / (1 + costs[0]), 1);
		});
		PlainStages.designer().design(context, 10, List.of(), PlainStages.scenarios().suite(context, 1), probe);
		return context.notes();
	}

	@Test
	void itSaysWhatWasChosenAndWhy() {
		assertEquals("Designs were searched by adaptive differential evolution (L-SHADE): nothing is traded off (1 objective, 1 lever element"
				+ " (1 continuous, 0 of options), no hard constraints, 380 tries at the nominal state).",
				notes(new FakeDocument().real("x", 0, 1), 1, 400).getFirst());
		assertTrue(notes(new FakeDocument().real("x", 0, 1), 2, 400).getFirst()
				.startsWith("Designs were searched by adaptive differential evolution (L-SHADE), then NSGA-II: two objectives"));
		assertTrue(notes(new FakeDocument().real("x", 0, 1), 3, 400).getFirst()
				.startsWith("Designs were searched by adaptive differential evolution (L-SHADE), then NSGA-III: several objectives"));
		assertEquals("All 7 designs that there are were tried at the nominal state.",
				notes(new FakeDocument().lever("n", new Lever.Scalar(), new Lever.IntegerRange(0, 6)), 2, 400).getFirst());
	}

	@Test
	void whatCannotBeDoneIsReplacedAndSaysSo() {
		SearchShape single = new SearchShape(1, 5, 5, 0, false, 1000);
		SearchShape many = new SearchShape(4, 5, 5, 0, false, 1000);
		assertEquals("Designs were searched by NSGA-II: in place of NSGA-III, whose directions need two objectives at least.",
				SearchPlan.chosen(SearchMethod.NSGA3, single).sentence());
		assertEquals("Designs were searched by NSGA-III: in place of SMS-EMOA, which takes too long with more than three objectives.",
				SearchPlan.chosen(SearchMethod.SMS_EMOA, many).sentence());
		assertEquals("Designs were searched by NSGA-III: as the run's configuration says.",
				SearchPlan.chosen(SearchMethod.NSGA3, many).sentence());
	}

	@Test
	void itSaysHowManyDesignsWereFolded() {
		List<String> notes = notes(new FakeDocument().real("x", 0, 1), 1, 400);
		assertTrue(notes.stream().anyMatch(note -> note.matches("Designs that came into question .* folded into it: [1-9][0-9,]*\\.")),
				notes.toString());
	}

	@Test
	void itSaysHowFarIndependentStartsEndedFromEachOther() {
		List<String> notes = notes(new FakeDocument().real("x", 0, 1), 1, 4000);
		assertEquals(List.of("4 independent starts of the search for the best design ended at best I 1 / 1 / 1 / 1, less than 0.01 % apart;"
				+ " a last one, from what they had found, at 1."), notes.stream().filter(note -> note.contains("start")).toList());
		assertEquals(List.of("The search for the best design has one start of its own, for its tries do not last for more: how much of its"
				+ " answer is luck, another seed tells."),
				notes(new FakeDocument().real("x", 0, 1), 1, 400).stream().filter(note -> note.contains("start")).toList());
	}

	@Test
	void startsThatEndedElsewhereAreToldApart() {
		Merit good = new Merit(false, 0, 0.5, 1, 0);
		Merit lesser = new Merit(false, 0, 0.49, 1, 0);
		Merit broken = new Merit(false, 1, 0.9, 1, 0);
		assertEquals("2 independent starts of the search for the best design ended at best I 0.5 / 0.49, 2.00 % apart; a last one, from what"
				+ " they had found, at 0.5.", new Restarts(List.of(good, lesser, good), false).sentence());
		assertEquals("2 starts of the search for the best design, all around the given designs, ended at best I none / 0.49; a last one, from"
				+ " what they had found, at 0.49.", new Restarts(List.of(broken, lesser, lesser), true).sentence());
	}

	/** A start that asks for what another one has tried knows it as well. */
	@Test
	void aStartIsToldByWhatItAskedForNotByWhatItWasTheFirstToTry() {
		FakeProblem problem = new FakeDocument().real("x", 0, 1).goals(1).problem();
		Bench bench = new Bench(new FakeContext(problem, 1), new FakeProbe(problem, 100, (design, state) -> new Trial(false,
				new double[] { 0 }, 0, design.value(0), 1)), Panel.nominal(problem.nominal()));
		Allowance allowance = Allowance.of(100);
		bench.attempt(List.of(new Proposal(new Design(0.2), -1), new Proposal(new Design(0.7), -1)), allowance);
		assertEquals(0.7, bench.takeBest().intelligence());
		assertEquals(Merit.UNTRIED, bench.takeBest());
		bench.attempt(List.of(new Proposal(new Design(0.7), -1), new Proposal(new Design(0.3), -1)), allowance);
		assertEquals(0.7, bench.takeBest().intelligence());
	}

	@Test
	void convergenceIsAsLongAsTheSearchAndOnlyRises() {
		FakeProblem problem = new FakeDocument().real("x", 0, 1).goals(2).problem();
		FakeContext context = new FakeContext(problem, 1);
		WorldState nominal = problem.nominal();
		Bench bench = new Bench(context, new FakeProbe(problem, 100, (design, state) -> new Trial(false,
				new double[] { design.value(0), 1 - design.value(0) }, 0, design.value(0), 1)), Panel.nominal(nominal));
		bench.attempt(new StartPopulation(new SearchSpace(problem.designs()), 1).spread(40, "test").stream()
				.map(newcomer -> newcomer.proposal(new SearchSpace(problem.designs()))).toList(), Allowance.of(100));
		Convergence convergence = Convergence.of(bench, Objectives.of(problem.document()));
		assertEquals(List.of(4, 10, 20, 30, 40), convergence.stands().stream().map(Convergence.Stand::designs).toList());
		assertEquals(List.of(4, 10, 20, 30, 40), convergence.stands().stream().map(Convergence.Stand::efficient).toList());
		for (int i = 1; i < convergence.stands().size(); i++) {
			assertTrue(convergence.stands().get(i).best() >= convergence.stands().get(i - 1).best());
			assertTrue(convergence.stands().get(i).hypervolume() > convergence.stands().get(i - 1).hypervolume());
		}
		assertEquals(0.5, convergence.stands().getLast().hypervolume(), 0.03);
	}

	@Test
	void withoutAnythingThatHoldsThereIsNoBest() {
		FakeProblem problem = new FakeDocument().real("x", 0, 1).goals(2).problem();
		Bench bench = new Bench(new FakeContext(problem, 1), new FakeProbe(problem, 100, (design, state) -> new Trial(false,
				new double[] { 1, 1 }, 1, 0, 1)), Panel.nominal(problem.nominal()));
		bench.attempt(List.of(new Proposal(problem.designs().baseline(), -1)), Allowance.of(100));
		assertEquals("Search at the nominal state, after 1 designs: best I none.",
				Convergence.of(bench, Objectives.of(problem.document())).sentence());
	}
}

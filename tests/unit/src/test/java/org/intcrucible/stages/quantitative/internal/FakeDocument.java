package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.Lever;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.Value;
import org.intcrucible.model.WorldModel;

/** Builds the documents of these tests. */
final class FakeDocument {

	private final List<Lever> levers = new ArrayList<>();
	private final List<Assumption> assumptions = new ArrayList<>();
	private final List<Correlation> correlations = new ArrayList<>();
	private final List<NamedScenario> scenarios = new ArrayList<>();
	private final List<Goal> goals = new ArrayList<>();
	private Map<ScenarioType, Integer> shares = Map.of();
	private int samples = 1;

	FakeDocument real(String name, double low, double high) {
		return lever(name, new Lever.Scalar(), new Lever.RealRange(low, high, 0));
	}

	FakeDocument lever(String name, Lever.Shape shape, Lever.Domain domain) {
		levers.add(new Lever(ElementNotes.of(name), name, shape, domain, "", new Lever.DefaultBaseline()));
		return this;
	}

	FakeDocument uncertain(String name, Distribution distribution) {
		return assumption(name, distribution, false);
	}

	FakeDocument uniform(String name, double low, double high) {
		return uncertain(name,
				new Distribution.Uniform(new Distribution.Constant(low), new Distribution.Constant(high)));
	}

	FakeDocument noise(String name) {
		return assumption(name,
				new Distribution.Normal(new Distribution.Constant(0), new Distribution.Constant(1)), true);
	}

	FakeDocument correlation(String first, String second, double rank) {
		correlations.add(new Correlation(first, second, rank));
		return this;
	}

	FakeDocument scenario(String label, ScenarioType type, String assumption, double value) {
		scenarios.add(new NamedScenario(ElementNotes.of(label), label, type, 2, true,
				List.of(new Setting(assumption, new Value.Number(value)))));
		return this;
	}

	FakeDocument goals(int count) {
		for (int i = 0; i < count; i++) {
			goals.add(new Goal(ElementNotes.of("goal" + i), "goal" + i, false, new Formula("0"), new GoalScale.FromPilot(),
					50));
		}
		return this;
	}

	FakeDocument samples(int newSamples) {
		samples = newSamples;
		return this;
	}

	FakeDocument shares(Map<ScenarioType, Integer> newShares) {
		shares = newShares;
		return this;
	}

	FakeProblem problem() {
		WorldModel world = new WorldModel(new Simulation(1, samples, shares), List.of(), levers, assumptions, correlations,
				List.of(), List.of(), scenarios, List.of());
		return new FakeProblem(new ProblemDocument("Test", "",
				new ProblemSpec(goals, List.of(), Resolution.MEDIUM, RunMode.FULL_SEARCH), world, List.of()));
	}

	private FakeDocument assumption(String name, Distribution distribution, boolean noise) {
		assumptions.add(new Assumption(ElementNotes.of(name), name, distribution, noise, "", new Assumption.Unbounded(),
				new Assumption.DefaultNominal(), Confidence.UNSTATED));
		return this;
	}
}

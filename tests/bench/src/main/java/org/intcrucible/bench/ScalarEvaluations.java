package org.intcrucible.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentHash;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.PilotScales;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.WorldState;

/** Problems without steps and noise: outcomes, satisfactions, P and R of every design in every scenario. */
final class ScalarEvaluations {

	private static final int DESIGNS = 128;
	private static final int SCENARIOS = 64;

	private final CompiledProblem problem;
	private final PilotScales scales;
	private final ScoringRules rules;
	private final Simulator simulator;
	private final List<Design> designs;

	private ScalarEvaluations(String example) {
		ProblemDocument document = Examples.read(example);
		problem = ProblemCompiler.compile(document, Set.of()).orElseThrow();
		scales = Pilot.of(problem, DocumentHash.sha256(document));
		rules = ScoringRules.of(problem, scales);
		simulator = problem.simulator();
		Random random = new Random(1);
		designs = Stream.generate(() -> design(random)).limit(DESIGNS).toList();
	}

	static List<Figure> measure() {
		ScalarEvaluations beam = new ScalarEvaluations("welded-beam.md");
		ScalarEvaluations vessel = new ScalarEvaluations("pressure-vessel.md");
		PilotScales.Scale cost = vessel.scales.goals().get("cost");
		return List.of(
				beam.compare("Welded beam", new BeamStage(beam.numbers(), SCENARIOS, beam.tolerances())),
				vessel.compare("Pressure vessel",
						new VesselStage(vessel.numbers(), SCENARIOS, vessel.tolerances(), cost.median(), cost.halfWidth())));
	}

	private Design design(Random random) {
		return new Design(problem.designs().elements().stream().mapToDouble(element -> value(element, random)).toArray());
	}

	private static double value(LeverElement element, Random random) {
		return element.nearest(element.low() + random.nextDouble() * (element.high() - element.low()));
	}

	private double[][] numbers() {
		return designs.stream().map(Design::toArray).toArray(double[][]::new);
	}

	private double[] tolerances() {
		return problem.document().spec().constraints().stream()
				.mapToDouble(constraint -> scales.differences().get(ConstraintTree.leftColumn(constraint.id(), 0))).toArray();
	}

	private Figure compare(String name, PlainStage plain) {
		double ours = sum(evaluate());
		double theirs = sum(plain.evaluate());
		if (!(Math.abs(ours - theirs) < 1e-9 * Math.abs(theirs))) {
			throw new IllegalStateException("engine and loop differ: " + ours + " and " + theirs);
		}
		return Paired.compare(name + ": stages of " + DESIGNS + " designs x " + SCENARIOS + " scenarios, one thread",
				turn -> evaluate().predictions()[turn % DESIGNS], "plain Java loop",
				turn -> plain.evaluate().predictions()[turn % DESIGNS],
				"Outcomes, satisfactions, P and R of each design in each scenario, in columns.");
	}

	private static double sum(PlainStage.Columns columns) {
		return IntStream.range(0, columns.predictions().length)
				.mapToDouble(row -> columns.predictions()[row] + columns.satisfactions()[1][row] + columns.resources()[row]).sum();
	}

	/** As a run does it: the designs of one state together, then their scores. */
	private PlainStage.Columns evaluate() {
		OutcomeTable table = new OutcomeTable(problem.layout(), DESIGNS * SCENARIOS);
		WorldState state = problem.nominal();
		for (int scenario = 0; scenario < SCENARIOS; scenario++) {
			Noise noise = new Noise.Drawn(1, scenario + 1);
			for (int design = 0; design < DESIGNS; design++) {
				simulator.evaluate(designs.get(design), state, noise, table, design * SCENARIOS + scenario);
			}
		}
		int[] outcomes = problem.outcomes().stream().mapToInt(problem.layout()::column).toArray();
		PlainStage.Columns columns = new PlainStage.Columns(outcomes.length, rules.requirements().size(), table.rows());
		RowScore score = rules.newRow();
		for (int row = 0; row < table.rows(); row++) {
			rules.score(table, row, score);
			for (int i = 0; i < outcomes.length; i++) {
				columns.outcomes()[i][row] = table.get(row, outcomes[i]);
			}
			for (int i = 0; i < columns.satisfactions().length; i++) {
				columns.satisfactions()[i][row] = score.satisfaction(i);
			}
			columns.predictions()[row] = score.prediction();
			columns.resources()[row] = score.resource();
		}
		return columns;
	}
}

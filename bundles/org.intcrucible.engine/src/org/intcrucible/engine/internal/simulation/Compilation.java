package org.intcrucible.engine.internal.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.engine.ElementError;
import org.intcrucible.engine.Simulator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.FormulaType;
import org.intcrucible.formula.TypeChecker;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.Part;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;

/** The way from a document to a program: read, name, check, lay out, assemble. */
public final class Compilation {

	/** Numbers that one simulator keeps, 8 bytes each; every thread of a run has a simulator. */
	private static final long MOST_CELLS = 20_000_000;

	private final ProblemDocument document;
	private final Execution execution;
	private final List<String> provided;
	private final List<Quantity> quantities;
	private final List<Quantity> aliases;
	private final SymbolTable symbols;
	private final Dependencies dependencies;
	private final Map<String, ConstraintTree> constraints = new LinkedHashMap<>();

	private Compilation(ProblemDocument document, Set<String> provided, Execution execution, QuantityReader.Quantities read) {
		this.document = document;
		this.execution = execution;
		this.provided = List.copyOf(new TreeSet<>(provided));
		quantities = read.defined();
		aliases = read.aliases();
		symbols = new SymbolTable(document, provided, quantities);
		dependencies = new Dependencies(quantities, document.world().mechanisms().stream()
				.filter(Mechanism.Solve.class::isInstance).map(Mechanism.Solve.class::cast).map(Mechanism.Solve::names).toList());
	}

	/** @param execution how the formulas are to be computed; that changes no number */
	public static Result<CompiledProblem, List<ElementError>> of(ProblemDocument document, Set<String> provided,
			Execution execution) {
		return QuantityReader.read(document)
				.flatMap(read -> new Compilation(document, provided, execution, read).program());
	}

	private Result<CompiledProblem, List<ElementError>> program() {
		List<ElementError> errors = new ProblemChecker(document, symbols,
				new QuantityReader.Quantities(quantities, aliases), dependencies).check();
		if (!errors.isEmpty()) {
			return Result.failure(errors);
		}
		Stream.concat(quantities.stream(), aliases.stream())
				.filter(quantity -> quantity.kind() == Quantity.Kind.CONSTRAINT).forEach(quantity -> constraints
						.put(quantity.name(), ConstraintTree.of(quantity.first().tree(), this::isNumber)));
		List<String> outcomes = outcomes();
		OutcomeLayout layout = new OutcomeLayout(withLeaves(outcomes));
		SlotPlan plan = new SlotPlan(quantities, symbols, dependencies, variableNames());
		Optional<ElementError> tooLarge = tooLarge(plan);
		if (tooLarge.isPresent()) {
			return Result.failure(List.of(tooLarge.get()));
		}
		Assembly assembly = new Assembly(document, quantities, plan, layout, provided);
		return Result.success(new Program(document, DesignSpace.of(document.world()), uncertainties(), layout, outcomes,
				constraints, operations(plan), simulators(plan, layout, assembly)));
	}

	private Supplier<Simulator> simulators(SlotPlan plan, OutcomeLayout layout, Assembly assembly) {
		List<Step> steps = steps(layout, assembly);
		List<Slot> slots = plan.all();
		int horizon = document.world().simulation().horizon();
		int samples = document.world().simulation().samples();
		return execution.simulators(
				new Formulas(document, layout, quantities, assembly.meanings(), plan, dependencies, constraints, columns()),
				() -> new FrameSimulator(layout, steps, new Frame(slots, horizon, samples)));
	}

	/** Those of the formulas, and one for each column that is filled. */
	private double operations(SlotPlan plan) {
		Set<String> solved = document.world().mechanisms().stream().filter(Mechanism.Solve.class::isInstance)
				.map(Mechanism.Solve.class::cast).flatMap(solve -> solve.names().stream()).collect(Collectors.toSet());
		List<String> asked = Stream.concat(quantities.stream().filter(this::isAsked), aliases.stream()).map(Quantity::name)
				.distinct().toList();
		return asked.size() + new OperationCount(quantities, plan, document.world().simulation(), solved).of(asked);
	}

	private boolean isAsked(Quantity quantity) {
		return isOutcome(quantity) || quantity.kind() == Quantity.Kind.CONSTRAINT;
	}

	private Optional<ElementError> tooLarge(SlotPlan plan) {
		int horizon = document.world().simulation().horizon();
		int samples = document.world().simulation().samples();
		long cells = 0;
		for (Quantity quantity : quantities) {
			cells += plan.slot(quantity.name()).cellCount(horizon, samples);
			if (cells > MOST_CELLS) {
				return Optional.of(new ElementError(quantity.kind().section(), quantity.name(), Part.ELEMENT, new FormulaError(0, 0, "With `" + quantity.name()
								+ "`, one evaluation keeps more than 20,000,000 numbers, one for each step and sample.",
								"Use fewer steps, samples or series.")));
			}
		}
		return Optional.empty();
	}

	private boolean isNumber(Expression expression) {
		return TypeChecker.check(expression, symbols).fold(FormulaType::isNumber, errors -> false);
	}

	private List<Assumption> uncertainties() {
		return document.world().assumptions().stream().filter(assumption -> !assumption.noise()).toList();
	}

	private Set<String> variableNames() {
		Set<String> names = new LinkedHashSet<>(provided);
		document.world().levers().stream().map(Lever::name).forEach(names::add);
		return names;
	}

	/** What is provided, then whatever is one number, in the order of the document. */
	private List<String> outcomes() {
		Set<String> names = new LinkedHashSet<>(provided);
		quantities.stream().filter(this::isOutcome).map(Quantity::name).forEach(names::add);
		aliases.stream().map(Quantity::name).forEach(names::add);
		names.addAll(constraints.keySet());
		return List.copyOf(names);
	}

	private boolean isOutcome(Quantity quantity) {
		return switch (quantity.kind()) {
			case DEFINITION -> symbols.type(quantity).isScalar();
			case GOAL, RESOURCE -> true;
			case STOCK, NOISE, CONSTRAINT -> false;
		};
	}

	private List<String> withLeaves(List<String> outcomes) {
		List<String> names = new ArrayList<>(outcomes);
		constraints.forEach((id, tree) -> {
			for (int leaf = 0; leaf < tree.leaves().size(); leaf++) {
				names.add(ConstraintTree.leftColumn(id, leaf));
				names.add(ConstraintTree.rightColumn(id, leaf));
			}
		});
		return names;
	}

	private List<Step> steps(OutcomeLayout layout, Assembly assembly) {
		List<Step> steps = new ArrayList<>();
		columns().forEach(name -> steps.add(Step.column(layout.column(name), assembly.value(name))));
		constraints.forEach((id, tree) -> steps.add(ConstraintStep.of(id, tree, layout, assembly)));
		return steps;
	}

	/** What is needed comes before what needs it, so that a long chain of definitions takes no deep stack. */
	private List<String> columns() {
		List<String> names = new ArrayList<>();
		dependencies.components(true).forEach(component -> component.stream().filter(this::isOutcome)
				.map(Quantity::name).forEach(names::add));
		Set<String> defined = quantities.stream().map(Quantity::name).collect(Collectors.toSet());
		aliases.stream().filter(alias -> alias.kind() != Quantity.Kind.CONSTRAINT).map(Quantity::name)
				.filter(name -> !defined.contains(name) && !provided.contains(name)).forEach(names::add);
		return names;
	}
}

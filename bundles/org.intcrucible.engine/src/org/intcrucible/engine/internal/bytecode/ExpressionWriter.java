package org.intcrucible.engine.internal.bytecode;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.intcrucible.engine.internal.simulation.Functions;
import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaPrinter;
import org.intcrucible.formula.UnaryOperator;
import org.objectweb.asm.Opcodes;

/**
 * Writes code that computes a formula as walking its nodes does: the same operations in the same order, but for what was computed
 * before and is the same. Numbers are left on the stack.
 */
final class ExpressionWriter {

	private final KernelPlan plan;
	private final Facts facts;
	private final ElementWriter elements;
	private final WholeWriter wholes;
	private final ConditionWriter conditions;
	private final CallWriter calls;
	private final LoopWriter loops;
	private final ToolWriter tools;
	private final AggregateWriter aggregates;
	private final AheadWriter ahead;
	private final WorldParts worldParts;
	private final Outline outline;

	ExpressionWriter(KernelPlan plan, KernelClass kernel) {
		this.plan = plan;
		facts = plan.facts();
		elements = new ElementWriter(plan);
		wholes = new WholeWriter(this, plan.folding());
		conditions = new ConditionWriter(this, plan.formulas().meanings());
		calls = new CallWriter(this);
		loops = new LoopWriter(this, plan);
		tools = new ToolWriter(this, loops, plan, kernel);
		aggregates = new AggregateWriter(this, facts, loops, tools);
		ahead = new AheadWriter(this, plan);
		worldParts = new WorldParts(plan);
		outline = new Outline(this, plan, kernel);
	}

	ElementWriter elements() {
		return elements;
	}

	ConditionWriter conditions() {
		return conditions;
	}

	LoopWriter loops() {
		return loops;
	}

	WorldParts worldParts() {
		return worldParts;
	}

	AheadWriter ahead() {
		return ahead;
	}

	WholeWriter wholes() {
		return wholes;
	}

	/** A whole formula, where nothing else is on the stack. */
	void formula(Expression tree, Place place) {
		ahead.settle(tree, place);
		value(tree, place);
	}

	/** Stores a whole formula, which must be finite. */
	void finite(Expression tree, Place place, int local) {
		formula(tree, place);
		place.code().storeFinite(local);
	}

	/** A part of a formula. */
	void value(Expression part, Place place) {
		OptionalDouble constant = plan.folding().value(part);
		if (constant.isPresent()) {
			place.code().number(constant.getAsDouble());
			return;
		}
		boolean costly = AheadWriter.isCostly(part);
		if (!costly && !AheadWriter.isRead(part)) {
			compute(part, place);
			return;
		}
		String key = FormulaPrinter.print(part);
		Optional<Integer> held = place.held(key);
		if (held.isPresent()) {
			place.code().local(Opcodes.DLOAD, held.get());
			return;
		}
		compute(part, place);
		if (costly) {
			int local = place.code().newDouble();
			place.code().op(Opcodes.DUP2);
			place.code().local(Opcodes.DSTORE, local);
			place.hold(key, local, facts.of(part).varies());
		}
	}

	static boolean isSquare(Expression.Binary binary) {
		return binary.right() instanceof Expression.NumberLiteral two && two.value() == 2;
	}

	/** A part that is not at hand yet. */
	void compute(Expression part, Place place) {
		if (isOfWorld(part, place) || outline.replaces(part, place)) {
			return;
		}
		switch (part) {
			case Expression.NumberLiteral number -> place.code().number(number.value());
			case Expression.OptionLiteral option -> throw new IllegalStateException(
					"an option stands outside a comparison: " + option.option());
			case Expression.Name name -> name(name.name(), place);
			case Expression.Unary unary when unary.operator() == UnaryOperator.NEGATE -> {
				value(unary.operand(), place);
				place.code().op(Opcodes.DNEG);
			}
			case Expression.Unary unary -> conditions.value(unary, place);
			case Expression.Binary binary -> binary(binary, place);
			case Expression.Call call -> calls.call(call, place);
			case Expression.Index index -> index(index, place);
			case Expression.Aggregate aggregate -> aggregates.aggregate(aggregate, place);
			case Expression.Root root -> tools.root(root, place);
		}
	}

	/** Reads a part that was computed for the world, if it is one. */
	private boolean isOfWorld(Expression part, Place place) {
		OptionalInt cell = place.isOfWorld() || !AheadWriter.isCostly(part) ? OptionalInt.empty() : worldParts.cell(part);
		if (cell.isPresent()) {
			place.code().field("scalars", double[].class);
			place.code().integer(cell.getAsInt());
			place.code().op(Opcodes.DALOAD);
		}
		return cell.isPresent();
	}

	private void name(String name, Place place) {
		Code code = place.code();
		if (name.equals(Facts.STEP)) {
			place.step().orElseThrow(() -> new NotCompilable("there is no step here")).load(code);
			code.op(Opcodes.I2D);
			return;
		}
		switch (place.variables().get(name)) {
			case Place.Variable.Whole(IntTerm term) -> {
				term.load(code);
				code.op(Opcodes.I2D);
			}
			case Place.Variable.Real(int local) -> code.local(Opcodes.DLOAD, local);
			case null -> elements.value(plan.formulas().meanings().get(name), place);
		}
	}

	private void index(Expression.Index index, Place place) {
		String name = ((Expression.Name) index.base()).name();
		boolean here = index.index() instanceof Expression.Name step && step.name().equals(Facts.STEP);
		Whole position = wholes.of(index.index(), place);
		switch (plan.formulas().meanings().get(name)) {
			case Meaning.LeverVector vector -> elements.lever(vector, position, place);
			case Meaning.Computed(Slot slot) -> elements.slot(slot, position, here, place);
			default -> throw new IllegalStateException("`" + name + "` has no index");
		}
	}

	private void binary(Expression.Binary binary, Place place) {
		Code code = place.code();
		int operation = switch (binary.operator()) {
			case ADD -> Opcodes.DADD;
			case SUBTRACT -> Opcodes.DSUB;
			case MULTIPLY -> Opcodes.DMUL;
			case DIVIDE -> Opcodes.DDIV;
			default -> Opcodes.NOP;
		};
		if (operation != Opcodes.NOP) {
			value(binary.left(), place);
			value(binary.right(), place);
			code.op(operation);
		} else if (binary.operator() != BinaryOperator.POWER) {
			conditions.value(binary, place);
		} else if (isSquare(binary)) {
			value(binary.left(), place);
			code.op(Opcodes.DUP2, Opcodes.DMUL);
		} else {
			value(binary.left(), place);
			value(binary.right(), place);
			code.callStatic(Functions.class, "power", double.class, double.class, double.class);
		}
	}
}

package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.formula.Expression;
import org.objectweb.asm.Opcodes;

/**
 * Takes parts out of long formulas and makes methods of their own of them: HotSpot does not compile a method of more than 8,000
 * bytes, and the virtual machine takes none of more than 65,535.
 */
final class Outline {

	/** Nodes of a formula that one method computes: some ten bytes each. */
	private static final int MOST_NODES = 200;
	/** A part that is shorter stays: a call would be as long. */
	private static final int FEWEST_NODES = 20;
	private static final int MOST_PARAMETERS = 250;

	private final ExpressionWriter expressions;
	private final KernelPlan plan;
	private final KernelClass kernel;
	private final Set<Expression> cut = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Expression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Expression> open = Collections.newSetFromMap(new IdentityHashMap<>());

	Outline(ExpressionWriter expressions, KernelPlan plan, KernelClass kernel) {
		this.expressions = expressions;
		this.plan = plan;
		this.kernel = kernel;
	}

	/** Writes a call in place of a part that has a method of its own. */
	boolean replaces(Expression part, Place place) {
		if (plan.facts().of(part).weight() <= MOST_NODES || open.contains(part)) {
			return false;
		}
		if (seen.add(part)) {
			nodes(part);
		}
		if (!cut.contains(part)) {
			return false;
		}
		call(part, place);
		return true;
	}

	/** Nodes that are left in the method of a formula, once its longest parts are cut out. */
	private int nodes(Expression part) {
		seen.add(part);
		if (plan.facts().of(part).weight() <= MOST_NODES) {
			return plan.facts().of(part).weight();
		}
		Map<Expression, Integer> left = new IdentityHashMap<>();
		parts(part).forEach(inner -> left.put(inner, nodes(inner)));
		int nodes = 1 + left.values().stream().mapToInt(Integer::intValue).sum();
		List<Expression> longest = left.keySet().stream().sorted(Comparator.comparing(left::get).reversed()).toList();
		for (Expression inner : longest) {
			if (nodes > MOST_NODES && left.get(inner) > FEWEST_NODES) {
				cut.add(inner);
				nodes -= left.get(inner) - 1;
			}
		}
		return nodes;
	}

	private static Stream<Expression> parts(Expression whole) {
		return switch (whole) {
			case Expression.Binary binary -> Stream.of(binary.left(), binary.right());
			case Expression.Call call -> call.arguments().stream();
			case Expression.Aggregate aggregate -> Stream.concat(Facts.certain(aggregate), Stream.of(aggregate.body()));
			case Expression.Root root -> Stream.concat(Facts.certain(root), Stream.of(root.body()));
			default -> Facts.certain(whole);
		};
	}

	private void call(Expression part, Place place) {
		Code code = place.code();
		Set<String> varies = plan.facts().of(part).varies();
		List<Integer> wholes = new ArrayList<>();
		List<Integer> reals = new ArrayList<>();
		place.step().filter(term -> varies.contains(Facts.STEP) && !term.isConstant()).ifPresent(term -> wholes.add(term.local()));
		place.sample().filter(term -> varies.contains(Facts.SAMPLE) && !term.isConstant()).ifPresent(term -> wholes.add(term.local()));
		place.variables().forEach((name, variable) -> {
			if (varies.contains(name)) {
				switch (variable) {
					case Place.Variable.Whole(IntTerm term) when term.isConstant() -> {
						// the method knows it
					}
					case Place.Variable.Whole(IntTerm term) -> wholes.add(term.local());
					case Place.Variable.Real(int local) -> reals.add(local);
				}
			}
		});
		place.unknowns().forEach((name, local) -> {
			if (varies.contains(Facts.unknown(name))) {
				reals.add(local);
			}
		});
		int slots = wholes.size() + 2 * reals.size();
		if (slots > MOST_PARAMETERS) {
			throw new NotCompilable("a formula binds too many variables");
		}
		String name = kernel.newName();
		String descriptor = "(" + "I".repeat(wholes.size()) + "D".repeat(reals.size()) + ")D";
		code.self();
		wholes.forEach(local -> code.local(Opcodes.ILOAD, local));
		reals.forEach(local -> code.local(Opcodes.DLOAD, local));
		code.callOwn(KernelClass.NAME, name, descriptor);
		Map<Integer, Integer> locals = parameters(wholes, reals);
		Code body = kernel.method(name, descriptor, slots);
		open.add(part);
		Place inside = place.moved(body, locals);
		expressions.ahead().prepare(part, inside);
		expressions.formula(part, inside);
		open.remove(part);
		body.op(Opcodes.DRETURN);
		body.end();
	}

	/** Which local variable of the new method has which one's value. */
	private static Map<Integer, Integer> parameters(List<Integer> wholes, List<Integer> reals) {
		Map<Integer, Integer> moved = new HashMap<>();
		int next = 1;
		for (int local : wholes) {
			moved.put(local, next++);
		}
		for (int local : reals) {
			moved.put(local, next);
			next += 2;
		}
		return moved;
	}
}

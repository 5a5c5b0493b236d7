package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Parameters;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;
import org.objectweb.asm.Opcodes;

/** Writes draws of noise: as many at once as have the same parameters. */
final class NoiseWriter {

	private final Formulas formulas;
	private final KernelPlan plan;
	private final ExpressionWriter expressions;
	private final List<Assumption> noises;

	NoiseWriter(KernelPlan plan, ExpressionWriter expressions) {
		formulas = plan.formulas();
		this.plan = plan;
		this.expressions = expressions;
		noises = formulas.document().world().assumptions().stream().filter(Assumption::noise).toList();
	}

	/** All noises, in the order of their feeds. */
	List<Assumption> all() {
		return noises;
	}

	/** One draw of a noise, which must be finite. */
	void draw(Quantity noise, Place place, int local) {
		Code code = place.code();
		int feed = feed(noise, place);
		code.local(Opcodes.ALOAD, feed);
		place.step().orElseThrow().load(code);
		place.sample().orElseThrow().load(code);
		code.call(NoiseFeed.class, "value", double.class, int.class, int.class);
		code.storeFinite(local);
	}

	/**
	 * Writes the draws of a noise altogether, if its parameters are the same for all of them.
	 *
	 * @return whether the group is such a noise
	 */
	boolean fill(Equations.Group group, Place place) {
		boolean same = group.first().kind() == Quantity.Kind.NOISE && GroupWriter.then(group).stream()
				.allMatch(tree -> plan.facts().of(tree).varies().isEmpty());
		if (same) {
			draws(group.first(), place, () -> place.code().integer(plan.from(group.first().name())),
					() -> place.code().integer(formulas.horizon()));
		}
		return same;
	}

	/**
	 * Writes the draws of a noise at one step, if its parameters are the same for all samples.
	 *
	 * @return whether the group is such a noise
	 */
	boolean row(Equations.Group group, Place place) {
		boolean same = group.first().kind() == Quantity.Kind.NOISE && GroupWriter.then(group).stream()
				.noneMatch(tree -> plan.facts().of(tree).varies().contains(Facts.SAMPLE));
		if (same) {
			IntTerm step = place.step().orElseThrow();
			draws(group.first(), place, () -> step.load(place.code()), () -> {
				step.load(place.code());
				place.code().op(Opcodes.ICONST_1, Opcodes.IADD);
			});
		}
		return same;
	}

	private void draws(Quantity noise, Place place, Runnable from, Runnable to) {
		Code code = place.code();
		int feed = feed(noise, place);
		code.local(Opcodes.ALOAD, feed);
		expressions.elements().array(formulas.plan().slot(noise.name()), place);
		from.run();
		to.run();
		code.call(NoiseFeed.class, "fill", void.class, double[].class, int.class, int.class);
	}

	/** The feed of a noise in a local variable, its parameters set. */
	private int feed(Quantity noise, Place place) {
		Code code = place.code();
		Assumption assumption = noises.stream().filter(one -> one.name().equals(noise.name())).findFirst().orElseThrow();
		List<Integer> numbers = new ArrayList<>();
		noise.parts().forEach(part -> {
			int number = code.newDouble();
			expressions.finite(part.tree(), place, number);
			numbers.add(number);
		});
		int feed = code.newReference();
		code.field("noises", NoiseFeed[].class);
		code.integer(noises.indexOf(assumption));
		code.op(Opcodes.AALOAD);
		code.local(Opcodes.ASTORE, feed);
		List<Distribution.Parameter> parameters = Parameters.of(assumption.distribution());
		int computed = 0;
		for (int i = 0; i < parameters.size(); i++) {
			code.local(Opcodes.ALOAD, feed);
			code.integer(i);
			if (parameters.get(i) instanceof Distribution.Constant(double value)) {
				code.number(value);
			} else {
				code.local(Opcodes.DLOAD, numbers.get(computed++));
			}
			code.call(NoiseFeed.class, "parameter", void.class, int.class, double.class);
		}
		return feed;
	}
}

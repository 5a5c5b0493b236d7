package org.intcrucible.formula.internal;

import org.intcrucible.formula.AggregateKind;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Scope;
import org.intcrucible.formula.ValueKind;

/** Types of aggregations and roots. */
final class AggregateTyping {

	private final ErrorLog log;
	private final TypeInference inference;
	private final BoundNames boundNames;

	AggregateTyping(Scope scope, ErrorLog log, TypeInference inference) {
		this.log = log;
		this.inference = inference;
		this.boundNames = new BoundNames(scope, log);
	}

	/** Varies with what its parts vary with beyond what it runs through. */
	Typing aggregate(Aggregate aggregate, Bindings bindings) {
		boundNames.check(aggregate.over());
		Typing result = Typing.scalar(ValueKind.NUMBER);
		for (Expression share : aggregate.argument()) {
			checkShare(aggregate, share);
			result = result.varyingWith(number(share, bindings));
		}
		Bindings inner = bindings;
		for (Expression.Range range : aggregate.over()) {
			if (range instanceof Indices indices) {
				result = result.varyingWith(number(indices.low(), inner)).varyingWith(number(indices.high(), inner));
			}
			inner = inner.with(range);
		}
		ValueKind needed = aggregate.kind() == AggregateKind.FRACTION ? ValueKind.TRUTH : ValueKind.NUMBER;
		return result.varyingWith(inference.require(needed, aggregate.body(), inner));
	}

	Typing root(Root root, Bindings bindings) {
		boundNames.check(root);
		return number(root.low(), bindings).varyingWith(number(root.high(), bindings))
				.varyingWith(number(root.body(), bindings.with(root.variable())));
	}

	private Typing number(Expression expression, Bindings bindings) {
		return inference.require(ValueKind.NUMBER, expression, bindings);
	}

	private void checkShare(Aggregate aggregate, Expression share) {
		ConstantFolding.value(share).ifPresent(value -> {
			if (!(value >= 0 && value <= 1)) {
				log.add(Spot.error(aggregate, "The share of a quantile lies between 0 and 1.",
						"Write for example `quantile(0.9; samples: x)` for the 90 % quantile."));
			}
		});
	}
}

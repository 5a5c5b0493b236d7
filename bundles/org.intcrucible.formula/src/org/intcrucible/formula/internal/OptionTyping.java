package org.intcrucible.formula.internal;

import java.util.List;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Suggestions;
import org.intcrucible.formula.ValueKind;

/** Types of comparisons with an option, the only use that options have. */
final class OptionTyping {

	private final ErrorLog log;
	private final TypeInference inference;

	OptionTyping(ErrorLog log, TypeInference inference) {
		this.log = log;
		this.inference = inference;
	}

	/** Whether the comparison has an option on one side. */
	static boolean concerns(Binary comparison) {
		return comparison.left() instanceof OptionLiteral || comparison.right() instanceof OptionLiteral;
	}

	/** An option that nothing is compared with. */
	Typing alone(OptionLiteral option) {
		log.add(Spot.error(option, "An option stands only in a comparison with its lever.",
				"Write for example `lever == \"" + option.option() + "\"`."));
		return Typing.UNSOUND;
	}

	/** The type of a comparison that {@linkplain #concerns concerns} an option. */
	Typing comparison(Binary comparison, Bindings bindings) {
		BinaryOperator operator = comparison.operator();
		if (operator != BinaryOperator.EQUAL && operator != BinaryOperator.NOT_EQUAL) {
			log.add(Spot.error(comparison, "Options have no order.", "Compare them by `==` or `!=`."));
		}
		return comparison.right() instanceof OptionLiteral option ? compared(comparison.left(), option, bindings)
				: compared(comparison.right(), (OptionLiteral) comparison.left(), bindings);
	}

	private Typing compared(Expression lever, OptionLiteral option, Bindings bindings) {
		Typing typing = inference.infer(lever, bindings);
		if (typing.sound()) {
			checkOption(lever, typing.type().kind(), option);
		}
		return Typing.scalar(ValueKind.TRUTH).varyingWith(typing);
	}

	private void checkOption(Expression lever, ValueKind kind, OptionLiteral option) {
		String subject = Excerpt.subject(lever);
		switch (kind) {
			case ValueKind.Option(List<String> options) -> {
				if (!options.contains(option.option())) {
					log.add(Spot.error(option, subject + " has no option `" + option.option() + "`.",
							remedy(option.option(), options)));
				}
			}
			case ValueKind.Numeric numeric ->
				log.add(Spot.error(option, subject + " is a number and has no options.", "Compare it with a number."));
			case ValueKind.Truth truth -> log.add(Spot.error(option, subject + " is true or false and has no options.",
					"Use `" + Excerpt.of(lever) + "` or `not " + Excerpt.of(lever) + "`."));
		}
	}

	private static String remedy(String written, List<String> options) {
		return Suggestions.nearest(written, options).map(near -> "Did you mean `\"" + near + "\"`?")
				.orElse("Its options are `\"" + String.join("\"`, `\"", options) + "\"`.");
	}
}

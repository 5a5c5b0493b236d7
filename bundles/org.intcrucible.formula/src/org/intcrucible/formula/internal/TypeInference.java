package org.intcrucible.formula.internal;

import java.util.List;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.Scope;
import org.intcrucible.formula.UnaryOperator;
import org.intcrucible.formula.ValueKind;

/** Infers types bottom up; a part with an error is taken for whatever is needed, so that each error is reported once. */
public final class TypeInference {

	private final ErrorLog log;
	private final NameTyping names;
	private final AggregateTyping aggregates;
	private final OptionTyping options;

	public TypeInference(Scope scope, ErrorLog log) {
		this.log = log;
		this.names = new NameTyping(scope, log, this);
		this.aggregates = new AggregateTyping(scope, log, this);
		this.options = new OptionTyping(log, this);
	}

	/** The type of an expression inside the given bindings. */
	public Typing infer(Expression expression, Bindings bindings) {
		return switch (expression) {
			case NumberLiteral number -> Typing.scalar(ValueKind.NUMBER);
			case Name name -> names.name(name, bindings);
			case OptionLiteral option -> options.alone(option);
			case Unary unary -> require(operandKind(unary.operator()), unary.operand(), bindings);
			case Binary binary -> binary(binary, bindings);
			case Call call -> call(call, bindings);
			case Index index -> names.index(index, bindings);
			case Aggregate aggregate -> aggregates.aggregate(aggregate, bindings);
			case Root root -> aggregates.root(root, bindings);
		};
	}

	/** The type of an expression where one of this kind is needed; reports one of another kind. */
	Typing require(ValueKind needed, Expression expression, Bindings bindings) {
		return fit(needed, expression, infer(expression, bindings));
	}

	private Typing fit(ValueKind needed, Expression expression, Typing typing) {
		ValueKind found = typing.type().kind();
		if (!typing.sound() || found.equals(needed)) {
			return typing;
		}
		String subject = Excerpt.subject(expression);
		String excerpt = Excerpt.of(expression);
		log.add(switch (found) {
			case ValueKind.Numeric numeric -> Spot.error(expression, subject + " is a number where a condition is needed.",
					"Compare it, for example `" + excerpt + " > 0`.");
			case ValueKind.Truth truth -> Spot.error(expression, subject + " is true or false where a number is needed.",
					"Write `if(" + excerpt + ", 1, 0)`.");
			case ValueKind.Option option -> Spot.error(expression,
					subject + " is one of several options, neither a number nor a condition.",
					"Compare it, for example `" + excerpt + " == \"" + option.options().getFirst() + "\"`.");
		});
		return Typing.UNSOUND;
	}

	private static ValueKind operandKind(UnaryOperator operator) {
		return operator == UnaryOperator.NOT ? ValueKind.TRUTH : ValueKind.NUMBER;
	}

	private Typing binary(Binary binary, Bindings bindings) {
		return switch (binary.operator()) {
			case OR, AND -> both(ValueKind.TRUTH, binary, ValueKind.TRUTH, bindings);
			case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER -> both(ValueKind.NUMBER, binary, ValueKind.NUMBER, bindings);
			case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> OptionTyping.concerns(binary)
					? options.comparison(binary, bindings)
					: both(ValueKind.NUMBER, binary, ValueKind.TRUTH, bindings);
		};
	}

	private Typing both(ValueKind needed, Binary binary, ValueKind result, Bindings bindings) {
		return Typing.scalar(result).varyingWith(require(needed, binary.left(), bindings))
				.varyingWith(require(needed, binary.right(), bindings));
	}

	private Typing call(Call call, Bindings bindings) {
		if (call.function().equals(Function.IF.symbol())) {
			return choice(call.arguments(), bindings);
		}
		return call.arguments().stream().map(argument -> require(ValueKind.NUMBER, argument, bindings))
				.reduce(Typing.scalar(ValueKind.NUMBER), Typing::varyingWith);
	}

	/** The branches give two numbers or two truths. */
	private Typing choice(List<Expression> arguments, Bindings bindings) {
		Typing condition = require(ValueKind.TRUTH, arguments.get(0), bindings);
		Typing first = infer(arguments.get(1), bindings);
		Typing second = infer(arguments.get(2), bindings);
		boolean truth = isTruthOrUnknown(first) && isTruthOrUnknown(second);
		ValueKind kind = truth ? ValueKind.TRUTH : ValueKind.NUMBER;
		return Typing.scalar(kind).varyingWith(condition).varyingWith(fit(kind, arguments.get(1), first))
				.varyingWith(fit(kind, arguments.get(2), second));
	}

	private static boolean isTruthOrUnknown(Typing typing) {
		return typing.type().isTruth() || !typing.sound();
	}
}

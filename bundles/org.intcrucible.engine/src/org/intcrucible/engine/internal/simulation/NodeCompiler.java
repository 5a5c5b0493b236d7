package org.intcrucible.engine.internal.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.UnaryOperator;

/** Turns one checked formula into nodes. */
final class NodeCompiler {

	private final Map<String, Meaning> meanings;
	private final Map<String, Integer> bound = new HashMap<>();
	private int variables;

	/** @param meanings of every name that the formula may use */
	NodeCompiler(Map<String, Meaning> meanings) {
		this.meanings = meanings;
	}

	/** How many bound variables the formulas compiled so far have. */
	int variables() {
		return variables;
	}

	Node compile(Expression expression) {
		return switch (expression) {
			case Expression.NumberLiteral number -> constant(number.value());
			case Expression.Name name -> name(name.name());
			case Expression.OptionLiteral option -> throw new IllegalStateException(
					"an option stands outside a comparison: " + option.option());
			case Expression.Unary unary -> unary(unary);
			case Expression.Binary binary -> binary(binary);
			case Expression.Call call -> call(call);
			case Expression.Index index -> index(index);
			case Expression.Aggregate aggregate -> aggregate(aggregate);
			case Expression.Root root -> root(root);
		};
	}

	private static Node constant(double value) {
		return frame -> value;
	}

	private Node name(String name) {
		Integer local = bound.get(name);
		if (local != null) {
			int offset = local;
			return frame -> frame.locals[frame.base - 1 - offset];
		}
		if (name.equals("t")) {
			return frame -> frame.step;
		}
		return switch (meanings.get(name)) {
			case Meaning.LeverValue lever -> {
				int element = lever.element();
				yield frame -> frame.design[element];
			}
			case Meaning.LeverVector vector -> frame -> IndexNodes.element(frame, vector, frame.step);
			case Meaning.AssumptionValue assumption -> {
				int position = assumption.position();
				yield frame -> frame.state[position];
			}
			case Meaning.Computed computed -> computed.slot()::value;
			case Meaning.Provided provided -> frame -> frame.provided(provided.column());
		};
	}

	private Node unary(Expression.Unary unary) {
		Node operand = compile(unary.operand());
		return unary.operator() == UnaryOperator.NEGATE ? frame -> -operand.at(frame)
				: frame -> operand.at(frame) == 0 ? 1 : 0;
	}

	private Node binary(Expression.Binary binary) {
		Optional<Node> choice = choice(binary);
		if (choice.isPresent()) {
			return choice.get();
		}
		Node left = compile(binary.left());
		if (binary.operator() == BinaryOperator.POWER && binary.right() instanceof Expression.NumberLiteral two
				&& two.value() == 2) {
			return frame -> {
				double x = left.at(frame);
				return x * x;
			};
		}
		Node right = compile(binary.right());
		return switch (binary.operator()) {
			case OR -> frame -> left.at(frame) != 0 || right.at(frame) != 0 ? 1 : 0;
			case AND -> frame -> left.at(frame) != 0 && right.at(frame) != 0 ? 1 : 0;
			case ADD -> frame -> left.at(frame) + right.at(frame);
			case SUBTRACT -> frame -> left.at(frame) - right.at(frame);
			case MULTIPLY -> frame -> left.at(frame) * right.at(frame);
			case DIVIDE -> frame -> left.at(frame) / right.at(frame);
			case POWER -> frame -> StrictMath.pow(left.at(frame), right.at(frame));
			default -> comparison(binary.operator(), left, right);
		};
	}

	/** A lever that chooses is compared by the position of the option that is named. */
	private Optional<Node> choice(Expression.Binary binary) {
		Expression literal = binary.left() instanceof Expression.OptionLiteral ? binary.left() : binary.right();
		if (!(literal instanceof Expression.OptionLiteral option)) {
			return Optional.empty();
		}
		Expression other = literal == binary.left() ? binary.right() : binary.left();
		int position = optionsOf(other).indexOf(option.option());
		return Optional.of(comparison(binary.operator(), compile(other), constant(position)));
	}

	private List<String> optionsOf(Expression lever) {
		String name = switch (lever) {
			case Expression.Name bare -> bare.name();
			case Expression.Index index when index.base() instanceof Expression.Name base -> base.name();
			default -> throw new IllegalStateException("an option is compared with what is no lever: " + lever);
		};
		return switch (meanings.get(name)) {
			case Meaning.LeverValue value -> value.options();
			case Meaning.LeverVector vector -> vector.options();
			default -> throw new IllegalStateException("an option is compared with what is no lever: " + name);
		};
	}

	private static Node comparison(BinaryOperator operator, Node left, Node right) {
		return frame -> {
			double a = left.at(frame);
			double b = right.at(frame);
			if (Double.isNaN(a) || Double.isNaN(b)) {
				throw new EvaluationFailure("A comparison `" + operator.sign() + "` has a side that is not a number: "
						+ a + " " + operator.sign() + " " + b + ".");
			}
			boolean holds = switch (operator) {
				case LESS -> a < b;
				case LESS_OR_EQUAL -> a <= b;
				case GREATER -> a > b;
				case GREATER_OR_EQUAL -> a >= b;
				case EQUAL -> a == b;
				case NOT_EQUAL -> a != b;
				default -> throw new IllegalStateException(operator + " compares nothing");
			};
			return holds ? 1 : 0;
		};
	}

	private Node call(Expression.Call call) {
		Function function = Function.named(call.function()).orElseThrow();
		List<Node> arguments = call.arguments().stream().map(this::compile).toList();
		Node first = arguments.get(0);
		return switch (function) {
			case IF -> frame -> (first.at(frame) != 0 ? arguments.get(1) : arguments.get(2)).at(frame);
			case MIN -> frame -> extreme(frame, arguments, true);
			case MAX -> frame -> extreme(frame, arguments, false);
			case CLAMP -> frame -> Math.max(arguments.get(1).at(frame),
					Math.min(arguments.get(2).at(frame), first.at(frame)));
			case ATAN2, MOD, ERLANG_B, ERLANG_C -> {
				Node second = arguments.get(1);
				yield frame -> Functions.two(function, first.at(frame), second.at(frame));
			}
			default -> frame -> Functions.one(function, first.at(frame));
		};
	}

	private static double extreme(Frame frame, List<Node> arguments, boolean least) {
		double best = arguments.get(0).at(frame);
		for (int i = 1; i < arguments.size(); i++) {
			double next = arguments.get(i).at(frame);
			best = least ? Math.min(best, next) : Math.max(best, next);
		}
		return best;
	}

	private Node index(Expression.Index index) {
		Node position = compile(index.index());
		String name = ((Expression.Name) index.base()).name();
		return switch (meanings.get(name)) {
			case Meaning.LeverVector vector -> frame -> IndexNodes.element(frame, vector, IndexNodes.whole(position.at(frame)));
			case Meaning.Computed computed -> frame -> computed.slot().valueAt(frame, IndexNodes.whole(position.at(frame)));
			default -> throw new IllegalStateException("`" + name + "` has no index");
		};
	}

	private Node aggregate(Expression.Aggregate aggregate) {
		Node level = aggregate.argument().isEmpty() ? constant(0) : compile(aggregate.argument().getFirst());
		return new AggregateNode(aggregate.kind(), level, loop(aggregate.over(), 0, aggregate.body()));
	}

	/** Binds the variables of the ranges while the body is compiled, and nowhere else. */
	private LoopNode loop(List<Expression.Range> over, int from, Expression body) {
		if (from == over.size()) {
			return LoopNode.once(compile(body));
		}
		return switch (over.get(from)) {
			case Expression.Samples samples -> LoopNode.samples(loop(over, from + 1, body));
			case Expression.Steps steps -> bind(steps.variable(), offset -> LoopNode.range(offset, frame -> 0,
					frame -> frame.horizon - 1.0, loop(over, from + 1, body)));
			case Expression.Indices indices -> {
				Node low = compile(indices.low());
				Node high = compile(indices.high());
				yield bind(indices.variable(), offset -> LoopNode.range(offset, low, high, loop(over, from + 1, body)));
			}
		};
	}

	private Node root(Expression.Root root) {
		Node low = compile(root.low());
		Node high = compile(root.high());
		return bind(root.variable(), offset -> {
			Node body = compile(root.body());
			return frame -> {
				RootSearch search = new RootSearch();
				search.begin(low.at(frame), high.at(frame));
				while (search.isOpen()) {
					frame.locals[frame.base - 1 - offset] = search.point();
					search.value(body.at(frame));
				}
				return search.root();
			};
		});
	}

	private <T> T bind(String variable, IntFunction<T> body) {
		if (variable.equals("t")) {
			return body.apply(LoopNode.STEP);
		}
		int offset = variables++;
		Integer shadowed = bound.put(variable, offset);
		T result = body.apply(offset);
		if (shadowed == null) {
			bound.remove(variable);
		} else {
			bound.put(variable, shadowed);
		}
		return result;
	}
}

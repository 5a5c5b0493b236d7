package org.intcrucible.formula.internal;

import java.util.List;
import java.util.Locale;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Samples;
import org.intcrucible.formula.Expression.Steps;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.UnaryOperator;

/** Writes one formula into one buffer, so that depth costs no copies. */
public final class TreeWriter {

	private final StringBuilder text = new StringBuilder();

	/** The formula as text; to be called once. */
	public String write(Expression expression) {
		whole(expression);
		return text.toString();
	}

	private void whole(Expression expression) {
		part(expression, Precedence.OR);
	}

	/** Writes an expression where one at least as tight as the given is expected. */
	private void part(Expression expression, Precedence loosest) {
		boolean brackets = Precedence.of(expression).compareTo(loosest) < 0;
		text.append(brackets ? "(" : "");
		switch (expression) {
			case NumberLiteral number -> text.append(number(number.value()));
			case Name name -> text.append(name.name());
			case OptionLiteral option -> text.append('"').append(option.option()).append('"');
			case Unary unary -> unary(unary);
			case Binary binary -> binary(binary);
			case Call call -> call(call);
			case Index index -> index(index);
			case Aggregate aggregate -> aggregate(aggregate);
			case Root root -> root(root);
		}
		text.append(brackets ? ")" : "");
	}

	private static String number(double value) {
		if (value == Math.PI) {
			return "pi";
		}
		return Double.toString(value).replace("E", "e").replaceFirst("\\.0(?=e|$)", "");
	}

	private void unary(Unary unary) {
		text.append(unary.operator() == UnaryOperator.NOT ? "not " : "-");
		part(unary.operand(), Precedence.of(unary).right());
	}

	private void binary(Binary binary) {
		Precedence precedence = Precedence.of(binary);
		part(binary.left(), precedence.left());
		boolean tight = binary.operator() == BinaryOperator.POWER;
		text.append(tight ? "" : " ").append(binary.operator().sign()).append(tight ? "" : " ");
		part(binary.right(), precedence.right());
	}

	private void call(Call call) {
		text.append(call.function()).append('(');
		String separator = "";
		for (Expression argument : call.arguments()) {
			text.append(separator);
			whole(argument);
			separator = ", ";
		}
		text.append(')');
	}

	private void index(Index index) {
		part(index.base(), Precedence.VALUE);
		text.append('[');
		part(index.index(), Precedence.SUM);
		text.append(']');
	}

	private void aggregate(Aggregate aggregate) {
		text.append(aggregate.kind().name().toLowerCase(Locale.ROOT)).append('(');
		for (Expression argument : aggregate.argument()) {
			whole(argument);
			text.append("; ");
		}
		ranges(aggregate.over());
		text.append(": ");
		whole(aggregate.body());
		text.append(')');
	}

	private void ranges(List<Expression.Range> over) {
		String separator = "";
		for (Expression.Range range : over) {
			text.append(separator);
			switch (range) {
				case Samples samples -> text.append("samples");
				case Steps steps -> text.append(steps.variable()).append(" in steps");
				case Indices indices -> interval(indices.variable(), indices.low(), indices.high());
			}
			separator = ", ";
		}
	}

	private void root(Root root) {
		text.append("root(");
		interval(root.variable(), root.low(), root.high());
		text.append(": ");
		whole(root.body());
		text.append(')');
	}

	private void interval(String variable, Expression low, Expression high) {
		text.append(variable).append(" in ");
		part(low, Precedence.SUM);
		text.append("..");
		part(high, Precedence.SUM);
	}
}

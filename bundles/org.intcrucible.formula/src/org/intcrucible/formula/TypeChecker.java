package org.intcrucible.formula;

import java.util.List;

import org.intcrucible.formula.internal.Bindings;
import org.intcrucible.formula.internal.ErrorLog;
import org.intcrucible.formula.internal.TypeInference;
import org.intcrucible.formula.internal.Typing;
import org.intcrucible.model.Result;

/** Finds out what a formula gives, and whether it makes sense at all, without computing it. */
public final class TypeChecker {

	private TypeChecker() {
	}

	/**
	 * Checks a formula as it stands at the step {@code t} of a definition.
	 *
	 * @param expression as the parser builds it
	 * @return its type; else what is wrong, at least one error, in the order of their places; an unknown name is reported
	 *         where it stands first
	 */
	public static Result<FormulaType, List<FormulaError>> check(Expression expression, Scope scope) {
		ErrorLog log = new ErrorLog();
		Typing typing = new TypeInference(scope, log).infer(expression, Bindings.NONE);
		return log.isEmpty() ? Result.success(typing.type()) : Result.failure(log.errors());
	}
}

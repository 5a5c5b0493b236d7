package org.intcrucible.document.internal;

import java.util.function.Supplier;

import org.intcrucible.model.ProblemCode;

/**
 * What is wrong, before it is known where.
 *
 * @param remedy asked for only if the complaint is shown: a suggestion may look at thousands of names, some of which
 *               are declared further down
 */
record Complaint(ProblemCode code, String sentence, Supplier<String> remedy) {

	static Complaint syntax(String sentence, String remedy) {
		return new Complaint(ProblemCode.SYNTAX, sentence, () -> remedy);
	}

	static Complaint meaning(String sentence, String remedy) {
		return new Complaint(ProblemCode.MEANING, sentence, () -> remedy);
	}

	static Complaint outOfRange(String sentence, String remedy) {
		return new Complaint(ProblemCode.OUT_OF_RANGE, sentence, () -> remedy);
	}

	static Complaint limit(String sentence, String remedy) {
		return new Complaint(ProblemCode.LIMIT, sentence, () -> remedy);
	}
}

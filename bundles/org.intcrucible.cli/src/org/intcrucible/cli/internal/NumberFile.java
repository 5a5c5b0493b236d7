package org.intcrucible.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.document.DocumentReader;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/** Numbers that stand in a file, for vectors that are too long to be typed: {@code a=@file}. */
final class NumberFile {

	private static final String MARK = "@";

	private NumberFile() {
	}

	/** The value of an assignment as a document would write it; numbers of a file in square brackets. */
	static Result<String, List<Problem>> expanded(Assignment assignment) {
		if (!assignment.value().startsWith(MARK)) {
			return Result.success(assignment.value());
		}
		String name = assignment.value().substring(MARK.length());
		try {
			return DocumentReader.readText(Path.of(name)).flatMap(text -> numbers(name, text));
		} catch (InvalidPathException refused) {
			return Result.failure(List.of(new Problem(ProblemCode.INPUT_OUTPUT, "This is no path of a file.",
					"Write for example a=@flows.txt.", Place.whole(name))));
		}
	}

	private static Result<String, List<Problem>> numbers(String file, String text) {
		List<String> numbers = Arrays.stream(text.replace("\uFEFF", "").split("[,;\\s]+")).filter(word -> !word.isEmpty()).toList();
		return switch (numbers.size()) {
			case 0 -> Result.failure(List.of(new Problem(ProblemCode.SYNTAX, "The file holds no number.",
					"Write one number per line, or commas between them.", Place.whole(file))));
			case 1 -> Result.success(numbers.getFirst());
			default -> Result.success(numbers.stream().collect(Collectors.joining(", ", "[", "]")));
		};
	}
}

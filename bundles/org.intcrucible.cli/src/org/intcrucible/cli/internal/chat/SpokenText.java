package org.intcrucible.cli.internal.chat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/**
 * What a user says.
 *
 * @param input what is written into the command
 */
record SpokenText(InputStream input) {

	private static final String INPUT = "-";
	/** A character is four bytes at most; how many characters are too many is said by whoever takes them. */
	private static final int MOST_BYTES = 20_000_010;
	private static final Place STANDARD_INPUT = Place.whole("standard input");

	/** @param words as they were typed; a hyphen alone stands for the standard input */
	Result<String, Problem> of(List<String> words) {
		return words.equals(List.of(INPUT)) ? read() : Result.success(String.join(" ", words));
	}

	private Result<String, Problem> read() {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(input.readNBytes(MOST_BYTES));
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return Result.success(text.startsWith("\uFEFF") ? text.substring(1) : text);
		} catch (CharacterCodingException foreign) {
			return Result.failure(new Problem(ProblemCode.SYNTAX, "It is not encoded in UTF-8.", "Save it as UTF-8.", STANDARD_INPUT));
		} catch (IOException unreadable) {
			return Result.failure(new Problem(ProblemCode.INPUT_OUTPUT, "It cannot be read: " + unreadable.getMessage() + ".", "", STANDARD_INPUT));
		}
	}
}

package org.intcrucible.store.internal.keep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;

/** Reads lines of UTF-8 that end with a line feed, none longer than allowed. */
final class LineReader {

	private static final int BUFFER = 1 << 16;

	private final InputStream in;
	private final String name;
	private final int most;
	private final byte[] buffer = new byte[BUFFER];
	private int from;
	private int to;
	private int number;

	/**
	 * @param name of what is read
	 * @param most bytes in a line, its end included
	 */
	LineReader(InputStream in, String name, int most) {
		this.in = in;
		this.name = name;
		this.most = most;
	}

	/** Where the last line that was read stands. */
	Place place() {
		return new Place(name, number, 0);
	}

	/**
	 * The next line without its end; empty at the end of everything.
	 *
	 * @throws Refusal if it is too long, no UTF-8 or without an end
	 */
	Optional<String> next() throws IOException {
		number++;
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		while (from < to || fill()) {
			int end = from;
			while (end < to && buffer[end] != '\n') {
				end++;
			}
			if (line.size() + end - from >= most) {
				throw new Refusal(ProblemCode.LIMIT, "The line has more than " + most + " bytes.", "", place());
			}
			line.write(buffer, from, end - from);
			from = end + 1;
			if (end < to) {
				return Optional.of(decoded(line));
			}
		}
		if (line.size() > 0) {
			throw new Refusal(ProblemCode.SYNTAX, "The last line has no end.", "", place());
		}
		return Optional.empty();
	}

	private boolean fill() throws IOException {
		from = 0;
		to = in.read(buffer);
		return to > 0;
	}

	private String decoded(ByteArrayOutputStream line) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
		} catch (CharacterCodingException wrong) {
			throw new Refusal(ProblemCode.SYNTAX, "The line is no UTF-8.", "", place());
		}
	}
}

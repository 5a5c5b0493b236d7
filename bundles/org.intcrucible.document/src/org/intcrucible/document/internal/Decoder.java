package org.intcrucible.document.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/** Strict UTF-8: a byte that belongs to no character is a problem with a place, not a question mark. */
public final class Decoder {

	private Decoder() {
	}

	public static Result<String, List<Problem>> utf8(String source, byte[] bytes) {
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		var in = ByteBuffer.wrap(bytes);
		// No UTF-8 byte sequence has more UTF-16 units than bytes, so the buffer never overflows.
		var out = CharBuffer.allocate(bytes.length);
		CoderResult end = decoder.decode(in, out, true);
		String text = out.flip().toString();
		if (!end.isError()) {
			return Result.success(text);
		}
		String sentence = "Byte %d (0x%02X) is not UTF-8.".formatted(in.position(), bytes[in.position()]);
		var place = TextCheck.position(text, text.length()).in(source);
		return Result.failure(List.of(new Problem(ProblemCode.LIMIT, sentence, "Save the file as UTF-8 text.", place)));
	}
}

package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.Test;

class LineReaderTest {

	private static LineReader of(String text, int most) {
		return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "rows", most);
	}

	@Test
	void linesComeOneByOneWithoutTheirEndsWhateverTheirLength() throws IOException {
		String wide = "ü".repeat(100_000);
		LineReader lines = of("a\n\n" + wide + "\nb\r\n", 1_000_000);
		assertEquals(Optional.of("a"), lines.next());
		assertEquals(Optional.of(""), lines.next());
		assertEquals(Optional.of(wide), lines.next());
		assertEquals(new Place("rows", 3, 0), lines.place());
		assertEquals(Optional.of("b\r"), lines.next());
		assertEquals(Optional.empty(), lines.next());
	}

	@Test
	void aLineOfTheGreatestLengthIsReadAndALongerOneIsRefused() throws IOException {
		assertEquals(Optional.of("1234"), of("1234\n", 5).next());
		Refusal refusal = assertThrows(Refusal.class, () -> of("12345\n", 5).next());
		assertEquals(ProblemCode.LIMIT, refusal.problem().code());
		assertEquals("The line has more than 5 bytes.", refusal.problem().sentence());
		assertThrows(Refusal.class, () -> of("x".repeat(1_000_000), 70_000).next());
	}

	@Test
	void aLineWithoutAnEndAndOneThatIsNoTextAreRefused() throws IOException {
		LineReader lines = of("a\nb", 100);
		lines.next();
		Refusal refusal = assertThrows(Refusal.class, lines::next);
		assertEquals("The last line has no end.", refusal.problem().sentence());
		assertEquals(new Place("rows", 2, 0), refusal.problem().place());
		LineReader bytes = new LineReader(new ByteArrayInputStream(new byte[] {(byte) 0xff, '\n'}), "rows", 100);
		assertEquals("The line is no UTF-8.", assertThrows(Refusal.class, bytes::next).problem().sentence());
	}
}

package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** What is written is never more than what would be read. */
class ZipWriterTest {

	private static ZipWriter writer(ZipLimits limits) {
		return new ZipWriter(new ByteArrayOutputStream(), limits, Instant.EPOCH);
	}

	@Test
	void aRowThatNobodyWouldReadIsNotWritten() throws IOException {
		ZipWriter zip = writer(new ZipLimits(9, 1000, 5));
		assertEquals(5, zip.entry("a.jsonl", out -> out.row("1234")).bytes());
		Refusal refusal = assertThrows(Refusal.class, () -> zip.entry("b.jsonl", out -> {
			out.row("1");
			out.row("12345");
		}));
		assertEquals(ProblemCode.LIMIT, refusal.problem().code());
		assertEquals("Row 2 has more than 5 bytes.", refusal.problem().sentence());
		assertEquals(Place.whole("b.jsonl"), refusal.problem().place());
	}

	@Test
	void entriesTogetherAreNoMoreThanAllowed() throws IOException {
		ZipWriter zip = writer(new ZipLimits(9, 10, 5));
		zip.entry("a", out -> out.write(new byte[6]));
		Refusal refusal = assertThrows(Refusal.class, () -> zip.entry("b", out -> out.write(new byte[5])));
		assertEquals("This is more than 10 bytes.", refusal.problem().sentence());
	}

	@Test
	void whatIsWrittenIsKnownByItsSumAndItsSize() throws IOException {
		ZipWriter zip = writer(new ZipLimits(9, 1000, 100));
		zip.entry("rows", out -> {
			out.row("a");
			out.row("b");
		});
		zip.entry("bytes", out -> {
			out.write('a');
			out.write(new byte[] {'\n', 'b', '\n'});
		});
		// Of "a\nb\n", by sha256sum.
		String sum = "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2";
		assertEquals(new Contents(sum, 4, 2), zip.entries().get("rows"));
		assertEquals(new Contents(sum, 4, 0), zip.entries().get("bytes"));
	}
}

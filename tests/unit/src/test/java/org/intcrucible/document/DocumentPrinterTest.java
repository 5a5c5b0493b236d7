package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPrinterTest {

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsPrintedIsReadBack(long seed) {
		var document = RandomDocuments.document(new SplittableRandom(seed));
		String text = DocumentPrinter.print(document);
		var read = Documents.parsed(text).document();
		assertEquals(document, read, text);
		assertEquals(text, DocumentPrinter.print(read));
		assertEquals(DocumentHash.sha256(document), DocumentHash.sha256(read));
	}

	@ParameterizedTest
	@CsvSource({ "1500, 1500", "1500.0, 1500", "1.5e3, 1500", "-0.0, -0", "0, 0", "30e6, 30000000", "0.10, 0.1",
			"1e15, 1e15", "999999999999999, 999999999999999", "1.25e-7, 1.25e-7", "0.00001, 0.00001", "-1e300, -1e300",
			"pi, 3.141592653589793", "4.9e-324, 4.9e-324", "1E+2, 100", "9007199254740993, 9.007199254740992e15",
			"0.1000000000000000055511151231257827, 0.1" })
	void numbersHaveTheFewestDigits(String written, String canonical) {
		var document = Documents.document("## Assumptions", "- x: fixed " + written);
		assertEquals("# Title\n\n## Assumptions\n- x: fixed " + canonical + "\n", DocumentPrinter.print(document));
	}

	@Test
	void defaultsAndDerivedIdsAreLeftOut() {
		String text = """
				# Title

				## Goals
				- minimize a: `1`

				## Constraints
				- b c: `1 < 2`
				- d: `1 < 2` {#d}

				## Levers
				- e: yes or no

				## Resources
				- f: `1` of 2
				""";
		String said = text.replace("a: `1`", "a: `1` (weight 50)").replace("b c: `1 < 2`", "b c: `1 < 2` (weight 50)")
				.replace("of 2", "of 2.0 (hard, 95 %)").replace("## Goals", "## Settings\n- horizon: 1 step\n- samples: 1\n"
						+ "- resolution: medium\n- mode: full_search\n\n## Goals");
		assertEquals(text, DocumentPrinter.print(Documents.parsed(said).document()));
	}

	@Test
	void hashesTellDocumentsApartAndNotTheirLayout() {
		var hashes = IntStream.range(0, 100).mapToObj(SplittableRandom::new).map(RandomDocuments::document)
				.map(DocumentHash::sha256).distinct();
		assertEquals(100, hashes.count());
		String one = DocumentHash.sha256(Documents.document("## Actors", "- a: b"));
		assertEquals(one, DocumentHash.sha256(Documents.document("", "## Actors", "", "- a :  b  ")));
		assertEquals(64, one.length());
	}
}

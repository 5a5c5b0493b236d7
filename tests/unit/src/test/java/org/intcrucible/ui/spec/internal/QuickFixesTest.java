package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.ui.spec.internal.QuickFix.Kind;
import org.junit.jupiter.api.Test;

/** Each fix is taken and checked again: what it is for is gone then. */
class QuickFixesTest {

	private static final String SOUND = """
			# Beam

			## Goals
			- minimize cost: `cost` from 0 to 5 (weight 60)

			## Levers
			- x: real 0..10 [GB]

			## Assumptions
			- price: uniform 1..3

			## Mechanisms
			- cost = `x * price`
			""";

	private static String mended(String text, Kind kind) {
		Finding finding = SpecCheck.findings(text).getFirst();
		QuickFix fix = QuickFixes.of(text, finding).stream().filter(found -> found.kind() == kind).findFirst()
				.orElseThrow(() -> new AssertionError("nothing for " + finding));
		return new StringBuilder(text).replace(fix.offset(), fix.offset() + fix.length(), fix.replacement()).toString();
	}

	private static String broken(String right, String wrong) {
		String text = SOUND.replace(right, wrong);
		assertTrue(!text.equals(SOUND) && !SpecCheck.findings(text).isEmpty(), text);
		return text;
	}

	@Test
	void aSoundDocumentHasNothingToMend() {
		assertEquals(List.of(), SpecCheck.findings(SOUND));
	}

	@Test
	void aMisspeltNameBecomesTheNearest() {
		assertEquals(SOUND, mended(broken("x * price", "x * prise"), Kind.CHANGE));
	}

	@Test
	void aMisspeltSectionBecomesTheNearest() {
		assertEquals(SOUND, mended(broken("## Mechanisms", "## Mechanism"), Kind.CHANGE));
	}

	@Test
	void aMisspeltKeywordBecomesTheNearest() {
		assertEquals(SOUND, mended(broken("uniform", "unifrm"), Kind.CHANGE));
	}

	@Test
	void aWeightThatIsTooLargeBecomesTheLargest() {
		assertEquals(SOUND.replace("weight 60", "weight 100"), mended(broken("weight 60", "weight 160"), Kind.CHANGE));
	}

	@Test
	void aUnitGetsItsBrackets() {
		assertEquals(SOUND, mended(broken("[GB]", "GB"), Kind.BRACKETS));
		assertEquals(SOUND.replace("[GB]", "[req/s], baseline 2"), mended(broken("[GB]", "req/s, baseline 2"), Kind.BRACKETS));
	}

	@Test
	void aRangeIsTurnedRound() {
		assertEquals(SOUND, mended(broken("1..3", "3..1"), Kind.SWAP));
		assertEquals(SOUND, mended(broken("from 0 to 5", "from 5 to 0"), Kind.SWAP));
	}

	@Test
	void aNameThatNothingResemblesIsDeclared() {
		String text = broken("x * price", "x * demand");
		assertEquals(text.replace("## Assumptions\n", "## Assumptions\n- demand: fixed 1\n"), mended(text, Kind.DECLARE));
	}

	@Test
	void aMissingSectionComesWithTheDeclaration() {
		String text = SOUND.replace("\n## Assumptions\n- price: uniform 1..3\n", "");
		String mended = mended(text, Kind.DECLARE);
		assertEquals(List.of(), SpecCheck.findings(mended));
		assertTrue(mended.endsWith("\n## Assumptions\n- price: fixed 1\n"), mended);
	}

	@Test
	void theArchitectCanBeAskedOfAnything() {
		String text = broken("- cost = ", "- cost : ");
		assertEquals(Kind.ASK, QuickFixes.of(text, SpecCheck.findings(text).getFirst()).getLast().kind());
	}
}

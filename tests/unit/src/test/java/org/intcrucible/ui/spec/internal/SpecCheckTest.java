package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpecCheckTest {

	private static String meant(String text, Finding finding) {
		return text.substring(finding.offset(), finding.offset() + finding.length());
	}

	@Test
	void whatTheParserFindsHasItsWordAndPlace() {
		String text = "# A\n\n## Levers\n- x: reel 0..1\n";
		Finding finding = SpecCheck.findings(text).getFirst();
		assertEquals("reel", meant(text, finding));
		assertEquals(List.of(4, 6), List.of(finding.line(), finding.column()));
	}

	@Test
	void whatTheCompilerFindsHasItsWordAndPlace() {
		String text = "# A\r\n\r\n## Goals\r\n- minimize cost: `2 * cots` from 0 to 1\r\n\r\n## Levers\r\n- cost: real 0..1\r\n";
		List<Finding> findings = SpecCheck.findings(text.replace("- cost: real", "- costs: real"));
		assertTrue(findings.stream().anyMatch(finding -> finding.line() == 4 && finding.column() == 23), findings.toString());
		assertEquals("cots", meant(text.replace("- cost: real", "- costs: real"), findings.getFirst()));
	}

	@Test
	void whatIsWrongWithTheWholeStandsAtItsBeginning() {
		Finding finding = SpecCheck.findings("").getFirst();
		assertEquals(List.of(1, 0, 0), List.of(finding.line(), finding.offset(), finding.length()));
	}

	@Test
	void everyFindingLiesWithinTheText() {
		String text = "# A\n\n## Levers\n- x: real 0..";
		SpecCheck.findings(text).forEach(finding -> assertTrue(finding.offset() + finding.length() <= text.length(), finding.toString()));
		assertEquals(4, SpecCheck.findings(text).getFirst().line());
	}
}

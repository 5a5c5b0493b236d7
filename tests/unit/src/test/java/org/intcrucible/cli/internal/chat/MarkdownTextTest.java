package org.intcrucible.cli.internal.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"### Run R-001 | Run R-001", "press **Run** now | press Run now", "`a ** b` and **c** | `a ** b` and c",
			"[View results](crucible://runs/1) | View results", "2 \\* x \\[a\\] | 2 * x [a]", "`a \\* b` | `a \\* b`", "- **Enough**: `x >= 1` | - Enough: `x >= 1`",
			"x[3] (see there) | x[3] (see there)", "#1 of 3 | #1 of 3"})
	void marksForABrowserAreLeftOut(String markdown, String text) {
		assertEquals(List.of(text), MarkdownText.lines(markdown));
	}

	@Test
	void tablesAreSetInColumns() {
		assertEquals(List.of("Before", "", "#  name      I", "1  c2    0.714", "2  a|b       -", "", "After"), MarkdownText.lines("""
				Before

				| # | name | I |
				| --- | --- | ---: |
				| 1 | **c2** | 0.714 |
				| 2 | a\\|b | - | too many |

				After
				"""));
		assertEquals(List.of("| no table"), MarkdownText.lines("| no table"));
	}
}

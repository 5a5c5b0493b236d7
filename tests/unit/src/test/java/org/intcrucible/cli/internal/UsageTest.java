package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

	@Test
	void helpSaysWhatItIsAndGroupsTheCommands() {
		Outcome outcome = CommandLines.crucible();
		assertEquals(0, outcome.status());
		String help = outcome.output();
		assertTrue(help.contains("You describe a problem in one document"), help);
		assertTrue(help.indexOf("Solve a problem") < help.indexOf("  evaluate "), help);
		assertTrue(help.indexOf("Describe a problem") < help.indexOf("  spec "), help);
		assertTrue(help.contains("crucible run examples/web-shop.md"), help);
		assertEquals(help, CommandLines.crucible("--help").output());
		assertEquals(help, CommandLines.crucible("help").output());
	}

	@ParameterizedTest
	@ValueSource(strings = {"evaluate", "spec", "spec show", "spec check"})
	void everyHelpHasAnExample(String command) {
		Outcome outcome = CommandLines.crucible((command + " --help").split(" "));
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.output().matches("(?s).*Examples?:\\R  crucible " + command + ".*"), outcome.output());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"evalute | There is no command \"evalute\". Did you mean \"evaluate\"? See \"crucible --help\".",
			"spec chek x.md | There is no command \"chek\". Did you mean \"check\"? See \"crucible spec --help\".",
			"spec | What to do with it is missing: show, check, apply or undo. See \"crucible spec --help\".",
			"spec show --jsn x.md | There is no option \"--jsn\". Did you mean \"--json\"? See \"crucible spec show --help\".",
			"spec check x.md y.md | \"y.md\" is one argument too many. See \"crucible spec check --help\".",
			"qwertz | There is no command \"qwertz\". See \"crucible --help\"."})
	void whatIsMisspeltIsSaidInOneLine(String arguments, String complaint) {
		Outcome outcome = CommandLines.crucible(arguments.split(" "));
		assertEquals(2, outcome.status());
		assertEquals("crucible: " + complaint, outcome.errors().strip());
		assertEquals("", outcome.output());
	}
}

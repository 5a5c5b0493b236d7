package org.intcrucible.architect.internal.intent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.intcrucible.architect.internal.intent.Intent.CourtesyKind;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.intent.Intent.RunTopic;
import org.junit.jupiter.api.Test;

class GrammarTest {

	private static final Grammar GRAMMAR = Grammar.load();

	private static boolean matches(String pattern, String forms) {
		return new PatternCompiler().compile(pattern).matcher(forms + " ").matches();
	}

	@Test
	void patternsAreOverWholeWords() {
		assertTrue(matches("run it", "run it"));
		assertFalse(matches("run", "brunch"));
		assertFalse(matches("set up", "setup"));
		assertTrue(matches("(run | start) (it | that)? now*", "start now now"));
		assertTrue(matches("goal~", "goals"));
		assertTrue(matches("a _ c", "a b c"));
		assertFalse(matches("a _ c", "a , c"));
		assertTrue(matches("a ... z", "a b c z"));
		assertFalse(matches("a ... z", "a b and c z"));
		assertTrue(matches("a ANY z", "a b , and c z"));
	}

	@Test
	void whatAPartMatchedIsRemembered() {
		var compiler = new PatternCompiler();
		compiler.define("NUM", "<n>");
		compiler.define("STOP", "is");
		compiler.define("NAME", "!STOP _");
		var matcher = compiler.compile("subject:(NAME NAME <few>) is value:NUM").matcher("page time is <n> ");
		assertTrue(matcher.matches());
		assertEquals("page time ", matcher.group("subject"));
		assertEquals("<n> ", matcher.group("value"));
	}

	@Test
	void whatIsNoPatternIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new PatternCompiler().compile("(a | b"));
		assertThrows(IllegalArgumentException.class, () -> new PatternCompiler().compile("a UNDEFINED"));
	}

	@Test
	void argumentsOfRulesNameWhatThereIs() {
		for (Rule rule : GRAMMAR.rules(Rule.Kind.ASK)) {
			assertDoesNotThrow(() -> ProblemPart.valueOf(rule.argument().toUpperCase(Locale.ROOT)));
		}
		for (Rule rule : GRAMMAR.rules(Rule.Kind.ASKRUN)) {
			assertDoesNotThrow(() -> RunTopic.valueOf(rule.argument().toUpperCase(Locale.ROOT)));
		}
		for (Rule rule : GRAMMAR.rules(Rule.Kind.COURTESY)) {
			assertDoesNotThrow(() -> CourtesyKind.valueOf(rule.argument().toUpperCase(Locale.ROOT)));
		}
		for (Rule rule : GRAMMAR.rules(Rule.Kind.CHANGE)) {
			boolean idea = rule.argument().startsWith("idea");
			assertTrue(idea || rule.pattern().namedGroups().containsKey("subject"), rule.argument() + " has no subject");
		}
	}

	@Test
	void everyKindOfRuleIsThere() {
		for (Rule.Kind kind : Rule.Kind.values()) {
			assertFalse(GRAMMAR.rules(kind).isEmpty(), kind.toString());
		}
	}
}

package org.intcrucible.architect.internal.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.intcrucible.document.ElementText;
import org.junit.jupiter.api.Test;

class MessageLexerTest {

	private static void assertTokens(String message, String expected) {
		assertEquals(expected, MessageLexer.tokens(message).stream().map(MessageLexerTest::words).collect(Collectors.joining(" ")),
				message);
	}

	private static String words(Token token) {
		return token.isNumber() ? ElementText.number(token.value()) : token.is(Token.UNIT) ? "[" + token.unit() + "]" : token.form();
	}

	@Test
	void wordsLoseCaseUmlautsAndAccents() {
		assertTokens("Können WIR Größe café", "koennen wir groesse cafe");
	}

	@Test
	void contractionsAreSeveralWords() {
		assertTokens("Don't! can\u2019t won't I'd let's what's it's dont cannot", "do not . can not will not i would let us what is it is do not can not");
		assertTokens("the budget's weight", "the budget weight");
		assertTokens("optimize minimizes prioritise the size", "optimise minimises prioritise the size");
	}

	@Test
	void numbersAreReadAsTheirLanguageWritesThem() {
		assertTokens("the cost is 1,500.5", "the cost is 1500.5");
		assertTokens("the cost is 1,500 or 1.5 or 12,345,678", "the cost is 1500 or 1.5 or 12345678");
		assertTokens("die Kosten sind 1.500,5 und 1,5 und 2.500", "die kosten sind 1500.5 und 1.5 und 2500");
		assertTokens("2k 3M 1e-3 two hundred a million twenty", "2000 3000000 0.001 200 1000000 20");
		assertTokens("-5 or 3 -4", "-5 or 3 -4");
		assertTokens("version 1.2.3", "version 1.2.3");
	}

	@Test
	void unitsStandBehindTheirNumbers() {
		assertTokens("200ms, 5 minutes 50% 99 percent 16GB", "200 [ms] , 5 [min] 50 [%] 99 [%] 16 [GB]");
		assertTokens("$5 and 7 \u20AC and EUR 8 and 9 req/s", "5 [USD] and 7 [EUR] and 8 [EUR] and 9 [req/s]");
		assertTokens("a minute of my time", "a minute of my time");
	}

	@Test
	void rangesAndQuotesAndSigns() {
		assertTokens("5-20 or 5..20 or 5 \u2013 20", "5 .. 20 or 5 .. 20 or 5 .. 20");
		assertTokens("cost \u2264 5 - or so", "cost <= 5 , or so");
		assertTokens("\"page time\" `x` *bold*", "<q> <q> bold");
		assertTokens("approx. 5 min. Run it...", "approx. 5 [min] . run it .");
	}
}

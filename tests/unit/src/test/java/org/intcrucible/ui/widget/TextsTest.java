package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class TextsTest {

	private final Texts texts = Texts.of(Numbers.class);

	@Test
	void valuesComeInAsTheyAre() {
		assertEquals("about {1} it's", texts.get("about", "{1} it's"));
	}

	@Test
	void aTextThatIsNotThereIsAMistake() {
		assertThrows(MissingResourceException.class, () -> texts.get("no.such.text"));
	}
}

package org.intcrucible.cli.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.store.AuditHead;
import org.junit.jupiter.api.Test;

class ChainTextTest {

	@Test
	void aBrokenLogNamesItsFirstBadEvent() {
		ChainCheck broken = new ChainCheck.Broken(7, "Event 7 is missing: event 8 comes next.", List.of("A warning."));
		assertEquals(List.of("The log was changed. Event 7 is missing: event 8 comes next.", "Note: A warning."), ChainText.lines(broken));
		assertEquals(Map.of("sound", false, "first_bad_event", 7L, "finding", "Event 7 is missing: event 8 comes next.", "warnings",
				List.of("A warning.")), ChainText.json(broken));
	}

	@Test
	void aSoundLogNamesItsLastHash() {
		ChainCheck sound = new ChainCheck.Sound(1, new AuditHead(1, "ab"), List.of());
		assertEquals(List.of("The log is the one that was written: 1 event, the last one with the hash ab."), ChainText.lines(sound));
		assertEquals(Map.of("sound", true, "events", 1L, "head_hash", "ab", "warnings", List.of()), ChainText.json(sound));
	}
}

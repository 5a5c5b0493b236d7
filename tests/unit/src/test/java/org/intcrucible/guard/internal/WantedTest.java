package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

	@Test
	void whoLooksForAnythingWantsNothingInParticular() {
		assertEquals(Optional.empty(), Wanted.of(null, null));
		assertEquals(Optional.empty(), Wanted.of("org.intcrucible.run.RunHistory", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.intcrucible.run.execution.RunExecution", "org.intcrucible.run.execution.internal.RunDesk",
			"org.intcrucible.store.run.RunWriter", "org.intcrucible.stage.Evaluator" })
	void aHiddenTypeIsWantedByItsName(String type) {
		assertEquals(Optional.of(type), Wanted.of(type, null));
		assertEquals(Optional.of(type), Wanted.of(null, "(&(service.id>=1)(objectClass=" + type + "))"));
	}

	@ParameterizedTest
	@CsvSource({ "(objectClass=org.intcrucible.run.exec*), org.intcrucible.run.exec*",
			"(objectClass=org.intcrucible.stage.*), org.intcrucible.stage.*", "(|(objectClass=org.intcrucible.store.X)(objectClass=org.intcrucible.store.run.RunWriter)), "
					+ "org.intcrucible.store.run.RunWriter", "(crucible.guard=refused), crucible.guard" })
	void filtersThatNameSomeOfItWantIt(String filter, String wanted) {
		assertEquals(Optional.of(wanted), Wanted.of(null, filter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(objectClass=*)", "(objectClass=org.intcrucible.store.RunReader)", "(objectClass=org.intcrucible.model.*)",
			"(service.pid=stage)" })
	void filtersThatNameNoneOfItDoNot(String filter) {
		assertEquals(Optional.empty(), Wanted.of(null, filter));
	}
}

package org.intcrucible.cli.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.intcrucible.model.AuditEvent;
import org.junit.jupiter.api.Test;

class KnownKindsTest {

	private static Stream<Class<?>> records(Class<?> type) {
		return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(KnownKindsTest::records) : Stream.of(type);
	}

	@Test
	void everyEventOfTheModelIsOfAKnownKind() {
		List<String> kinds = records(AuditEvent.class).map(Class::getSimpleName)
				.map(name -> name.replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT)).distinct().toList();
		assertTrue(kinds.contains("run_created"), kinds.toString());
		assertEquals(kinds, KnownKinds.check(kinds).fold(known -> known, problem -> List.of(problem.sentence())));
	}
}

package org.intcrucible.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Goal;
import org.intcrucible.model.MessageRole;
import org.junit.jupiter.api.Test;

class ConversationSpiTest {

	private static final Set<String> OWN = Set.of("org.intcrucible.conversation", "org.intcrucible.model");

	/** Every type that an agent gets at from what it is handed, by methods that it may call. */
	private static Set<Class<?>> reached(Class<?> start) {
		Set<Class<?>> seen = new HashSet<>();
		look(start, seen);
		return seen;
	}

	private static void look(Type type, Set<Class<?>> seen) {
		switch (type) {
			case Class<?> plain -> lookInto(plain.isArray() ? plain.componentType() : plain, seen);
			case ParameterizedType generic -> {
				look(generic.getRawType(), seen);
				Stream.of(generic.getActualTypeArguments()).forEach(argument -> look(argument, seen));
			}
			default -> {
				// a variable of Java's own types
			}
		}
	}

	private static void lookInto(Class<?> type, Set<Class<?>> seen) {
		if (type.isPrimitive() || type.getName().startsWith("java.") || !seen.add(type)) {
			return;
		}
		for (Method method : type.getMethods()) {
			look(method.getGenericReturnType(), seen);
			Stream.of(method.getGenericParameterTypes()).forEach(next -> look(next, seen));
		}
		if (type.isSealed()) {
			Stream.of(type.getPermittedSubclasses()).forEach(next -> look(next, seen));
		}
	}

	private static boolean isData(Class<?> type) {
		return type.isRecord() || type.isEnum() || type.isSealed();
	}

	@Test
	void anAgentIsHandedNothingButWhatWasSaidAndAMeter() {
		for (Class<?> agent : List.of(ProblemSpecAgent.class, WorldModeller.class)) {
			Set<Class<?>> reached = reached(agent);
			assertTrue(reached.containsAll(List.of(ConversationContext.class, Turn.Written.class, Goal.class)), reached.toString());
			assertTrue(reached.stream().allMatch(type -> OWN.contains(type.getPackageName())), reached.toString());
			assertEquals(Set.of(agent, ConversationContext.class),
					reached.stream().filter(type -> !isData(type)).collect(Collectors.toSet()));
		}
		assertEquals(Set.of("session", "checkStopped", "spend"),
				Set.copyOf(Stream.of(ConversationContext.class.getMethods()).map(Method::getName).toList()));
	}

	@Test
	void propertiesOfTheWrongTypeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> AgentDescriptor.of(Map.of()));
		assertThrows(IllegalArgumentException.class, () -> AgentDescriptor.of(Map.of(AgentDescriptor.ID, " ")));
		for (String key : List.of(AgentDescriptor.ID, AgentDescriptor.VERSION, AgentDescriptor.NAME, AgentDescriptor.DETERMINISTIC,
				AgentDescriptor.OFFLINE)) {
			Map<String, Object> properties = new HashMap<>(Map.of(AgentDescriptor.ID, "acme.modeller"));
			properties.put(key, 7);
			assertThrows(IllegalArgumentException.class, () -> AgentDescriptor.of(properties), key);
		}
		assertThrows(IllegalArgumentException.class,
				() -> AgentDescriptor.of(Map.of(AgentDescriptor.ID, "a", AgentDescriptor.OFFLINE, "perhaps")));
		assertEquals(new AgentDescriptor("a", "1.2", "A", false, true), AgentDescriptor.of(Map.of(AgentDescriptor.ID, "a", AgentDescriptor.VERSION,
				"1.2", AgentDescriptor.NAME, "A", AgentDescriptor.DETERMINISTIC, false, AgentDescriptor.OFFLINE, "true")));
	}

	@Test
	void anAnswerSaysSomethingAndATurnHasAMessage() {
		assertThrows(IllegalArgumentException.class, () -> new Answer.Proposal(" ", "why"));
		assertThrows(IllegalArgumentException.class, () -> new Answer.Questions(List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Answer.Questions(List.of("What?", " ")));
		assertThrows(IllegalArgumentException.class, () -> new Turn("\n", new Turn.Blank(), List.of(), Locale.ROOT));
		assertThrows(NullPointerException.class, () -> new Turn.Utterance(MessageRole.USER, null));
		assertThrows(NullPointerException.class, () -> new Turn.Written("text", null));
		assertEquals("", new Turn.Blank().text());
	}
}

package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;

class GuardedArchitectWriterTest {

	private static final String WRITER = "org.intcrucible.chat.architect.ArchitectWriter";

	private final List<List<Object>> refused = new ArrayList<>();
	private final List<Message> written = new ArrayList<>();
	private final ConversationWriter writer = new ConversationWriter() {

		@Override
		public void open(UnitOfWork unit, ChatSession session) {
			throw new AssertionError("a stranger began a conversation");
		}

		@Override
		public Optional<ChatSession> session(UnitOfWork unit, ChatSessionId id) {
			throw new AssertionError("a stranger asked for a conversation");
		}

		@Override
		public void add(UnitOfWork unit, Message message) {
			written.add(message);
		}
	};

	/** The classes that bundles know. */
	private final Map<Bundle, Class<?>> loaded = new IdentityHashMap<>();

	private Bundle bundle(String name) {
		return (Bundle) Proxy.newProxyInstance(GuardedArchitectWriterTest.class.getClassLoader(), new Class<?>[] {Bundle.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getSymbolicName" -> name;
					case "equals" -> proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					case "loadClass" -> loaded.get(proxy);
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private GuardedArchitectWriter made(Bundle asking, Predicate<Bundle> product) {
		ComponentContext context = (ComponentContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ComponentContext.class},
				(proxy, method, arguments) -> asking);
		return new GuardedArchitectWriter(context, writer, InstantSource.system(), product, (bundle, what) -> refused.add(Arrays.asList(bundle, what)));
	}

	@Test
	void aStrangerGetsNoWriterWhateverItsName() {
		Bundle stranger = bundle("com.example");
		Bundle impostor = bundle("org.intcrucible.architect");
		assertThrows(SecurityException.class, () -> made(stranger, any -> true));
		assertThrows(SecurityException.class, () -> made(impostor, any -> false));
		assertEquals(List.of(List.of(stranger, "lookup of " + WRITER), List.of(impostor, "lookup of " + WRITER)), refused);
	}

	@Test
	void whoeverGotHoldOfTheWriterIsAskedAtEachCall() {
		Bundle architect = bundle("org.intcrucible.architect");
		GuardedArchitectWriter service = made(architect, architect::equals);
		UnitOfWork unit = (event, actor) -> {
			throw new AssertionError("nothing is to be told");
		};
		assertThrows(SecurityException.class, () -> service.add(unit, new MessageId(UUID.randomUUID()), null, "Believe me.", ""));
		assertThrows(SecurityException.class, () -> service.open(unit, null));
		assertTrue(written.isEmpty());
		assertEquals(List.of(Arrays.asList(null, "call of " + WRITER), Arrays.asList(null, "call of " + WRITER)), refused);
	}

	/** Calls from wherever it was loaded. */
	static final class Calling {
	}

	@Test
	void aClassThatClaimsToBeTheArchitectsIsNot() throws IOException {
		Bundle architect = bundle("org.intcrucible.architect");
		Friend friend = Friend.of(architect, architect::equals, (bundle, what) -> refused.add(Arrays.asList(bundle, what)));
		Class<?> known = new LyingLoader(architect).define(Calling.class);
		loaded.put(architect, known);
		friend.checkCaller(known);
		assertEquals(List.of(), refused);
		Class<?> forged = new LyingLoader(architect).define(Calling.class);
		assertThrows(SecurityException.class, () -> friend.checkCaller(forged));
		assertEquals(List.of(List.of(architect, "call of " + WRITER)), refused);
	}
}

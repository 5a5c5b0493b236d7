package org.intcrucible.store.internal.chat;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.intcrucible.store.internal.Friend;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What the conversations' own bundle gets, and nobody else: made for the bundle that asks, after a look at it, and asking at
 * each call who calls. A service of its own, for the reader is there for everybody.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class GuardedConversationWriter implements ConversationWriter {

	private final ConversationWriter writer = new ConversationRecorder();
	private final Friend friend;

	/** @throws SecurityException if a stranger asks */
	@Activate
	public GuardedConversationWriter(ComponentContext context, @Reference(target = Friend.PRODUCT) Predicate<Bundle> product,
			@Reference(target = Friend.REFUSE) BiConsumer<Bundle, String> refuse) {
		friend = Friend.of(context.getUsingBundle(), "org.intcrucible.chat", ConversationWriter.class, product, refuse);
	}

	@Override
	public void open(UnitOfWork unit, ChatSession session) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.open(unit, session);
	}

	@Override
	public Optional<ChatSession> session(UnitOfWork unit, ChatSessionId id) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return writer.session(unit, id);
	}

	@Override
	public void add(UnitOfWork unit, Message message) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.add(unit, message);
	}
}

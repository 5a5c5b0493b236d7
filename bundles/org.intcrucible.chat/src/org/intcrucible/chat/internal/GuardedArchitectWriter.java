package org.intcrucible.chat.internal;

import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What the Architect's bundle gets, and nobody else: made for the bundle that asks, after a look at it, and asking at each
 * call who calls.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class GuardedArchitectWriter implements ArchitectWriter {

	private final ArchitectWriter writer;
	private final Friend friend;

	/** @throws SecurityException if a stranger asks */
	@Activate
	public GuardedArchitectWriter(ComponentContext context, @Reference ConversationWriter conversations, @Reference InstantSource clock,
			@Reference(target = Friend.PRODUCT) Predicate<Bundle> product, @Reference(target = Friend.REFUSE) BiConsumer<Bundle, String> refuse) {
		friend = Friend.of(context.getUsingBundle(), product, refuse);
		writer = new AgentMessages(conversations, clock);
	}

	@Override
	public void open(UnitOfWork unit, ChatSession session) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.open(unit, session);
	}

	@Override
	public Message add(UnitOfWork unit, MessageId id, ChatSession session, String text, String metadata) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return writer.add(unit, id, session, text, metadata);
	}
}

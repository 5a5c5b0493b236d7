package org.intcrucible.chat.internal;

import java.time.InstantSource;
import java.util.Optional;

import org.intcrucible.chat.ChatWriter;
import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.chat.ConversationWriter;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds what anybody may say, and writes down who tried to say more. */
@Component
public final class GuardedChatWriter implements ChatWriter {

	private final Transactions transactions;
	private final ConversationReader reader;
	private final ConversationWriter writer;
	private final IdSource ids;
	private final InstantSource clock;

	@Activate
	public GuardedChatWriter(@Reference Transactions transactions, @Reference ConversationReader reader, @Reference ConversationWriter writer,
			@Reference IdSource ids, @Reference InstantSource clock) {
		this.transactions = transactions;
		this.reader = reader;
		this.writer = writer;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Result<Message, Problem> add(ChatSessionId session, MessageRole role, String text, String metadata) {
		Class<?> caller = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
		Optional<String> forbidden = forbidden(role, metadata);
		if (forbidden.isPresent()) {
			return Result.failure(audited(forbidden.get(), session, caller));
		}
		Optional<Problem> refused = Refusal.text(text);
		if (refused.isEmpty() && reader.session(session).isEmpty()) {
			refused = Optional.of(Refusal.unknown(session));
		}
		return refused.<Result<Message, Problem>>map(Result::failure).orElseGet(() -> Result.success(stored(session, role, text, metadata)));
	}

	/** Why nobody may say such a thing here, one sentence. */
	private static Optional<String> forbidden(MessageRole role, String metadata) {
		if (role == MessageRole.AGENT) {
			return Optional.of("Only the Architect speaks as an agent.");
		}
		if (metadata.isEmpty()) {
			return Optional.empty();
		}
		Optional<MetadataKeys> keys = MetadataKeys.of(metadata);
		if (keys.isEmpty()) {
			return Optional.of("The metadata of the message is no JSON object.");
		}
		return keys.get().areAnyReserved()
				? Optional.of("The metadata of the message has a key that only the Architect writes.") : Optional.empty();
	}

	private Problem audited(String reason, ChatSessionId session, Class<?> caller) {
		Bundle bundle = FrameworkUtil.getBundle(caller);
		String who = bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getLocation();
		transactions.write(unit -> {
			unit.append(new AuditEvent.AttemptRefused("message in conversation " + session, reason, who, 1), Actor.SYSTEM);
			return session;
		});
		return Refusal.problem(ProblemCode.REFUSED, reason, "Say it without.", "message");
	}

	private Message stored(ChatSessionId session, MessageRole role, String text, String metadata) {
		Message message = new Message(new MessageId(ids.next()), session, role, text, metadata, clock.instant());
		return transactions.write(unit -> {
			writer.add(unit, message);
			return message;
		});
	}
}

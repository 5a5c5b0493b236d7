package org.intcrucible.model.internal.json;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Limit;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.StopBorder;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.Value;

/** Adapters of the domain's types that are no plain records. */
public final class DomainAdapters implements TypeAdapterFactory {

	private static final Map<Class<?>, TypeAdapter<?>> ADAPTERS = Map.of(
			ChatSessionId.class, new TextAdapter<>(ChatSessionId::toString, text -> new ChatSessionId(UUID.fromString(text))),
			MessageId.class, new TextAdapter<>(MessageId::toString, text -> new MessageId(UUID.fromString(text))),
			Instant.class, new TextAdapter<>(Instant::toString, Instant::parse),
			RunId.class, new TextAdapter<>(RunId::toString, text -> new RunId(UUID.fromString(text))),
			ProjectId.class, new TextAdapter<>(ProjectId::toString, text -> new ProjectId(UUID.fromString(text))),
			TriggerId.class, new TextAdapter<>(TriggerId::toString, text -> new TriggerId(UUID.fromString(text))),
			Limit.class, new LimitAdapter());

	@Override
	public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
		Class<? super T> raw = type.getRawType();
		if (Value.class.isAssignableFrom(raw)) {
			return cast(new ValueAdapter());
		}
		if (raw == StopBorder.class) {
			return cast(new BorderAdapter(gson));
		}
		if (raw == RunLinks.class) {
			return cast(new LinksAdapter(gson));
		}
		if (raw.isEnum()) {
			return cast(enumAdapter(raw));
		}
		TypeAdapter<?> adapter = ADAPTERS.get(raw);
		return adapter == null ? null : cast(adapter);
	}

	private static TextAdapter<Enum<?>> enumAdapter(Class<?> type) {
		Map<String, Enum<?>> constants = new HashMap<>();
		for (Object constant : type.getEnumConstants()) {
			constants.put(wireName((Enum<?>) constant), (Enum<?>) constant);
		}
		return new TextAdapter<>(DomainAdapters::wireName, text -> {
			Enum<?> constant = constants.get(text);
			if (constant == null) {
				throw new IllegalArgumentException("none of " + constants.keySet());
			}
			return constant;
		});
	}

	private static String wireName(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The factory was asked by type, so that the cast holds. */
	@SuppressWarnings("unchecked")
	private static <T> TypeAdapter<T> cast(TypeAdapter<?> adapter) {
		return (TypeAdapter<T>) adapter;
	}
}

package org.intcrucible.chat.internal;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.model.RecommendedRunConfig;

/**
 * Every key in a message's metadata, at any depth. Metadata is read as strictly as JSON is defined: what lenient readers see
 * in other texts cannot slip by.
 */
final class MetadataKeys {

	static final String RUN_SUMMARY = "run_summary";
	static final Set<String> RESERVED = Set.of(RecommendedRunConfig.KEY, RUN_SUMMARY, DocumentChange.KEY,
			DocumentChange.UNDONE_KEY);

	private static final Set<String> RESERVED_FOLDED = folded(RESERVED);

	private final Set<String> keys = new HashSet<>();
	/** Keys of the objects that are open, the innermost first; of a list none. */
	private final Deque<Set<String>> open = new ArrayDeque<>();

	private MetadataKeys() {
	}

	/** @return empty if the text is no JSON object, or a key stands twice in an object */
	static Optional<Set<String>> of(String metadata) {
		MetadataKeys read = new MetadataKeys();
		try (JsonReader json = new JsonReader(new StringReader(metadata))) {
			json.setStrictness(Strictness.STRICT);
			return json.peek() == JsonToken.BEGIN_OBJECT && read.all(json) ? Optional.of(Set.copyOf(read.keys)) : Optional.empty();
		} catch (MalformedJsonException | NumberFormatException | IllegalStateException malformed) {
			return Optional.empty();
		} catch (IOException atEnd) {
			// of a text in memory: it ends in the middle of a value
			return Optional.empty();
		}
	}

	/** Whether one of them is reserved, or would pass for it among careless readers. */
	static boolean isAnyReserved(Set<String> keys) {
		return folded(keys).stream().anyMatch(RESERVED_FOLDED::contains);
	}

	/** Case, width, and whatever is neither letter nor digit do not count. */
	private static Set<String> folded(Set<String> keys) {
		Set<String> folded = new HashSet<>();
		for (String key : keys) {
			String wide = Normalizer.normalize(key, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
			folded.add(wide.codePoints().filter(Character::isLetterOrDigit)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
		}
		return folded;
	}

	/** @return whether no key stands twice in an object */
	private boolean all(JsonReader json) throws IOException {
		while (true) {
			switch (json.peek()) {
				case BEGIN_OBJECT -> {
					json.beginObject();
					open.push(new HashSet<>());
				}
				case BEGIN_ARRAY -> {
					json.beginArray();
					open.push(Set.of());
				}
				case END_OBJECT -> {
					json.endObject();
					open.pop();
				}
				case END_ARRAY -> {
					json.endArray();
					open.pop();
				}
				case NAME -> {
					String key = json.nextName();
					keys.add(key);
					if (!open.element().add(key)) {
						return false;
					}
				}
				case END_DOCUMENT -> {
					return true;
				}
				case BOOLEAN -> json.nextBoolean();
				case NULL -> json.nextNull();
				// what is skipped is not looked at strictly
				case STRING, NUMBER -> json.nextString();
			}
		}
	}
}

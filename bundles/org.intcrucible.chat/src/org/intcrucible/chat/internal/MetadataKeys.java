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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunSummary;

/**
 * Every key in a message's metadata. Metadata is read as strictly as JSON is defined: what lenient readers see in other texts
 * cannot slip by.
 *
 * @param outer of the object itself
 * @param inner of what lies in it, at any depth
 */
record MetadataKeys(Set<String> outer, Set<String> inner) {

	/** Those that others trust. */
	private static final Set<String> RESERVED = Set.of(RecommendedRunConfig.KEY, RunSummary.KEY, DocumentChange.KEY, DocumentChange.UNDONE_KEY);
	private static final Set<String> RESERVED_FOLDED = RESERVED.stream().map(MetadataKeys::folded).collect(Collectors.toUnmodifiableSet());

	/** @return empty if the text is no JSON object, or a key stands twice in an object */
	static Optional<MetadataKeys> of(String metadata) {
		Reading reading = new Reading();
		try (JsonReader json = new JsonReader(new StringReader(metadata))) {
			json.setStrictness(Strictness.STRICT);
			return json.peek() == JsonToken.BEGIN_OBJECT && reading.all(json) ? Optional.of(new MetadataKeys(reading.outer, reading.inner))
					: Optional.empty();
		} catch (MalformedJsonException | NumberFormatException | IllegalStateException malformed) {
			return Optional.empty();
		} catch (IOException atEnd) {
			// of a text in memory: it ends in the middle of a value
			return Optional.empty();
		}
	}

	/** Whether one of them is reserved, or would pass for it among careless readers. */
	boolean areAnyReserved() {
		return Stream.concat(outer.stream(), inner.stream()).anyMatch(MetadataKeys::isReserved);
	}

	/** Whether one of them passes for a reserved one, and is none that readers of this product look for. */
	boolean areAnyMistakable() {
		return inner.stream().anyMatch(MetadataKeys::isReserved) || outer.stream().anyMatch(key -> isReserved(key) && !RESERVED.contains(key));
	}

	private static boolean isReserved(String key) {
		return RESERVED_FOLDED.contains(folded(key));
	}

	/** Case, width, and whatever is neither letter nor digit do not count. */
	private static String folded(String key) {
		String wide = Normalizer.normalize(key, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return wide.codePoints().filter(Character::isLetterOrDigit)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** Goes through a text once. */
	private static final class Reading {

		private final Set<String> outer = new HashSet<>();
		private final Set<String> inner = new HashSet<>();
		/** Keys of the objects that are open, the innermost first; of a list none. */
		private final Deque<Set<String>> open = new ArrayDeque<>();

		/** @return whether no key stands twice in an object */
		boolean all(JsonReader json) throws IOException {
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
						(open.size() == 1 ? outer : inner).add(key);
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
}

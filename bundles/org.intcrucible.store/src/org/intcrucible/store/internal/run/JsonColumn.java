package org.intcrucible.store.internal.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Value;
import org.intcrucible.store.StoreException;

/** Columns that hold JSON. */
final class JsonColumn {

	/** The types that the codec needs to see in order to read a bare map. */
	private record Texts(Map<String, String> map) {
	}

	private record Values(Map<String, Value> map) {
	}

	private record Numbers(Map<String, Object> map) {
	}

	private JsonColumn() {
	}

	/** What is absent is left out. */
	static String write(Object value) {
		return JsonCodec.write(value);
	}

	/** What is absent is null, so that a map keeps the keys of numbers that are none. Also one line. */
	static String writeWithNulls(Object value) {
		// Ends of lines inside of strings are escaped: those that are left are between the parts.
		return JsonCodec.writeDocument(value).lines().map(String::strip).collect(Collectors.joining());
	}

	/** @throws StoreException if it was not written by this product */
	static <T> T read(String json, Class<T> type) {
		return JsonCodec.read(json, type).fold(value -> value, problem -> {
			throw damaged(problem.sentence());
		});
	}

	static <T> List<T> list(String json, Class<T[]> type) {
		return List.of(read(json, type));
	}

	static Map<String, String> texts(String json) {
		return read(wrapped(json), Texts.class).map();
	}

	static Map<String, Value> values(String json) {
		return read(wrapped(json), Values.class).map();
	}

	/** @return as {@link ExactNumbers} has them */
	static Map<String, Object> numbers(String json) {
		return read(wrapped(json), Numbers.class).map();
	}

	private static String wrapped(String map) {
		return "{\"map\":" + map + "}";
	}

	static StoreException damaged(String sentence) {
		return new StoreException(new Problem(ProblemCode.INPUT_OUTPUT, "The database is damaged. " + sentence,
				"Put a backup back: crucible restore FILE.zip.", Place.whole("workspace")));
	}
}

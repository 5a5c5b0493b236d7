package org.intcrucible.model;

import java.io.IOException;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;

import org.intcrucible.model.internal.json.DomainAdapters;
import org.intcrucible.model.internal.json.NumberAdapter;

/**
 * The one JSON form of everything: snake_case keys, enums in lower case, ISO-8601 times, ids as strings, numbers with
 * all their digits and null where there is no number.
 */
public final class JsonCodec {

	private static final Gson RECORDS = builder().create();
	private static final Gson DOCUMENTS = builder().serializeNulls().setPrettyPrinting().create();

	private JsonCodec() {
	}

	private static GsonBuilder builder() {
		return new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
				.disableHtmlEscaping().enableComplexMapKeySerialization()
				.registerTypeAdapterFactory(new DomainAdapters()).registerTypeAdapter(Double.class, new NumberAdapter())
				.registerTypeAdapter(double.class, new NumberAdapter());
	}

	/** One line; what is absent is left out. */
	public static String write(Object value) {
		return RECORDS.toJson(value);
	}

	/** Indented, for people and scripts; what is absent is null. */
	public static String writeDocument(Object value) {
		return DOCUMENTS.toJson(value);
	}

	/** The same, part by part as it is made: for what is too large to be one text. */
	public static void writeDocument(Object value, Appendable target) throws IOException {
		try {
			DOCUMENTS.toJson(value, target);
		} catch (JsonIOException failed) {
			throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed);
		}
	}

	/** Reads what {@link #write(Object)} wrote. */
	public static <T> Result<T, Problem> read(String json, Class<T> type) {
		try {
			T value = RECORDS.fromJson(json, type);
			return value == null ? malformed(type, "it is empty") : Result.success(value);
		} catch (RuntimeException refused) {
			// What a record's constructor throws arrives wrapped in one that is nothing but a RuntimeException.
			return malformed(type, String.valueOf(refused.getMessage()));
		}
	}

	private static <T> Result<T, Problem> malformed(Class<T> type, String why) {
		return Result.failure(new Problem(ProblemCode.SYNTAX, "This is no JSON of a " + type.getSimpleName() + ": " + why + ".",
				"", Place.whole("JSON")));
	}
}

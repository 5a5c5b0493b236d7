package org.intcrucible.model.internal.json;

import java.io.IOException;
import java.util.function.Function;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** A value that is a string in JSON. */
final class TextAdapter<T> extends TypeAdapter<T> {

	private final Function<T, String> toText;
	private final Function<String, T> fromText;

	TextAdapter(Function<T, String> toText, Function<String, T> fromText) {
		this.toText = toText;
		this.fromText = fromText;
	}

	@Override
	public void write(JsonWriter out, T value) throws IOException {
		out.value(value == null ? null : toText.apply(value));
	}

	@Override
	public T read(JsonReader in) throws IOException {
		if (in.peek() == JsonToken.NULL) {
			in.nextNull();
			return null;
		}
		String text = in.nextString();
		try {
			return fromText.apply(text);
		} catch (RuntimeException refused) {
			throw new JsonParseException("\"" + text + "\" at " + in.getPath() + " is not understood", refused);
		}
	}
}

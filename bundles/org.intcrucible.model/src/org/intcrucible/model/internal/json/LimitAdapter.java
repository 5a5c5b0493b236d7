package org.intcrucible.model.internal.json;

import java.io.IOException;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.intcrucible.model.Limit;

/** A number, absent where there is no limit. */
final class LimitAdapter extends TypeAdapter<Limit> {

	private final NumberAdapter numbers = new NumberAdapter();

	@Override
	public void write(JsonWriter out, Limit limit) throws IOException {
		numbers.write(out, limit == null ? null : limit.amount());
	}

	@Override
	public Limit read(JsonReader in) throws IOException {
		if (in.peek() == JsonToken.NULL) {
			in.nextNull();
			return Limit.NONE;
		}
		return new Limit(in.nextDouble());
	}
}

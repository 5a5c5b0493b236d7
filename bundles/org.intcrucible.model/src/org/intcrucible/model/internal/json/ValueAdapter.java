package org.intcrucible.model.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.intcrucible.model.Value;

/** A lever's value: a number, a string, true or false, a list of numbers. */
final class ValueAdapter extends TypeAdapter<Value> {

	private final NumberAdapter numbers = new NumberAdapter();

	@Override
	public void write(JsonWriter out, Value value) throws IOException {
		switch (value) {
			case null -> out.nullValue();
			case Value.Number number -> numbers.write(out, number.number());
			case Value.Option option -> out.value(option.name());
			case Value.Truth truth -> out.value(truth.yes());
			case Value.Vector vector -> {
				out.beginArray();
				for (Double number : vector.numbers()) {
					numbers.write(out, number);
				}
				out.endArray();
			}
		}
	}

	@Override
	public Value read(JsonReader in) throws IOException {
		return switch (in.peek()) {
			case NUMBER -> new Value.Number(in.nextDouble());
			case STRING -> new Value.Option(in.nextString());
			case BOOLEAN -> new Value.Truth(in.nextBoolean());
			case BEGIN_ARRAY -> vector(in);
			default -> throw new JsonParseException("no value of a lever at " + in.getPath());
		};
	}

	private static Value vector(JsonReader in) throws IOException {
		List<Double> values = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			values.add(in.nextDouble());
		}
		in.endArray();
		return new Value.Vector(values);
	}
}

package org.intcrucible.model.internal.json;

import java.io.IOException;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** JSON knows no NaN and no infinity: both are null, and null is NaN. Whole numbers have no fraction. */
public final class NumberAdapter extends TypeAdapter<Double> {

	private static final double EXACT = 0x1p53;

	@Override
	public void write(JsonWriter out, Double number) throws IOException {
		if (number == null || !Double.isFinite(number)) {
			out.nullValue();
		} else if (number == Math.rint(number) && Math.abs(number) < EXACT) {
			out.value(number.longValue());
		} else {
			out.value(number);
		}
	}

	@Override
	public Double read(JsonReader in) throws IOException {
		if (in.peek() == JsonToken.NULL) {
			in.nextNull();
			return Double.NaN;
		}
		return in.nextDouble();
	}
}

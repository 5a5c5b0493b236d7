package org.intcrucible.model.internal.json;

import java.io.IOException;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.intcrucible.model.StopBorder;

/** Numbers of batches, absent where nothing was stopped. */
final class BorderAdapter extends TypeAdapter<StopBorder> {

	/** What JSON leaves out is null. */
	private record Batches(Long tries, Long batches) {
	}

	private final Gson gson;

	BorderAdapter(Gson gson) {
		this.gson = gson;
	}

	@Override
	public void write(JsonWriter out, StopBorder border) throws IOException {
		if (border == null || border.isNone()) {
			out.nullValue();
		} else {
			gson.toJson(new Batches(known(border.tries()), known(border.batches())), Batches.class, out);
		}
	}

	private static Long known(long batches) {
		return batches == Long.MAX_VALUE ? null : Long.valueOf(batches);
	}

	@Override
	public StopBorder read(JsonReader in) throws IOException {
		Batches stored = gson.fromJson(in, Batches.class);
		return stored == null ? StopBorder.NONE : new StopBorder(orNone(stored.tries()), orNone(stored.batches()));
	}

	private static long orNone(Long batches) {
		return batches == null ? Long.MAX_VALUE : batches;
	}
}

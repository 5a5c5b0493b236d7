package org.intcrucible.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;

/** One element of a document on its way to JSON: its id, its parts in the order in which they are put, its reason. */
final class ElementJson {

	private final Map<String, Object> json = new LinkedHashMap<>();
	private final String because;

	ElementJson(ElementNotes notes) {
		json.put("id", notes.id());
		because = notes.because();
	}

	/** @param value null for JSON's null: what an element of this kind may have and this one has not */
	ElementJson put(String key, Object value) {
		json.put(key, value);
		return this;
	}

	ElementJson put(Constraint.Strength strength) {
		put("strength", switch (strength) {
			case Constraint.Hard hard -> "hard";
			case Constraint.HardInAll always -> "hard_in_all";
			case Constraint.Soft soft -> "soft";
		});
		put("weight", strength.weight());
		return put("reliability", strength instanceof Constraint.Hard(double reliability) ? reliability : null);
	}

	ElementJson putSettings(String key, List<Setting> settings) {
		Map<String, Value> values = new LinkedHashMap<>();
		settings.forEach(setting -> values.put(setting.name(), setting.value()));
		return put(key, values);
	}

	Map<String, Object> end() {
		json.put("because", because);
		return json;
	}
}

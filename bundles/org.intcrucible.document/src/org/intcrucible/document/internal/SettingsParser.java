package org.intcrucible.document.internal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.document.DocumentLimits;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.ScenarioType;

/** Settings: how a world is played through and how closely it is looked at. */
final class SettingsParser implements ItemParser {

	static final String HORIZON = "horizon";
	static final String SAMPLES = "samples";
	static final String RESOLUTION = "resolution";
	static final String MODE = "mode";
	static final String SHARES = "shares";

	private static final List<String> KEYS = List.of(HORIZON, SAMPLES, RESOLUTION, MODE, SHARES);
	private static final int WHOLE = 100;

	private final Set<String> seen = new HashSet<>();

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor("- horizon: 100 steps");
		var key = cursor.label("a setting");
		cursor.expect(":");
		refuseNotes(item);
		if (!seen.add(key.text())) {
			throw cursor.refuse(Complaint.meaning("The setting %s stands here twice.".formatted(Names.quote(key.text())),
					"Keep one of the two."), key.offset());
		}
		var settings = draft.settings;
		switch (key.text()) {
			case HORIZON -> {
				settings.counted = item.at(cursor.offset());
				settings.horizon = Whole.count(cursor, item, draft, "a number of steps", DocumentLimits.MAX_ELEMENTS);
				if (!cursor.acceptWord("step")) {
					cursor.expectWord("steps");
				}
			}
			case SAMPLES -> {
				settings.counted = item.at(cursor.offset());
				settings.samples = Whole.count(cursor, item, draft, "a number of samples", DocumentLimits.MAX_ELEMENTS);
			}
			case RESOLUTION -> settings.resolution = keyword(cursor, Resolution.class, RESOLUTION);
			case MODE -> settings.mode = keyword(cursor, RunMode.class, MODE);
			case SHARES -> settings.shares.putAll(shares(cursor, item, draft));
			default -> throw cursor.refuse(Names.unknown("setting", key.text(), KEYS), key.offset());
		}
		cursor.finish();
	}

	private static void refuseNotes(Item item) throws Refusal {
		if (!item.because().isEmpty() || !item.ownId().isEmpty()) {
			throw new Refusal(Complaint.syntax("A setting has neither a reason nor an id.",
					"Give the reason in the description."), item.at(item.end()));
		}
	}

	private static <E extends Enum<E>> E keyword(Cursor cursor, Class<E> type, String what) throws Refusal {
		var word = cursor.name("a " + what);
		return Keywords.find(type, word.text()).orElseThrow(
				() -> cursor.refuse(Names.unknown(what, word.text(), Keywords.all(type)), word.offset()));
	}

	private static Map<ScenarioType, Integer> shares(Cursor cursor, Item item, Draft draft) throws Refusal {
		int start = cursor.offset();
		var shares = new EnumMap<ScenarioType, Integer>(ScenarioType.class);
		long sum = 0;
		do {
			int typeStart = cursor.offset();
			var type = keyword(cursor, ScenarioType.class, "scenario type");
			long share = share(cursor);
			sum += share;
			cursor.expect("%");
			if (shares.putIfAbsent(type, (int) share) != null) {
				throw cursor.refuse(Complaint.meaning("This type has two shares.", "Keep one of the two."), typeStart);
			}
		} while (cursor.accept(","));
		if (sum != WHOLE) {
			draft.findings.add(Complaint.meaning("The shares add up to %d %%.".formatted(sum),
					"Let them add up to 100 %; types left out have none."), item.at(start));
		}
		return shares;
	}

	private static long share(Cursor cursor) throws Refusal {
		int offset = cursor.offset();
		long share = Whole.read(cursor, "a percentage");
		if (share < 0 || share > WHOLE) {
			throw cursor.refuse(Complaint.outOfRange("A share lies in 0..100 %.", "Choose a number from there."), offset);
		}
		return share;
	}
}

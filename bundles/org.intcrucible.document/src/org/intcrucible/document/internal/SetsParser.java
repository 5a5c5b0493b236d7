package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a scenario or a candidate sets: names with values, between back quotes. */
final class SetsParser {

	private SetsParser() {
	}

	/** @return at least one setting, no two of the same name */
	static List<DraftSetting> read(Cursor outer, Item item) throws Refusal {
		var quoted = outer.quoted("list of settings");
		var cursor = outer.within(quoted, "`servers = 6, region = eu, flow = [1, 2, 3]`");
		var settings = new ArrayList<DraftSetting>();
		var names = new HashSet<String>();
		do {
			var name = cursor.name("a name");
			if (!names.add(name.text())) {
				throw cursor.refuse(Complaint.meaning("%s is set twice.".formatted(Names.quote(name.text())),
						"Keep one of the two."), name.offset());
			}
			cursor.expect("=");
			settings.add(new DraftSetting(item, name, ValueParser.value(cursor)));
		} while (cursor.accept(","));
		cursor.finish();
		return settings;
	}
}

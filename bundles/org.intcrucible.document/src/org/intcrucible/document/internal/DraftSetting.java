package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Setting;

/**
 * A setting with its places.
 *
 * @param item    that it stands in
 * @param name    of a lever or assumption
 * @param value   with the places of its elements
 */
record DraftSetting(Item item, Word name, LocatedValue value) {

	Setting setting() {
		return new Setting(name.text(), value.value());
	}

	static List<Setting> settings(List<DraftSetting> drafts) {
		return drafts.stream().map(DraftSetting::setting).toList();
	}
}

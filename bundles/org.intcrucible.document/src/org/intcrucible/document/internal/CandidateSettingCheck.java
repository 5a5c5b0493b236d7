package org.intcrucible.document.internal;

import java.util.Map;

import org.intcrucible.model.Lever;
import org.intcrucible.model.Value;

/** Whether a candidate sets levers, each to a value that it may take. */
final class CandidateSettingCheck {

	private final Draft draft;
	private final Map<String, Lever> levers;

	CandidateSettingCheck(Draft draft) {
		this.draft = draft;
		levers = CrossChecks.byName(draft.levers, Lever::name);
	}

	void check(DraftSetting setting) {
		String name = setting.name().text();
		var lever = levers.get(name);
		if (lever == null) {
			if (!draft.unreadable.contains(name)) {
				draft.findings.add(Names.unknown("lever", name, levers.keySet()),
						setting.item().at(setting.name().offset()));
			}
		} else if (setting.value().value() instanceof Value.Vector vector) {
			checkVector(setting, lever, vector);
		} else {
			DomainCheck.single(name, lever.domain(), setting.value().value()).ifPresent(
					complaint -> draft.findings.add(complaint, setting.item().at(setting.value().offset())));
		}
	}

	private void checkVector(DraftSetting setting, Lever lever, Value.Vector vector) {
		long wanted = new SizeCheck(draft).size(lever.shape());
		int given = vector.numbers().size();
		var position = setting.item().at(setting.value().offset());
		if (lever.shape() instanceof Lever.Scalar) {
			draft.findings.add(Complaint.meaning("%s has one element, not %d.".formatted(
					Names.quote(lever.name()), given), "Write one value without brackets."), position);
		} else if (given != wanted) {
			draft.findings.add(Complaint.meaning("%s has %d elements, not %d.".formatted(
					Names.quote(lever.name()), wanted, given), "Write one number for each, or one for all."), position);
		} else {
			for (int i = 0; i < given; i++) {
				var place = setting.item().at(setting.value().elements().get(i));
				DomainCheck.element(lever.name(), lever.domain(), vector.numbers().get(i))
						.ifPresent(complaint -> draft.findings.add(complaint, place));
			}
		}
	}
}

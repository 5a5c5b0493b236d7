package org.intcrucible.document.internal;

import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Assumption.Within;
import org.intcrucible.model.Value;

/**
 * Whether a scenario sets assumptions, each to a number within its bounds. A number that the distribution never gives is
 * allowed: stress tests look at just those.
 */
final class ScenarioSettingCheck {

	private final Draft draft;
	private final Map<String, Assumption> assumptions;

	ScenarioSettingCheck(Draft draft, Map<String, Assumption> assumptions) {
		this.draft = draft;
		this.assumptions = assumptions;
	}

	void check(DraftSetting setting) {
		String name = setting.name().text();
		var assumption = assumptions.get(name);
		if (assumption == null && draft.unreadable.contains(name)) {
			return;
		}
		if (assumption == null) {
			draft.findings.add(unknown(name), setting.item().at(setting.name().offset()));
		} else if (assumption.noise()) {
			draft.findings.add(Complaint.meaning("%s is noise, which has no single value.".formatted(Names.quote(name)),
					"Set an assumption that its distribution uses."), setting.item().at(setting.name().offset()));
		} else {
			complaint(assumption, setting.value().value()).ifPresent(
					complaint -> draft.findings.add(complaint, setting.item().at(setting.value().offset())));
		}
	}

	private Complaint unknown(String name) {
		boolean lever = draft.levers.stream().anyMatch(known -> known.name().equals(name));
		return lever ? Complaint.meaning("%s is a lever, which candidates set.".formatted(Names.quote(name)),
				"Set assumptions only.") : Names.unknown("assumption", name, assumptions.keySet());
	}

	private static Optional<Complaint> complaint(Assumption assumption, Value value) {
		if (!(value instanceof Value.Number(double number))) {
			return Optional.of(Complaint.meaning("%s takes one number.".formatted(Names.quote(assumption.name())),
					"Write 1 for yes and 0 for no."));
		}
		if (assumption.within() instanceof Within(double low, double high) && (number < low || number > high)) {
			return Optional.of(Ranges.outside(assumption.name(), number, low, high));
		}
		return Optional.empty();
	}
}

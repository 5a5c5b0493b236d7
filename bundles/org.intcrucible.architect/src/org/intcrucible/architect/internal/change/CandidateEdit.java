package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.intcrucible.architect.internal.change.Change.IdeaValue;
import org.intcrucible.document.SettingReader;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;
import org.intcrucible.model.Setting;

/** Adds a candidate that the user proposes. */
final class CandidateEdit {

	private static final String LABEL = "Idea ";

	private final EditState state;

	CandidateEdit(EditState state) {
		this.state = state;
	}

	void apply(String wanted, List<IdeaValue> values) throws Refused {
		var sets = new ArrayList<Setting>();
		for (IdeaValue value : values) {
			sets.add(setting(value));
		}
		if (sets.stream().map(Setting::name).distinct().count() < sets.size()) {
			throw new Refused(ProblemCode.MEANING, "A lever has two values here.", "Say one value for each.");
		}
		String label = wanted.isEmpty() ? numbered() : wanted.replaceAll("[:`]", " ").strip();
		if (state.isTaken(label)) {
			throw new Refused(ProblemCode.REFUSED, "The name `" + label + "` is taken.", "Choose another one.");
		}
		state.parts.candidates.add(new GivenCandidate(ElementNotes.of(Slug.of(label)), label, sets));
	}

	private String numbered() {
		int number = state.parts.candidates.size() + 1;
		while (state.isTaken(LABEL + number)) {
			number++;
		}
		return LABEL + number;
	}

	private Setting setting(IdeaValue value) throws Refused {
		var element = state.finder.require(value.subject(), List.of(Set.of(Section.LEVERS)));
		var lever = EditState.required(
				state.parts.levers.stream().filter(any -> any.notes().id().equals(element.id())).findFirst());
		var setting = SettingReader.lever(state.document(), Refused.MESSAGE, lever.name() + " = " + written(lever, value.value()));
		return switch (setting) {
			case Result.Success<Setting, List<Problem>>(var set) -> set;
			case Result.Failure<Setting, List<Problem>>(var problems) -> throw new Refused(problems);
		};
	}

	/** Options and yes and no in the spelling of the document. */
	private static String written(Lever lever, String value) {
		return switch (lever.domain()) {
			case Lever.OneOf(var options) -> options.stream().filter(option -> option.equalsIgnoreCase(value)
					|| NameWords.of(option).equals(NameWords.of(value))).findFirst().orElse(value);
			case Lever.YesNo() -> switch (value.toLowerCase(Locale.ROOT)) {
				case "ja", "true", "on", "an", "1" -> "yes";
				case "nein", "false", "off", "aus", "0" -> "no";
				default -> value.toLowerCase(Locale.ROOT);
			};
			default -> value;
		};
	}
}

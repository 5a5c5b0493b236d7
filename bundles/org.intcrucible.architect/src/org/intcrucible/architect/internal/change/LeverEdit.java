package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.intcrucible.architect.internal.change.Change.Role;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Lever;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Section;
import org.intcrucible.model.Value;

/** What a lever is today, and which options it has. */
final class LeverEdit {

	private final EditState state;

	LeverEdit(EditState state) {
		this.state = state;
	}

	void baseline(String subject, Quantity value) throws Refused {
		var element = state.finder.require(subject, List.of(Set.of(Section.LEVERS)));
		var old = lever(element);
		double amount = Units.amount(value, old.unit(), Double.NaN);
		DocumentParts.replace(state.parts.levers, old, new Lever(old.notes(), old.name(), old.shape(), old.domain(), old.unit(),
				new Lever.DeclaredBaseline(new Value.Number(amount))));
	}

	void options(String subject, List<String> options) throws Refused {
		var found = new RangeEdit(state).find(subject, Role.LEVER);
		if (found.isPresent() && found.get().section() != Section.LEVERS) {
			throw new Refused(ProblemCode.MEANING, "`" + found.get().label() + "` is an assumption; options are for levers.",
					"Give the lever another name.");
		}
		var domain = domain(options);
		if (found.isPresent()) {
			var old = lever(found.get());
			DocumentParts.replace(state.parts.levers, old,
					new Lever(old.notes(), old.name(), old.shape(), domain, old.unit(), old.baseline()));
		} else {
			String name = NameWords.name(subject);
			state.parts.levers.add(new Lever(ElementNotes.of(name), name, new Lever.Scalar(), domain, "", new Lever.DefaultBaseline()));
		}
	}

	private static Lever.Domain domain(List<String> options) throws Refused {
		var folded = new TreeSet<>(options.stream().map(NameWords::fold).toList());
		if (folded.equals(Set.of("yes", "no")) || folded.equals(Set.of("ja", "nein"))) {
			return new Lever.YesNo();
		}
		var names = options.stream().map(NameWords::name).toList();
		if (names.contains("") || Set.copyOf(names).size() < names.size()) {
			throw new Refused(ProblemCode.MEANING, "These are no options: " + String.join(", ", options) + ".",
					"Name each by a word of its own.");
		}
		return new Lever.OneOf(names);
	}

	private Lever lever(Element element) {
		return EditState.required(
				state.parts.levers.stream().filter(lever -> lever.notes().id().equals(element.id())).findFirst());
	}
}

package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.formula.ReservedNames;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Section;

/**
 * Who has which name and id. Ids are unique over the document, with one exception: a goal, constraint or resource whose
 * formula is just its own name shares the id of the definition with that name.
 */
final class Declarations {

	/** @param inFormulas whether formulas may use the name, so that a goal can share it */
	private record Owner(Position position, boolean inFormulas) {
	}

	private record Sharer(String id, Position position) {
	}

	private final Findings findings;
	private final Map<String, Owner> owners = new HashMap<>();
	private final List<Sharer> sharers = new ArrayList<>();
	private final Map<Section, Set<String>> outcomes = new EnumMap<>(Section.class);

	Declarations(Findings findings) {
		this.findings = findings;
	}

	/** A lever, an assumption, a definition: formulas use its name, whatever its id. */
	void name(ElementNotes notes, Word name, Position position) {
		refuseReserved(name.text(), position);
		claim(name.text(), new Owner(position, true));
		if (!notes.id().equals(name.text())) {
			claim(notes.id(), new Owner(position, true));
		}
	}

	/** A goal, constraint or resource: formulas use its id where that is a name. */
	void outcome(Section section, ElementNotes notes, String formula, Position position) {
		refuseReserved(notes.id(), position);
		boolean shares = notes.id().equals(formula);
		boolean first = outcomes.computeIfAbsent(section, any -> new HashSet<>()).add(notes.id());
		if (shares) {
			sharers.add(new Sharer(notes.id(), position));
		}
		if ((shares || claim(notes.id(), new Owner(position, true))) && !first) {
			findings.add(Complaint.meaning("The section has %s twice.".formatted(Names.quote(notes.id())),
					"Give one of the two another name."), position);
		}
	}

	/** What only readers refer to. */
	void remark(ElementNotes notes, Position position) {
		claim(notes.id(), new Owner(position, false));
	}

	/** To be called when everything is declared. */
	void checkShared() {
		for (var sharer : sharers) {
			var owner = owners.get(sharer.id());
			if (owner != null && !owner.inFormulas()) {
				refuseDuplicate(sharer.id(), owner.position(), sharer.position());
			}
		}
	}

	private boolean claim(String id, Owner owner) {
		var first = owners.putIfAbsent(id, owner);
		if (first != null) {
			refuseDuplicate(id, first.position(), owner.position());
		}
		return first == null;
	}

	private void refuseDuplicate(String id, Position first, Position second) {
		findings.add(Complaint.meaning("The name or id %s is taken by line %d.".formatted(Names.quote(id), first.line()),
				"Choose another name, or give the item an id of its own: {#an-id}."), second);
	}

	private void refuseReserved(String name, Position position) {
		if (ReservedNames.isReserved(name)) {
			findings.add(Complaint.meaning("The name %s is reserved for formulas.".formatted(Names.quote(name)),
					"Choose another name."), position);
		}
	}
}

package org.intcrucible.chat.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.ProblemDocument;

/** What a change touched, and what became of it since. */
final class Touched {

	private final List<Change> changes;
	private final Map<Subject, Change> since;

	/**
	 * @param before the document that was changed
	 * @param after  what the change left
	 * @param now    what has become of that
	 */
	Touched(ProblemDocument before, ProblemDocument after, ProblemDocument now) {
		changes = DocumentDifference.between(before, after);
		since = DocumentDifference.between(after, now).stream().collect(Collectors.toMap(Change::subject, change -> change));
	}

	/** Whether all of it reads as before the change. */
	boolean isUndone() {
		List<Change> texts = changes.stream().filter(Touched::isText).toList();
		return !texts.isEmpty() && texts.stream()
				.allMatch(change -> since.containsKey(change.subject()) && since.get(change.subject()).after().equals(change.before()));
	}

	/** Something of it that does not read as the change left it any more. */
	Optional<Subject> touchedSince() {
		return changes.stream().map(Change::subject).filter(since::containsKey).findFirst();
	}

	/** Whether a difference undoes all of the change, and nothing else. */
	boolean isUndoneBy(List<Change> differences) {
		Set<Change> wanted = new HashSet<>();
		changes.stream().filter(Touched::isText).forEach(change -> wanted.add(new Change(change.subject(), change.after(), change.before())));
		Set<Change> done = differences.stream().filter(Touched::isText).collect(Collectors.toSet());
		Set<Subject> ordered = changes.stream().map(Change::subject).collect(Collectors.toSet());
		return done.equals(wanted) && differences.stream().allMatch(change -> isText(change) || ordered.contains(change.subject()));
	}

	/** The texts of an order name elements that others added or removed. */
	private static boolean isText(Change change) {
		return !(change.subject() instanceof Subject.Order);
	}
}

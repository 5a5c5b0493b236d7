package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.Change.Bound;
import org.intcrucible.architect.internal.change.Change.Insistence;
import org.intcrucible.architect.internal.change.Change.Weighting;

/** What is said of a change after it: "that is a must", "most likely 1500", "weight 30". */
final class ChangeModifiers {

	/** @return the changes with the last one, or the last two where they are one range, amended; empty if it does not fit */
	Optional<List<Change>> add(List<Change> changes, Match match) {
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		var amended = new ArrayList<>(changes);
		var last = amended.removeLast();
		var added = amend(last, match);
		if (added.isEmpty()) {
			return Optional.empty();
		}
		amended.addAll(added);
		pair(changes, amended, match);
		return Optional.of(amended);
	}

	/** Both bounds of a range are as hard as the second. */
	private static void pair(List<Change> before, List<Change> amended, Match match) {
		int first = before.size() - 2;
		if (first >= 0 && before.getLast() instanceof Bound second && before.get(first) instanceof Bound bound
				&& bound.subject().equals(second.subject())) {
			amended.set(first, amend(bound, match).getFirst());
		}
	}

	private static List<Change> amend(Change change, Match match) {
		return switch (match.rule().argument()) {
			case "hard" -> insist(change, Insistence.HARD);
			case "soft" -> insist(change, Insistence.SOFT);
			case "weight" -> weigh(change, match.number("weight"));
			case "likely" -> change instanceof Change.Range range
					? List.of(new Change.RangeWithMode(range.subject(), range.low(), match.quantity("mode"), range.high()))
					: List.of();
			case "spread" -> change instanceof Change.Fix fix
					? List.of(new Change.Spread(fix.subject(), fix.value(), match.quantity("dev"))) : List.of();
			case "baseline" -> change instanceof Change.Range range
					? List.of(range, new Change.Baseline(range.subject(), match.quantity("value"))) : List.of();
			case "also" -> also(change, match);
			default -> List.of(change);
		};
	}

	/** "Drop cost and latency": the same for another subject. */
	private static List<Change> also(Change change, Match match) {
		if (!Subjects.isName(match.part("subject"))) {
			return List.of();
		}
		String subject = Subjects.text(match.part("subject"));
		return switch (change) {
			case Change.Remove remove -> List.of(remove, new Change.Remove(subject));
			case Change.Aim aim -> List.of(aim, new Change.Aim(aim.direction(), subject));
			default -> List.of();
		};
	}

	private static List<Change> insist(Change change, Insistence insistence) {
		return switch (change) {
			case Bound bound -> List.of(new Bound(bound.subject(), bound.comparison(), bound.limit(), insistence));
			case Change.Fix fix -> List.of(fix, new Change.Insist(fix.subject(), insistence));
			case Change.Insist insist -> List.of(new Change.Insist(insist.subject(), insistence));
			default -> List.of();
		};
	}

	private static List<Change> weigh(Change change, double weight) {
		return switch (change) {
			case Bound bound -> List.of(new Change.WeightedBound(bound, weight));
			case Change.Aim aim -> List.of(new Change.WeightedAim(aim.direction(), aim.subject(), weight));
			case Change.Fix fix -> List.of(fix, new Change.Weight(fix.subject(), new Weighting.To(weight)));
			default -> List.of();
		};
	}
}

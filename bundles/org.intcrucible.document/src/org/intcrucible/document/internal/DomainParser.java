package org.intcrucible.document.internal;

import java.util.LinkedHashSet;
import java.util.List;

import org.intcrucible.model.Lever.Domain;
import org.intcrucible.model.Lever.IntegerRange;
import org.intcrucible.model.Lever.OneOf;
import org.intcrucible.model.Lever.RealRange;
import org.intcrucible.model.Lever.YesNo;

/** The values that a lever may take. */
final class DomainParser {

	private static final List<String> KINDS = List.of("integer", "real", "one of", "yes or no");
	/** Words that mean something else where a value stands. */
	private static final List<String> NO_OPTIONS = List.of("yes", "no", "pi", "baseline");
	/** What an unreadable range is taken for, so that reading goes on. */
	private static final Domain ANY = new RealRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);

	private DomainParser() {
	}

	static Domain read(Cursor cursor, Item item, Draft draft) throws Refusal {
		var kind = cursor.peekWord();
		cursor.skip(kind);
		return switch (kind.text()) {
			case "integer" -> integers(cursor, item, draft);
			case "real" -> reals(cursor, item, draft);
			case "one" -> {
				cursor.expectWord("of");
				yield options(cursor, item, draft);
			}
			case "yes" -> {
				cursor.expectWord("or");
				cursor.expectWord("no");
				yield new YesNo();
			}
			case "" -> throw cursor.missing("a domain");
			default -> throw cursor.refuse(Names.unknown("domain", kind.text(), KINDS), kind.offset());
		};
	}

	private static Domain integers(Cursor cursor, Item item, Draft draft) throws Refusal {
		int start = cursor.offset();
		long low = Whole.read(cursor, "a whole number");
		cursor.expect("..");
		long high = Whole.read(cursor, "a whole number");
		return isRange(low, high, item.at(start), draft) ? new IntegerRange(low, high) : ANY;
	}

	private static Domain reals(Cursor cursor, Item item, Draft draft) throws Refusal {
		int start = cursor.offset();
		double low = cursor.number("a number").value();
		cursor.expect("..");
		double high = cursor.number("a number").value();
		double step = cursor.acceptWord("step") ? step(cursor, item, draft, high - low) : 0;
		return isRange(low, high, item.at(start), draft) ? new RealRange(low, high, step) : ANY;
	}

	private static double step(Cursor cursor, Item item, Draft draft, double width) throws Refusal {
		var step = cursor.number("a number");
		if (step.value() > 0 && step.value() <= Math.abs(width)) {
			return step.value();
		}
		draft.findings.add(Complaint.outOfRange("A step is above 0 and at most as wide as the range.",
				"Choose one of those, or none."), item.at(step.offset()));
		return 0;
	}

	private static boolean isRange(double low, double high, Position position, Draft draft) {
		if (low < high && Double.isFinite(high - low)) {
			return true;
		}
		draft.findings.add(Ranges.refusal(low, high), position);
		return false;
	}

	private static Domain options(Cursor cursor, Item item, Draft draft) throws Refusal {
		var options = new LinkedHashSet<String>();
		do {
			var option = cursor.name("an option");
			if (NO_OPTIONS.contains(option.text())) {
				draft.findings.add(Complaint.meaning("%s cannot be an option.".formatted(Names.quote(option.text())),
						"Choose another name, or write `yes or no`."), item.at(option.offset()));
			} else if (!options.add(option.text())) {
				draft.findings.add(Complaint.meaning("The option %s stands here twice.".formatted(
						Names.quote(option.text())), "Keep one of the two."), item.at(option.offset()));
			}
		} while (!cursor.seesClause("baseline") && cursor.accept(","));
		return new OneOf(List.copyOf(options));
	}
}

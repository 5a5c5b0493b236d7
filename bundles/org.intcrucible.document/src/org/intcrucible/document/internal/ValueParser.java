package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Value;

/** Values of levers and assumptions. */
final class ValueParser {

	private ValueParser() {
	}

	/** A constant, or numbers in square brackets. */
	static LocatedValue value(Cursor cursor) throws Refusal {
		int start = cursor.offset();
		if (!cursor.accept("[")) {
			return constant(cursor);
		}
		var numbers = new ArrayList<Double>();
		var offsets = new ArrayList<Integer>();
		do {
			var number = cursor.number("a number");
			numbers.add(number.value());
			offsets.add(number.offset());
		} while (cursor.accept(","));
		cursor.expect("]");
		return new LocatedValue(new Value.Vector(numbers), start, offsets);
	}

	static LocatedValue constant(Cursor cursor) throws Refusal {
		int start = cursor.offset();
		if (cursor.seesNumber()) {
			return new LocatedValue(new Value.Number(cursor.number("a number").value()), start, List.of());
		}
		if (cursor.sees("\"")) {
			throw cursor.refuse(Complaint.syntax("An option stands without quotes here.", "Remove the quotes."), start);
		}
		var word = cursor.name("a number, an option, yes or no");
		Value value = switch (word.text()) {
			case "yes" -> new Value.Truth(true);
			case "no" -> new Value.Truth(false);
			default -> new Value.Option(word.text());
		};
		return new LocatedValue(value, start, List.of());
	}
}

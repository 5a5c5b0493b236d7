package org.intcrucible.document.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.document.internal.Attribute.Kind;

/** The attributes of one item, each kind at most once. */
final class Attributes {

	private static final List<String> KEYWORDS = List.of(Kind.WEIGHT.keyword(), Kind.HARD.keyword(),
			Kind.TOLERANCE.keyword());

	private final Map<Kind, Attribute> attributes = new EnumMap<>(Kind.class);

	private Attributes() {
	}

	/** Reads attributes in brackets; none if no bracket opens here. */
	static Attributes read(Cursor cursor) throws Refusal {
		var read = new Attributes();
		if (cursor.accept("(")) {
			do {
				read.add(attribute(cursor), cursor);
			} while (cursor.accept(","));
			cursor.expect(")");
		}
		return read;
	}

	Optional<Attribute> get(Kind kind) {
		return Optional.ofNullable(attributes.get(kind));
	}

	private void add(Attribute attribute, Cursor cursor) throws Refusal {
		if (attributes.putIfAbsent(attribute.kind(), attribute) != null) {
			throw cursor.refuse(Complaint.syntax("The attribute `%s` stands here twice."
					.formatted(attribute.kind().keyword()), "Keep one of the two."), attribute.offset());
		}
	}

	private static Attribute attribute(Cursor cursor) throws Refusal {
		if (cursor.seesNumber()) {
			var share = cursor.number("a percentage");
			cursor.expect("%");
			return new Attribute(Kind.RELIABILITY, Percent.toShare(share), share.offset());
		}
		var word = cursor.peekWord();
		cursor.skip(word);
		return switch (word.text()) {
			case "weight" -> new Attribute(Kind.WEIGHT, cursor.number("a weight").value(), word.offset());
			case "tolerance" -> new Attribute(Kind.TOLERANCE, cursor.number("a tolerance").value(), word.offset());
			case "hard" -> hard(cursor, word);
			case "" -> throw cursor.missing("an attribute");
			default -> throw cursor.refuse(Names.unknown("attribute", word.text(), KEYWORDS), word.offset());
		};
	}

	private static Attribute hard(Cursor cursor, Word word) throws Refusal {
		if (!cursor.acceptWord("in")) {
			return new Attribute(Kind.HARD, 0, word.offset());
		}
		cursor.expectWord("all");
		return new Attribute(Kind.HARD_IN_ALL, 0, word.offset());
	}
}

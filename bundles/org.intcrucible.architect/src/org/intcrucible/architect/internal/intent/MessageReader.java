package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.intent.ClauseReader.Before;
import org.intcrucible.model.Section;

/** Understands what users write: each message by itself, without a language model. Thread-safe. */
public final class MessageReader {

	/** Longer clauses are prose, and so are those of more parts; trying every way to part them would take long. */
	private static final int LONGEST_CLAUSE = 60;
	private static final int MOST_PARTS = 12;

	/** What is longer is no message but a text. */
	private static final int LONGEST_PROSE = 6_000;

	/** A message that stands in quotes as a whole. */
	private static final Pattern QUOTED = Pattern.compile("\\s*(\"[^\"]+\"|\u201C[^\u201C\u201D]+\u201D)\\s*");

	private final Grammar grammar = Grammar.load();
	private final ClauseReader clauses = new ClauseReader(grammar);
	private final DocumentPhrases documents = new DocumentPhrases();

	/** @param message any text */
	public Understanding read(String message) {
		var meaning = new MessageMeaning(grammar);
		for (var piece : documents.pieces(message)) {
			switch (piece) {
				case DocumentPhrases.Finished(Change change) -> meaning.add(new Reading.Changed(List.of(change)));
				case DocumentPhrases.Prose(String text) -> prose(text, meaning);
				case DocumentPhrases.Bullet(var section, String text) -> bullet(section, text, meaning);
			}
		}
		return meaning.understanding(Language.of(message.length() > LONGEST_PROSE ? message.substring(0, LONGEST_PROSE) : message));
	}

	/** An item that is none of the document's: a sentence, or if that means nothing either, a mistake to be shown. */
	private void bullet(Section section, String text, MessageMeaning meaning) {
		String sentence = DocumentPhrases.lead(section) + text;
		var alone = new MessageMeaning(grammar);
		prose(sentence, alone);
		if (alone.isChange()) {
			prose(sentence, meaning);
		} else {
			meaning.add(new Reading.Changed(List.of(new Change.Item(section, text))));
		}
	}

	private void prose(String text, MessageMeaning meaning) {
		String whole = QUOTED.matcher(text).matches() ? text.strip().substring(1, text.strip().length() - 1) : text;
		String prose = whole.length() > LONGEST_PROSE ? whole.substring(0, LONGEST_PROSE) : whole;
		Sentence.of(prose).forEach(sentence -> read(sentence, meaning));
	}

	/** Takes as much of the sentence at once as some rule fits, then goes on with the rest. */
	private void read(Sentence sentence, MessageMeaning meaning) {
		var borders = new ArrayList<>(sentence.borders());
		borders.add(sentence.clause().tokens().size());
		var before = Before.NOTHING;
		for (int from = 0; from + 1 < borders.size();) {
			var part = longest(sentence, borders, from, before);
			if (part.isPresent()) {
				meaning.add(part.get().reading());
				before = part.get().reading() instanceof Reading.Hold ? Before.DENIAL : Before.NOTHING;
				from = part.get().next();
			} else {
				var clause = clause(sentence, borders, from, from + 1);
				boolean aside = clauses.isAside(clause);
				meaning.add(aside ? new Reading.Aside(clause) : new Reading.Unclear(clause));
				before = aside ? Before.NOTHING : Before.CLAIM;
				from++;
			}
		}
	}

	private record Part(Reading reading, int next) {
	}

	private Optional<Part> longest(Sentence sentence, List<Integer> borders, int from, Before before) {
		for (int to = Math.min(borders.size() - 1, from + MOST_PARTS); to > from; to--) {
			var clause = clause(sentence, borders, from, to);
			if (clause.tokens().size() <= LONGEST_CLAUSE) {
				var reading = clauses.read(clause, sentence.asks(), before, joined(clause));
				if (reading.isPresent()) {
					return Optional.of(new Part(reading.get(), to));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean joined(Clause clause) {
		return clause.tokens().stream().limit(2).anyMatch(token -> token.is("and") || token.is("but") || token.is("und"))
				&& clause.tokens().stream().limit(3).noneMatch(token -> token.is("then") || token.is("please") || token.is("now")
						|| token.is("bitte") || token.is("dann") || token.is("jetzt"));
	}

	private static Clause clause(Sentence sentence, List<Integer> borders, int from, int to) {
		var tokens = sentence.clause().tokens().subList(borders.get(from), borders.get(to));
		return new Clause(sentence.clause().message(), tokens);
	}
}

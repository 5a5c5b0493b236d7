package org.intcrucible.architect.internal.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Finds the candidate of a run that a user means: by number, place or name. */
final class CandidateChoice {

	private static final String KIND = "(?:(?:the|der|die|den|dem|das)\\s+)?(?:(?:candidate|design|idea|option|proposal|solution|number|no\\.?"
			+ "|nummer|nr\\.?|kandidat(?:en)?|entwurf|idee|l\u00F6sung|variante)\\s+)?";
	private static final Pattern NUMBER = Pattern.compile("(?iu)" + KIND + "#?(?:c-?)?0*([1-9][0-9]{0,8})");
	private static final Pattern ID = Pattern.compile("(?i)c-?[0-9]{1,9}");
	private static final Pattern PLACE = Pattern.compile("(?iu)(?:(?:the|der|die|den|dem|das)\\s+)?(\\p{L}+|[1-8](?:st|nd|rd|th)?\\.?)"
			+ "(?:[ -](?:one|candidate|design|idea|option|proposal|solution|kandidat(?:en)?|entwurf|idee|l\u00F6sung|variante|ranked|placed))*");
	private static final List<Set<String>> PLACES = List.of(
			Set.of("first", "best", "top", "winner", "winning", "leader", "leading", "1st", "1.", "erste", "ersten", "erster", "beste", "besten",
					"bester", "sieger", "gewinner", "f\u00FChrende", "f\u00FChrenden"),
			Set.of("second", "2nd", "2.", "zweite", "zweiten", "zweiter", "second-best", "zweitbeste", "zweitbesten"),
			Set.of("third", "3rd", "3.", "dritte", "dritten", "dritter"), Set.of("fourth", "4th", "4.", "vierte", "vierten", "vierter"),
			Set.of("fifth", "5th", "5.", "f\u00FCnfte", "f\u00FCnften", "f\u00FCnfter"));
	private static final Set<String> LAST = Set.of("last", "worst", "letzte", "letzten", "letzter", "schlechteste", "schlechtesten", "schlechtester");

	/** Names are those of given candidates, which enter first, and {@code Design 12}, which is a number. */
	private static final Page.Request FIRST_ENTERED = Page.Request.first(200);

	private final RunReader runs;

	CandidateChoice(RunReader runs) {
		this.runs = runs;
	}

	/** Whether a text can be nothing else than the id of a candidate of a run. */
	static boolean isId(String text) {
		return ID.matcher(text.strip()).matches();
	}

	/** @param subject not empty */
	Optional<Candidate> find(Run run, String subject) {
		String text = subject.strip();
		return labelled(run, text).or(() -> numbered(run, text)).or(() -> placed(run, text));
	}

	private Optional<Candidate> numbered(Run run, String text) {
		Matcher number = NUMBER.matcher(text);
		return number.matches() ? runs.candidate(run.id(), Integer.parseInt(number.group(1))) : Optional.empty();
	}

	private Optional<Candidate> placed(Run run, String text) {
		Matcher place = PLACE.matcher(text);
		if (!place.matches()) {
			return Optional.empty();
		}
		String word = place.group(1).toLowerCase(Locale.ROOT);
		for (int before = 0; before < PLACES.size(); before++) {
			if (PLACES.get(before).contains(word)) {
				return at(run, before);
			}
		}
		return LAST.contains(word) && run.counts().candidates() > 0 ? at(run, run.counts().candidates() - 1L) : Optional.empty();
	}

	private Optional<Candidate> at(Run run, long before) {
		return runs.ranked(run.id(), new Page.Request(before, 1)).items().stream().findFirst();
	}

	private Optional<Candidate> labelled(Run run, String text) {
		List<Candidate> known = runs.entered(run.id(), FIRST_ENTERED).items();
		return Stream.<Predicate<Candidate>>of(candidate -> candidate.label().equalsIgnoreCase(text),
				candidate -> !plain(text).isEmpty() && plain(candidate.label()).equals(plain(text)))
				.flatMap(way -> known.stream().filter(way)).findFirst();
	}

	/** Letters and digits alone, without what a user puts in front. */
	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceFirst("^" + KIND, "").replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/** A name that the subject resembles. */
	Optional<String> near(Run run, String subject) {
		return Suggestions.nearest(subject, runs.entered(run.id(), FIRST_ENTERED).items().stream().map(Candidate::label).toList());
	}
}

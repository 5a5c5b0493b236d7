package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.Change.Bound;
import org.intcrucible.architect.internal.change.Change.Comparison;
import org.intcrucible.architect.internal.change.Change.Insistence;
import org.intcrucible.architect.internal.change.Quantity;
import org.intcrucible.architect.internal.intent.Wording.Framed;

/** Bounds, and how much the user insists on them. */
final class BoundPhrases {

	private static final Map<String, Comparison> COMPARISONS = Map.of("most", Comparison.AT_MOST, "below", Comparison.BELOW,
			"least", Comparison.AT_LEAST, "above", Comparison.ABOVE, "equal", Comparison.EXACTLY);

	private static final Pattern NEEDED = Pattern.compile("(^| )(need|require|demand|brauche|brauchen|benoetigen) ");
	private static final Pattern LIKED = Pattern.compile("(^| )(like|love|prefer|wish|hope|fancy|moechte|moechten|gern|gerne|haette) ");
	private static final Pattern SOFTENED = Pattern
			.compile("(^| )(ideally|preferably|hopefully|moeglichst|idealerweise|vorzugsweise|am besten) ");

	private BoundPhrases() {
	}

	static List<Change> bound(Match match, Framed framed, String subject) {
		return List.of(new Bound(subject, comparison(match), match.quantity("limit"), insistence(match, framed)));
	}

	/** Two bounds, the lower one first. */
	static List<Change> between(Match match, Framed framed, String subject) {
		var low = match.quantity("low");
		var high = match.quantity("high");
		var insistence = insistence(match, framed);
		String unit = low.unit().isEmpty() ? high.unit() : low.unit();
		return List.of(new Bound(subject, Comparison.AT_LEAST, new Quantity(low.amount(), unit), insistence),
				new Bound(subject, Comparison.AT_MOST, high, insistence));
	}

	private static Comparison comparison(Match match) {
		return COMPARISONS.entrySet().stream()
				.filter(entry -> match.rule().argumentHas(entry.getKey()) || match.has(entry.getKey())).map(Map.Entry::getValue)
				.findFirst().orElse(Comparison.AT_MOST);
	}

	private static Insistence insistence(Match match, Framed framed) {
		String forms = match.clause().forms();
		if (match.has("should") || framed.has("should") || SOFTENED.matcher(framed.around() + forms).find()) {
			return Insistence.SOFT;
		}
		if (match.has("must") || framed.has("must") || framed.has("hard") || NEEDED.matcher(framed.around()).find()) {
			return Insistence.HARD;
		}
		if (LIKED.matcher(framed.around()).find()) {
			return Insistence.SOFT;
		}
		return match.has("can") ? Insistence.POSSIBLE : Insistence.UNSAID;
	}
}

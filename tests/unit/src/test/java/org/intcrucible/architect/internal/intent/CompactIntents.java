package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.Change.Insistence;
import org.intcrucible.architect.internal.change.Change.Role;
import org.intcrucible.architect.internal.change.Change.Weighting;
import org.intcrucible.architect.internal.change.Quantity;
import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.architect.internal.intent.Intent.WishedMode;
import org.intcrucible.document.ElementText;

/** Intents in the short form of the corpus: {@code change[weight budget =80] + run(candidates=20)}. */
final class CompactIntents {

	private CompactIntents() {
	}

	static String of(Understanding understanding) {
		return understanding.intents().stream().map(CompactIntents::intent).collect(Collectors.joining(" + "));
	}

	/** The intents without what they are about: {@code change + run}. */
	static String kinds(String compact) {
		return compact.replaceAll("\\[[^+]*\\]|\\([^+]*?\\)", "");
	}

	private static String intent(Intent intent) {
		return switch (intent) {
			case Intent.WishToRun wish -> run(wish);
			case Intent.WishNotToRun hold -> "hold";
			case Intent.ChangeProblem(var changes) ->
				"change[" + changes.stream().map(CompactIntents::change).collect(Collectors.joining("; ")) + "]";
			case Intent.AskAboutProblem(var part, var subject) -> "ask(" + word(part) + (subject.isEmpty() ? "" : ":" + subject) + ")";
			case Intent.AskAboutRun(var topic, var subject) -> "run?(" + word(topic) + (subject.isEmpty() ? "" : " " + subject) + ")";
			case Intent.WishForResults(var subject) -> "results" + (subject.isEmpty() ? "" : "(" + subject + ")");
			case Intent.Undo undo -> "undo";
			case Intent.Courtesy(var kind) -> word(kind);
			case Intent.NotUnderstood unknown -> "unknown";
		};
	}

	private static String run(Intent.WishToRun wish) {
		List<String> words = new ArrayList<>();
		if (wish.mode() != WishedMode.UNSAID) {
			words.add("mode=" + word(wish.mode()));
		}
		for (RunTerm term : RunTerm.values()) {
			if (wish.numbers().containsKey(term)) {
				words.add(word(term).replace("budget_", "") + "=" + ElementText.number(wish.numbers().get(term)));
			}
		}
		if (wish.given()) {
			words.add("given");
		}
		if (wish.improve()) {
			words.add("improve");
		}
		return words.isEmpty() ? "run" : "run(" + String.join(" ", words) + ")";
	}

	static String change(Change change) {
		return switch (change) {
			case Change.WholeDocument document -> "document";
			case Change.Item(var section, var text) -> "item " + section.title() + " " + text;
			case Change.Bound bound -> bound(bound);
			case Change.WeightedBound(var bound, double weight) -> bound(bound) + " weight " + ElementText.number(weight);
			case Change.Weight(var subject, var weighting) -> "weight " + subject + " " + weighting(weighting);
			case Change.Insist(var subject, var insistence) -> "insist " + subject + " " + word(insistence);
			case Change.Range(var subject, var low, var high, var role) -> "range " + subject + " " + range(low, high)
					+ (role == Role.UNSAID ? "" : " " + word(role));
			case Change.RangeWithMode(var subject, var low, var mode, var high) ->
				"range " + subject + " " + range(low, high) + " likely " + quantity(mode);
			case Change.MostLikely(var subject, var mode) -> "likely " + subject + " " + quantity(mode);
			case Change.Spread(var subject, var mean, var deviation) ->
				"spread " + subject + " " + quantity(mean) + " " + quantity(deviation);
			case Change.Fix(var subject, var value) -> "fix " + subject + " " + quantity(value);
			case Change.Baseline(var subject, var value) -> "baseline " + subject + " " + quantity(value);
			case Change.Options(var subject, var options) -> "options " + subject + " " + String.join(", ", options);
			case Change.Remove(var subject) -> "remove " + subject;
			case Change.Rename(var subject, var name) -> "rename " + subject + " -> " + name;
			case Change.Aim(var direction, var subject) -> "aim " + direction(direction) + " " + subject;
			case Change.WeightedAim(var direction, var subject, double weight) ->
				"aim " + direction(direction) + " " + subject + " weight " + ElementText.number(weight);
			case Change.Available(var subject, var amount) -> "available " + subject + " " + quantity(amount);
			case Change.Set(var key, var value) -> "set " + key + "=" + value;
			case Change.Idea(var label, var values) -> "idea " + label + ": " + values.stream()
					.map(value -> value.subject() + "=" + value.value()).collect(Collectors.joining(", "));
			case Change.Mention(var section, var subject) -> "mention " + section.title() + " " + subject;
			case Change.Because(var inner, var reason) -> change(inner) + " because " + reason;
		};
	}

	private static String bound(Change.Bound bound) {
		return "bound " + bound.subject() + " " + bound.comparison().symbol() + " " + quantity(bound.limit())
				+ (bound.insistence() == Insistence.UNSAID ? "" : " " + word(bound.insistence()));
	}

	private static String weighting(Weighting weighting) {
		return switch (weighting) {
			case Weighting.To(double weight) -> "=" + ElementText.number(weight);
			case Weighting.Times(double factor) -> "*" + ElementText.number(factor);
			case Weighting.By(double difference) -> (difference < 0 ? "" : "+") + ElementText.number(difference);
		};
	}

	private static String range(Quantity low, Quantity high) {
		return ElementText.number(low.amount()) + ".." + quantity(high);
	}

	private static String quantity(Quantity quantity) {
		return ElementText.number(quantity.amount()) + (quantity.unit().isEmpty() ? "" : " " + quantity.unit());
	}

	private static String direction(Change.Direction direction) {
		return switch (direction) {
			case MAXIMIZE -> "max";
			case MINIMIZE -> "min";
			case UNSAID -> "?";
		};
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}

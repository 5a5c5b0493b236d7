package org.intcrucible.ui.history.internal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageUse;
import org.intcrucible.ui.history.internal.trail.TrailCard.Fact;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What a run used and used up, and what else its readers must know. */
record RunFacts(Run run) {

	private static final Texts WORDS = Texts.of(RunFacts.class);

	/** Each stage with its version, beneath it the hash of what it came in. */
	List<Fact> stages() {
		List<Fact> facts = new ArrayList<>();
		for (StageUse stage : run.stages()) {
			facts.add(new Fact(WORDS.get("slot." + key(stage.slot())), stage.id() + " " + stage.version()));
			if (!stage.sha256().isEmpty()) {
				facts.add(new Fact("", WORDS.get("sha256", stage.sha256())));
			}
		}
		return facts;
	}

	/** Threads, time, tokens and money; empty if nothing of it is known. */
	List<Fact> used() {
		RunUsage usage = run.usage();
		List<String> parts = new ArrayList<>();
		if (usage.threads() > 0) {
			parts.add(Numbers.count(usage.threads(), WORDS.get("thread"), WORDS.get("threads")));
		}
		if (!usage.seconds().isEmpty()) {
			parts.add(StageTimes.took(usage.seconds().values().stream().mapToDouble(Double::doubleValue).sum()));
		}
		if (usage.tokens() > 0) {
			parts.add(StopWords.tokens(usage.tokens()));
		}
		if (usage.usd() > 0) {
			parts.add(StopWords.dollars(usage.usd()));
		} else if (!parts.isEmpty()) {
			parts.add(WORDS.get("free"));
		}
		return parts.isEmpty() ? List.of() : List.of(new Fact(WORDS.get("fact.used"), String.join(", ", parts)));
	}

	/** Its marks, and the installation that it was imported from; empty if there is neither. */
	List<Fact> marks() {
		List<Fact> facts = new ArrayList<>();
		if (!run.marks().isEmpty()) {
			facts.add(new Fact(WORDS.get("fact.marks"), run.marks().stream().map(mark -> WORDS.get("mark." + key(mark))).collect(Collectors.joining(", "))));
		}
		if (!run.origin().isEmpty()) {
			facts.add(new Fact(WORDS.get("fact.origin"), run.origin()));
		}
		return facts;
	}

	private static String key(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}

package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.model.RunMode;

/** What a user wants with a message, or with a part of it. */
public sealed interface Intent {

	/** What of a run a user may name by a number. */
	enum RunTerm {
		CANDIDATES, SCENARIOS, EVALUATIONS,
		/** In dollars. */
		BUDGET_USD, BUDGET_TOKENS,
		/** In seconds. */
		RUNTIME, SEED
	}

	/** A mode that a user named or described. */
	enum WishedMode {
		UNSAID, FULL_SEARCH, SEEDED, EVAL_ONLY;

		/** Empty if the user left it open. */
		public Optional<RunMode> mode() {
			return this == UNSAID ? Optional.empty() : Optional.of(RunMode.valueOf(name()));
		}
	}

	/** Parts of a problem that may be asked for. */
	enum ProblemPart {
		EVERYTHING, SETTINGS, GOALS, CONSTRAINTS, LEVERS, ASSUMPTIONS, MECHANISMS, RESOURCES, SCENARIOS, CANDIDATES, ACTORS,
		SIMPLIFICATIONS, ELEMENT
	}

	/** What may be asked about runs. */
	enum RunTopic {
		/** Why a candidate has its rank or was rejected; or the ranking as a whole. */
		WHY,
		/** Which assumption matters most. */
		SENSITIVITY,
		/** Whether a run is possible, and what is missing. */
		BLOCKERS,
		/** What a run would cost and how long it would take. */
		COST,
		/** Why the recommendation is as it is, or which one there would be. */
		ADVICE,
		/** How far a run is, or what became of it. */
		STATUS
	}

	/** What is said out of courtesy, or to find one's way. */
	enum CourtesyKind {
		GREETING, THANKS, HELP, ASSENT
	}

	/**
	 * A run is wanted.
	 *
	 * @param numbers  what the user named, and nothing else
	 * @param mode     what the user named or described
	 * @param given    whether candidates that the user has given are meant
	 * @param improve  whether those are to be improved on
	 * @param search   whether new candidates are to be looked for, in so many words
	 */
	record WishToRun(Map<RunTerm, Double> numbers, WishedMode mode, boolean given, boolean improve, boolean search) implements Intent {
		public WishToRun {
			numbers = Map.copyOf(numbers);
		}

		/** One that says nothing of a search. */
		public WishToRun(Map<RunTerm, Double> numbers, WishedMode mode, boolean given, boolean improve) {
			this(numbers, mode, given, improve, false);
		}
	}

	/** No run is wanted, or none yet, or the end of one. */
	record WishNotToRun() implements Intent {
	}

	/** @param changes in the order of the message, at least one */
	record ChangeProblem(List<Change> changes) implements Intent {
		public ChangeProblem {
			changes = List.copyOf(changes);
		}
	}

	/** @param subject what the element is called in the user's words; empty for every other part */
	record AskAboutProblem(ProblemPart part, String subject) implements Intent {
	}

	/** @param subject the number or name of a candidate; empty if none was named */
	record AskAboutRun(RunTopic topic, String subject) implements Intent {
	}

	/** @param subject the number or name of a candidate, {@code best}, or empty for the results as a whole */
	record WishForResults(String subject) implements Intent {

		public static final String BEST = "best";
	}

	/** The last change is to be taken back. */
	record Undo() implements Intent {
	}

	record Courtesy(CourtesyKind kind) implements Intent {
	}

	/** @param recognised words of the message that mean something here, such as {@code constraint}; may be empty */
	record NotUnderstood(List<String> recognised) implements Intent {
		public NotUnderstood {
			recognised = List.copyOf(recognised);
		}
	}
}

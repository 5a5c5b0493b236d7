package org.intcrucible.architect.internal.change;

import java.util.List;

import org.intcrucible.model.Section;

/**
 * What a user wants changed in a problem. Subjects are in the user's words: {@code the second goal}, {@code failure
 * rate}, {@code Budget}; which element is meant, is found when the change is made.
 */
public sealed interface Change {

	/** How a value compares with its bound. */
	enum Comparison {
		AT_MOST("<="), BELOW("<"), AT_LEAST(">="), ABOVE(">"), EXACTLY("==");

		private final String symbol;

		Comparison(String symbol) {
			this.symbol = symbol;
		}

		/** As in formulas. */
		public String symbol() {
			return symbol;
		}

		/** Whether it bounds from above; what is exact bounds from neither side. */
		public boolean isUpper() {
			return this == AT_MOST || this == BELOW;
		}

		public boolean isLower() {
			return this == AT_LEAST || this == ABOVE;
		}
	}

	/** How much the user insists. */
	enum Insistence {
		UNSAID,
		/** "must". */
		HARD,
		/** "should". */
		SOFT,
		/** "can be at most": of a lever, what may be chosen rather than what is wanted. */
		POSSIBLE
	}

	/** Who decides about a value. */
	enum Role {
		UNSAID,
		/** Whoever designs a candidate: "price can be between 5 and 20". */
		LEVER,
		/** Nobody: "demand will be between 800 and 2500". */
		ASSUMPTION
	}

	/** Which way a goal goes. */
	enum Direction {
		UNSAID, MAXIMIZE, MINIMIZE
	}

	/** A weight, in absolute or in relative terms. */
	sealed interface Weighting {

		/** @param weight as the user said it, not checked */
		record To(double weight) implements Weighting {
		}

		/** @param factor above 0, such as 2 for "twice as important" */
		record Times(double factor) implements Weighting {
		}

		/** @param difference may be negative */
		record By(double difference) implements Weighting {
		}
	}

	/** One value of a proposed candidate. */
	record IdeaValue(String subject, String value) {
	}

	/** The whole problem anew. */
	record WholeDocument(String text) implements Change {
	}

	/** An item in the words of the document, which is new or takes the place of the one with its id. */
	record Item(Section section, String text) implements Change {
	}

	/** @param limit in the unit that was said */
	record Bound(String subject, Comparison comparison, Quantity limit, Insistence insistence) implements Change {
	}

	/** A bound that is weighted at once, not checked. */
	record WeightedBound(Bound bound, double weight) implements Change {
	}

	record Weight(String subject, Weighting weighting) implements Change {
	}

	/** @param insistence hard or soft */
	record Insist(String subject, Insistence insistence) implements Change {
	}

	/** Values between two ends, as they were said: the first may be the larger. */
	record Range(String subject, Quantity low, Quantity high, Role role) implements Change {
	}

	/** The most likely value between two ends. */
	record RangeWithMode(String subject, Quantity low, Quantity mode, Quantity high) implements Change {
	}

	record MostLikely(String subject, Quantity mode) implements Change {
	}

	/** A mean and a standard deviation. */
	record Spread(String subject, Quantity mean, Quantity deviation) implements Change {
	}

	/** One value and no other, whatever has it: an assumption, a bound, what there is of a resource. */
	record Fix(String subject, Quantity value) implements Change {
	}

	/** What is done today. */
	record Baseline(String subject, Quantity value) implements Change {
	}

	/** @param options at least two */
	record Options(String subject, List<String> options) implements Change {
		public Options {
			options = List.copyOf(options);
		}
	}

	record Remove(String subject) implements Change {
	}

	record Rename(String subject, String name) implements Change {
	}

	record Aim(Direction direction, String subject) implements Change {
	}

	/** An aim that is weighted at once, not checked. */
	record WeightedAim(Direction direction, String subject, double weight) implements Change {
	}

	record Available(String subject, Quantity amount) implements Change {
	}

	/** @param key as in the document's settings */
	record Set(String key, String value) implements Change {
	}

	/** @param label empty if the user gave none */
	record Idea(String label, List<IdeaValue> values) implements Change {
		public Idea {
			values = List.copyOf(values);
		}
	}

	/** Something that belongs to a section and of which nothing else was said: "run time is a constraint". */
	record Mention(Section section, String subject) implements Change {
	}

	/** A change with the user's reason for it. */
	record Because(Change change, String reason) implements Change {
	}
}

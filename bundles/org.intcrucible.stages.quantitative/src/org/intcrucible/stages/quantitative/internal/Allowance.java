package org.intcrucible.stages.quantitative.internal;

/** Tries that a part of the search may make: a share of what the whole search has. */
final class Allowance {

	/** What it is a part of; itself if it is the whole. */
	private final Allowance whole;
	private final long total;
	private long spent;

	private Allowance(long total) {
		whole = this;
		this.total = total;
	}

	private Allowance(Allowance whole, long total) {
		this.whole = whole;
		this.total = total;
	}

	static Allowance of(long tries) {
		return new Allowance(tries);
	}

	/** A part of what is left of this one, which it draws on. */
	Allowance part(double share) {
		return new Allowance(this, (long) (left() * share));
	}

	long left() {
		return isWhole() ? total - spent : Math.min(total - spent, whole.left());
	}

	/** Of this part, 0..1. */
	double shareSpent() {
		return total == 0 ? 1 : (double) spent / total;
	}

	void spend(long tries) {
		spent += tries;
		if (!isWhole()) {
			whole.spend(tries);
		}
	}

	/** Of the whole search. */
	long searchTotal() {
		return isWhole() ? total : whole.searchTotal();
	}

	/** Of the whole search. */
	long searchSpent() {
		return isWhole() ? spent : whole.searchSpent();
	}

	private boolean isWhole() {
		return whole == this;
	}
}

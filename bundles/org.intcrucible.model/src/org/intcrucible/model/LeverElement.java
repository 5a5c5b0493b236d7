package org.intcrucible.model;

/**
 * One number that a candidate decides.
 *
 * @param lever the lever that it belongs to
 * @param index its index in a vector; -1 for a lever of one element
 */
public record LeverElement(Lever lever, int index) {

	/** Gives {@code servers} or {@code a[7]}. */
	public String name() {
		return index < 0 ? lever.name() : lever.name() + "[" + index + "]";
	}

	/** Number of values, or 0 if there is a continuum of them. */
	public long cardinality() {
		return switch (lever.domain()) {
			case Lever.IntegerRange(long low, long high) -> high - low + 1;
			case Lever.RealRange range -> range.low() == range.high() ? 1 : range.step() == 0 ? 0 : steps(range) + 1;
			case Lever.OneOf(var options) -> options.size();
			case Lever.YesNo() -> 2;
		};
	}

	/** Whether neighbouring values are more alike than distant ones. Options and switches have no neighbours. */
	public boolean isOrdered() {
		return lever.domain() instanceof Lever.IntegerRange || lever.domain() instanceof Lever.RealRange;
	}

	public double low() {
		return switch (lever.domain()) {
			case Lever.IntegerRange range -> range.low();
			case Lever.RealRange range -> range.low();
			default -> 0;
		};
	}

	public double high() {
		return switch (lever.domain()) {
			case Lever.IntegerRange range -> range.high();
			case Lever.RealRange range -> range.step() == 0 ? range.high() : range.low() + steps(range) * range.step();
			case Lever.OneOf(var options) -> options.size() - 1.0;
			case Lever.YesNo() -> 1;
		};
	}

	/**
	 * The value of the domain nearest to any number.
	 *
	 * @param value finite; outside the domain it is moved to the nearer end
	 */
	public double nearest(double value) {
		double inside = Math.clamp(value, low(), high());
		return switch (lever.domain()) {
			case Lever.RealRange range when range.step() == 0 -> inside;
			case Lever.RealRange range -> range.low() + Math.rint((inside - range.low()) / range.step()) * range.step();
			default -> Math.rint(inside);
		};
	}

	/**
	 * The value at a share of the domain, each value of a finite domain having an equal part.
	 *
	 * @param share in [0, 1)
	 */
	public double atShare(double share) {
		long cardinality = cardinality();
		if (cardinality == 0) {
			return Math.clamp(low() + share * (high() - low()), low(), high());
		}
		double ordinal = Math.min(Math.floor(share * cardinality), cardinality - 1.0);
		double step = lever.domain() instanceof Lever.RealRange range ? range.step() : 1;
		return low() + ordinal * step;
	}

	private static long steps(Lever.RealRange range) {
		return (long) Math.floor((range.high() - range.low()) / range.step() + 1e-9);
	}
}

package org.intcrucible.engine.internal.simulation;

/**
 * A named quantity and the cells that hold it: one, one for each step, one for each sample, or one for each of both.
 */
public final class Slot {

	private final int number;
	private final String name;
	private final boolean perStep;
	private final boolean perSample;
	private final boolean dependsOnDesign;
	private Rule rule;

	/**
	 * @param number          its place among the slots of the problem, from 0
	 * @param dependsOnDesign whether another design may give another value
	 */
	Slot(int number, String name, boolean perStep, boolean perSample, boolean dependsOnDesign) {
		this.number = number;
		this.name = name;
		this.perStep = perStep;
		this.perSample = perSample;
		this.dependsOnDesign = dependsOnDesign;
	}

	/** Slots and formulas refer to each other, so the rule comes after all slots are there. */
	void computedBy(Rule newRule) {
		rule = newRule;
	}

	public int number() {
		return number;
	}

	public String name() {
		return name;
	}

	public boolean perStep() {
		return perStep;
	}

	public boolean perSample() {
		return perSample;
	}

	public boolean dependsOnDesign() {
		return dependsOnDesign;
	}

	public int cellCount(int horizon, int samples) {
		return Math.multiplyExact(perStep ? horizon : 1, perSample ? samples : 1);
	}

	int cell(Frame frame) {
		if (!perStep) {
			return perSample ? frame.sample : 0;
		}
		if (frame.step < 0 || frame.step >= frame.horizon) {
			throw new EvaluationFailure("`" + name + "` has no step " + frame.step + ": steps go from 0 to "
					+ (frame.horizon - 1) + ".");
		}
		return perSample ? frame.sample * frame.horizon + frame.step : frame.step;
	}

	/** Its value at the frame's step and sample. */
	double value(Frame frame) {
		int cell = cell(frame);
		if (!frame.isComputed(this, cell)) {
			rule.compute(frame, this, cell);
		}
		return frame.cells[number][cell];
	}

	/** Its value at another step of the frame's sample. */
	double valueAt(Frame frame, int step) {
		int saved = frame.step;
		frame.step = step;
		double value = value(frame);
		frame.step = saved;
		return value;
	}
}

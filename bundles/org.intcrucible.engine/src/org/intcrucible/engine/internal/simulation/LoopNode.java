package org.intcrucible.engine.internal.simulation;

import java.util.function.DoubleConsumer;

/** Runs through a range, and through the ranges inside it, and hands over the value of the body each time. */
@FunctionalInterface
public interface LoopNode {

	/** In place of a variable's offset: the loop moves the step itself. */
	int STEP = -1;

	/** Turns of one range; a bound that comes from data may be anything. */
	int LONGEST = 10_000_000;

	void each(Frame frame, DoubleConsumer value);

	static LoopNode once(Node body) {
		return (frame, value) -> value.accept(body.at(frame));
	}

	static LoopNode samples(LoopNode inner) {
		return (frame, value) -> {
			int saved = frame.sample;
			for (int sample = 0; sample < frame.samples; sample++) {
				frame.sample = sample;
				inner.each(frame, value);
			}
			frame.sample = saved;
		};
	}

	/** @param variable offset of the bound variable, or {@link #STEP} */
	static LoopNode range(int variable, Node low, Node high, LoopNode inner) {
		return (frame, value) -> {
			int first = IndexNodes.whole(low.at(frame));
			int last = IndexNodes.whole(high.at(frame));
			if ((long) last - first >= LONGEST) {
				throw new EvaluationFailure("A range from " + first + " to " + last + " is too long: at most " + LONGEST + " turns.");
			}
			int savedStep = frame.step;
			for (int i = first; i <= last; i++) {
				if (variable == STEP) {
					frame.step = i;
				} else {
					frame.locals[frame.base - 1 - variable] = i;
				}
				inner.each(frame, value);
			}
			frame.step = savedStep;
		};
	}
}

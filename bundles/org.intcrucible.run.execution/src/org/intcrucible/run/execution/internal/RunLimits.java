package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

import org.intcrucible.model.Limit;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.StopBorder;

/**
 * Says at the border of each batch whether there is another one. Once there is none, there is none any more. The search ends
 * before its time where the rest of a limit is needed to evaluate what it has found: a ranking of candidates that nobody tried
 * is worth nothing. A run that repeats one that was stopped has no other limit of time than the borders where that one was.
 */
final class RunLimits {

	/** From this share of a limit on a user should know. */
	private static final double NEAR = 0.8;
	/** Evaluations take about as much as tries do: a little more is kept for them, and at most this share of a limit. */
	private static final double MARGIN = 1.2;
	private static final double MOST_KEPT = 0.5;

	/** Told what a user should know, once for each limit. */
	interface Listener {

		void near(String limit, double used, double most);

		void reached(String limit, double most);

		/** What is left of a limit is kept for evaluating what the search has found. */
		void kept(String limit);
	}

	/** What may be used up of one thing. */
	private static final class Allowance {

		private final String name;
		private final double most;
		private final DoubleSupplier used;
		private boolean told;
		private double usedBefore;

		private Allowance(String name, Limit limit, DoubleSupplier used) {
			this.name = name;
			most = limit.amount();
			this.used = used;
		}

		/** @param share evaluations to come, by those that were tried since {@link #usedBefore} */
		private boolean isNeeded(double share) {
			double now = used.getAsDouble();
			return now > 0 && now + Math.min(MOST_KEPT * most, MARGIN * share * (now - usedBefore)) >= most;
		}
	}

	private final RunMeter meter;
	private final Listener listener;
	private final PinnedRun.Course course;
	private final List<Allowance> allowances = new ArrayList<>();
	private String stoppedAfter = "";
	private StopBorder border = StopBorder.NONE;
	private double expected;

	RunLimits(RunParameters parameters, PinnedRun.Course course, RunMeter meter, Listener listener) {
		this.course = course;
		this.meter = meter;
		this.listener = listener;
		if (!(course instanceof PinnedRun.UpTo)) {
			allow("max_runtime_s", parameters.maxRuntimeS(), meter::seconds);
		}
		allow("budget_tokens", parameters.budgetTokens(), meter::tokens);
		allow("budget_usd", parameters.budgetUsd(), meter::usd);
	}

	private void allow(String name, Limit limit, DoubleSupplier used) {
		if (!limit.isNone()) {
			allowances.add(new Allowance(name, limit, used));
		}
	}

	/**
	 * What is tried from now on leaves something for evaluations.
	 *
	 * @param evaluations that will be wanted of what is found; 0 when the search is over
	 */
	void expect(double evaluations) {
		expected = evaluations;
		allowances.forEach(allowance -> allowance.usedBefore = allowance.used.getAsDouble());
	}

	/** Whether the next batch of tries may begin; if so, it has begun. */
	boolean beginTry() {
		if (!isCut()) {
			look();
		}
		if (!isCut()) {
			lookAhead();
		}
		if (isCut()) {
			return false;
		}
		meter.batchBegun();
		return true;
	}

	/** Whether the next batch of evaluations may begin; if so, it has begun. */
	boolean begin() {
		if (!isStopped()) {
			look();
		}
		if (isStopped()) {
			return false;
		}
		meter.batchBegun();
		return true;
	}

	private void look() {
		if (course instanceof PinnedRun.UpTo upTo && meter.batches() >= upTo.border().batches()) {
			stop(upTo.limit());
			return;
		}
		for (Allowance allowance : allowances) {
			double used = allowance.used.getAsDouble();
			if (!allowance.told && used > 0 && used >= NEAR * allowance.most) {
				allowance.told = true;
				listener.near(allowance.name, used, allowance.most);
			}
			if (used > 0 && used >= allowance.most && !isStopped()) {
				stop(allowance.name);
				listener.reached(allowance.name, allowance.most);
			}
		}
	}

	private void lookAhead() {
		if (course instanceof PinnedRun.UpTo upTo) {
			if (meter.batches() >= upTo.border().tries()) {
				cut(upTo.limit());
			}
			return;
		}
		double share = meter.probes() == 0 ? 0 : expected / meter.probes();
		allowances.stream().filter(allowance -> allowance.isNeeded(share)).findFirst().ifPresent(allowance -> {
			cut(allowance.name);
			listener.kept(allowance.name);
		});
	}

	private void cut(String limit) {
		stoppedAfter = limit;
		border = new StopBorder(meter.batches(), Long.MAX_VALUE);
	}

	private void stop(String limit) {
		stoppedAfter = limit;
		border = new StopBorder(border.tries(), meter.batches());
	}

	/** Whether there are no more batches at all. */
	boolean isStopped() {
		return border.batches() != Long.MAX_VALUE;
	}

	/** Whether the search was ended before its time, or the run was. */
	boolean isCut() {
		return !border.isNone();
	}

	/** Which limit did that, by its name in JSON; empty if none did. */
	String stoppedAfter() {
		return stoppedAfter;
	}

	/** Where. */
	StopBorder border() {
		return border;
	}
}

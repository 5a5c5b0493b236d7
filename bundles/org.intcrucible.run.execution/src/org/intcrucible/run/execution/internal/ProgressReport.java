package org.intcrucible.run.execution.internal;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunProgress;

/** Tells how far one run is. Any thread may report. */
final class ProgressReport {

	private final RunId run;
	private final RunMeter meter;
	private final RunEventSink events;
	private volatile String stage = "";
	private volatile long done;
	private volatile long total;
	private volatile double best = Double.NaN;
	private volatile boolean scored;

	ProgressReport(RunId run, RunMeter meter, RunEventSink events) {
		this.run = run;
		this.meter = meter;
		this.events = events;
	}

	void enter(String newStage) {
		stage = newStage;
		at(0, 0);
	}

	void at(long nowDone, long nowTotal) {
		done = nowDone;
		total = nowTotal;
		publish("");
	}

	/** I of a design that was tried. It counts until candidates have theirs. */
	void tried(double intelligence) {
		if (!scored) {
			seen(intelligence);
		}
	}

	/** I of a candidate; NaN if it has none. */
	void scored(double intelligence) {
		if (!scored) {
			scored = true;
			best = Double.NaN;
		}
		seen(intelligence);
	}

	/** What is better is told with the next report. */
	private void seen(double intelligence) {
		if (intelligence > best || Double.isNaN(best)) {
			best = intelligence;
		}
	}

	/** @param sentence something to know */
	void notice(String sentence) {
		publish(sentence);
	}

	void ended(Run end) {
		events.publish(new RunProgress(run, end.status(), "", 0, 0, end.counts(), best, ""));
	}

	private void publish(String notice) {
		events.publish(new RunProgress(run, RunStatus.RUNNING, stage, done, total, meter.counts(), best, notice));
	}
}

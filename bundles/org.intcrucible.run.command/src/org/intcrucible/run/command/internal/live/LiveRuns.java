package org.intcrucible.run.command.internal.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunProgress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Listens to all runs of this process, whether anybody looks or not: who opens a part later sees what was before. It is there
 * from the start, since what was not heard is not told again.
 */
@Component(service = LiveRuns.class, immediate = true)
public final class LiveRuns {

	/** Runs that are over are soon looked up elsewhere. */
	private static final int KEPT = 64;

	private final LongSupplier nanoseconds;
	private final RunEvents.Subscription subscription;
	private final List<Consumer<RunId>> listeners = new CopyOnWriteArrayList<>();
	private final Map<RunId, RunTrack> tracks = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<RunId, RunTrack> eldest) {
			return size() > KEPT;
		}
	};

	@Activate
	public LiveRuns(@Reference RunEvents events) {
		this(events, System::nanoTime);
	}

	/** @param nanoseconds a clock that is never set */
	LiveRuns(RunEvents events, LongSupplier nanoseconds) {
		this.nanoseconds = nanoseconds;
		subscription = events.subscribe(this::hear);
	}

	@Deactivate
	void close() {
		subscription.close();
	}

	private void hear(RunProgress progress) {
		track(progress).hear(progress);
		listeners.forEach(listener -> listener.accept(progress.run()));
	}

	private RunTrack track(RunProgress progress) {
		synchronized (tracks) {
			return tracks.computeIfAbsent(progress.run(), run -> new RunTrack(progress, nanoseconds));
		}
	}

	/** Empty for a run that has said nothing yet, or that is over for long. */
	public Optional<RunPulse> pulse(RunId run) {
		synchronized (tracks) {
			return Optional.ofNullable(tracks.get(run)).map(RunTrack::pulse);
		}
	}

	/** The run that was begun last, of those that are not over. */
	public Optional<RunPulse> running() {
		synchronized (tracks) {
			return tracks.values().stream().map(RunTrack::pulse).filter(pulse -> !pulse.isOver()).reduce((earlier, later) -> later);
		}
	}

	/**
	 * Listens until the subscription is closed.
	 *
	 * @param listener called on a thread of the run with what there is something new of: it must return at once and not throw
	 */
	public RunEvents.Subscription subscribe(Consumer<RunId> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}

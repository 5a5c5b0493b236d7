package org.intcrucible.run.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunProgress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Passes events on, at once and in order. */
@Component
public final class RunEventHub implements RunEvents, RunEventSink {

	private final List<Consumer<RunProgress>> listeners = new CopyOnWriteArrayList<>();
	private final Logger log;

	@Activate
	public RunEventHub(@Reference(service = LoggerFactory.class) Logger log) {
		this.log = log;
	}

	@Override
	public Subscription subscribe(Consumer<RunProgress> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void publish(RunProgress progress) {
		listeners.forEach(listener -> tell(listener, progress));
	}

	/** A listener that throws is its own problem: the run and the other listeners go on. */
	private void tell(Consumer<RunProgress> listener, RunProgress progress) {
		try {
			listener.accept(progress);
		} catch (RuntimeException | LinkageError broken) {
			log.error("A listener of the run \"{}\" failed", progress.run(), broken);
		}
	}
}

package org.intcrucible.run.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunProgress;
import org.osgi.service.component.annotations.Component;

/** Passes events on, at once and in order. */
@Component
public final class RunEventHub implements RunEvents, RunEventSink {

	private final List<Consumer<RunProgress>> listeners = new CopyOnWriteArrayList<>();

	@Override
	public Subscription subscribe(Consumer<RunProgress> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void publish(RunProgress progress) {
		listeners.forEach(listener -> listener.accept(progress));
	}
}

package org.intcrucible.architect.internal.answer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunProgress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Remembers what runs told last, as long as they are under way. */
@Component(service = RunWatch.class, immediate = true)
public final class RunWatch implements LatestProgress, AutoCloseable {

	private final Map<RunId, RunProgress> latest = new ConcurrentHashMap<>();
	private final RunEvents.Subscription subscription;

	/** Listens until it is closed, from the start: whoever begins to listen when he is asked has heard nothing. */
	@Activate
	public RunWatch(@Reference RunEvents events) {
		subscription = events.subscribe(this::told);
	}

	private void told(RunProgress progress) {
		if (progress.status().isFinal()) {
			latest.remove(progress.run());
		} else {
			latest.put(progress.run(), progress);
		}
	}

	@Override
	public Optional<RunProgress> of(RunId run) {
		return Optional.ofNullable(latest.get(run));
	}

	@Deactivate
	@Override
	public void close() {
		subscription.close();
	}
}

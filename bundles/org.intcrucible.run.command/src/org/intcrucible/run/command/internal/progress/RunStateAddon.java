package org.intcrucible.run.command.internal.progress;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.command.internal.live.LiveRuns;
import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** Tells the status line how runs get on, whether a part shows it or not; at most four times a second. */
public final class RunStateAddon {

	/** The topic; its data is a short text, {@code run} a {@link RunId} and {@code status} a status of runs. */
	static final String TOPIC = "org/intcrucible/ui/RUN_STATE";
	private static final int PERIOD = 250;
	private static final Texts WORDS = Texts.of(RunStateAddon.class);

	private final LiveRuns live;
	private final RunReader runs;
	private final IEventBroker events;
	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread teller = new Thread(work, "run state");
		teller.setDaemon(true);
		return teller;
	});
	private final AtomicReference<RunId> newest = new AtomicReference<>();
	private RunEvents.Subscription subscription;
	/** Of the teller's thread. */
	private Run known;

	@Inject
	public RunStateAddon(@Service LiveRuns live, @Service RunReader runs, IEventBroker events) {
		this.live = live;
		this.runs = runs;
		this.events = events;
	}

	@PostConstruct
	void listen() {
		subscription = live.subscribe(this::heard);
	}

	@PreDestroy
	void end() {
		subscription.close();
		thread.shutdownNow();
	}

	private void heard(RunId run) {
		if (newest.getAndSet(run) == null) {
			try {
				thread.schedule(this::tell, PERIOD, TimeUnit.MILLISECONDS);
			} catch (RejectedExecutionException closing) {
				newest.set(null);
			}
		}
	}

	private void tell() {
		RunId run = newest.getAndSet(null);
		live.pulse(run).ifPresent(pulse -> run(run).ifPresent(named -> events.post(TOPIC,
				Map.of(IEventBroker.DATA, text(named.name(), pulse), "run", run, "status", pulse.last().status()))));
	}

	private Optional<Run> run(RunId run) {
		if (known == null || !known.id().equals(run)) {
			known = runs.find(run).orElse(null);
		}
		return Optional.ofNullable(known);
	}

	static String text(String name, RunPulse pulse) {
		return switch (pulse.last().status()) {
			case COMPLETED -> WORDS.get("state.completed", name);
			case CANCELLED -> WORDS.get("state.cancelled", name);
			case FAILED -> WORDS.get("state.failed", name);
			case CREATED, RUNNING -> running(name, pulse);
		};
	}

	private static String running(String name, RunPulse pulse) {
		if (pulse.stage().isEmpty() || pulse.last().total() <= 0) {
			return WORDS.get("state.running.plain", name);
		}
		String stage = pulse.stage().orElseThrow().name();
		OptionalDouble left = pulse.secondsLeft();
		return left.isEmpty() ? WORDS.get("state.running", name, Numbers.share(pulse.share()), stage)
				: WORDS.get("state.running.left", name, Numbers.share(pulse.share()), stage, Numbers.seconds(left.getAsDouble()));
	}
}

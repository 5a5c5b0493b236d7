package org.intcrucible.run.command.internal.press;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.intcrucible.model.IdSource;
import org.intcrucible.model.TriggerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Presses of the Run button. The button's listener opens one, and the Run command takes it within the same event: once, in the
 * same thread, at once. What is not taken then is worth nothing. The type is hidden from all other bundles.
 */
@Component(service = Presses.class)
public final class Presses {

	/** What takes longer than this within one event is not what somebody has pressed a button for. */
	static final Duration WORTH = Duration.ofSeconds(2);

	private final IdSource ids;
	private final InstantSource clock;
	private final LongSupplier nanoseconds;
	private Open open;

	/** A press that waits for the command. */
	private record Open(Press press, Thread thread, long since) {
	}

	@Activate
	public Presses(@Reference IdSource ids, @Reference InstantSource clock) {
		this(ids, clock, System::nanoTime);
	}

	/** @param nanoseconds a clock that is never set */
	Presses(IdSource ids, InstantSource clock, LongSupplier nanoseconds) {
		this.ids = ids;
		this.clock = clock;
		this.nanoseconds = nanoseconds;
	}

	/**
	 * The button was pressed. A press that is still open is worth nothing from now on.
	 *
	 * @param widget id of what was pressed
	 */
	public synchronized void open(String widget, Shown shown) {
		open = new Open(new Press(new TriggerId(ids.next()), clock.instant(), widget, shown), Thread.currentThread(), nanoseconds.getAsLong());
	}

	/** Takes the press that is open; empty if there is none, it is of another thread, or it has been open for too long. */
	public synchronized Optional<Press> take() {
		Open taken = open;
		open = null;
		boolean worth = taken != null && taken.thread() == Thread.currentThread()
				&& nanoseconds.getAsLong() - taken.since() <= WORTH.toNanos();
		return worth ? Optional.of(taken.press()) : Optional.empty();
	}

	/** The event is over. */
	public synchronized void close() {
		open = null;
	}
}

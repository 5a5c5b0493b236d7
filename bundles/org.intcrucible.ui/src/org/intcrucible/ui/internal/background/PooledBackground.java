package org.intcrucible.ui.internal.background;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Problem;
import org.intcrucible.ui.widget.Background;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** A few threads for all parts. */
@Component(service = Background.class)
public final class PooledBackground implements Background {

	/** Parts wait for the same database: more threads would only wait for each other. */
	private static final int THREADS = 4;
	private static final String NEWEST = "crucible.background.";

	private final EventAdmin events;
	private final Logger log;
	private final ExecutorService pool;

	@Activate
	public PooledBackground(@Reference EventAdmin events, @Reference(service = LoggerFactory.class) Logger log) {
		this.events = events;
		this.log = log;
		AtomicInteger count = new AtomicInteger();
		pool = Executors.newFixedThreadPool(THREADS, work -> {
			Thread thread = new Thread(work, "window-" + count.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
	}

	@Deactivate
	void close() {
		pool.shutdownNow();
	}

	@Override
	public <T> Task ask(Control owner, String kind, Supplier<? extends T> work, Consumer<? super T> show,
			Consumer<Problem> failed) {
		String key = NEWEST + kind;
		if (owner.getData(key) instanceof Task older) {
			older.cancel();
		}
		AskedTask<T> task = new AskedTask<>(owner, show, failed, log);
		owner.setData(key, task);
		try {
			task.startedAs(pool.submit(() -> task.run(work)));
		} catch (RejectedExecutionException e) {
			log.debug("Nothing is asked for any more: the window is closing.", e);
			task.cancel();
		}
		return task;
	}

	@Override
	public <T> Task ask(Control owner, String kind, Supplier<? extends T> work, Consumer<? super T> show) {
		return ask(owner, kind, work, show, problem -> events.postEvent(new Event(FAILED, Map.of(PROBLEM, problem))));
	}
}

package org.intcrucible.audit.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.intcrucible.store.Transactions;
import org.intcrucible.store.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Comes for refused attempts each second, and once more at the end. The guard itself writes nothing. */
@Component(immediate = true, service = {})
public final class RefusalLog {

	private static final long PATIENCE_SECONDS = 10;

	private final Refusals refusals;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "refused attempts");
		thread.setDaemon(true);
		return thread;
	});

	/** @param guard gives the refusals that are due, or all of them if it is told so, and forgets them */
	@Activate
	public RefusalLog(@Reference(target = "(crucible.guard=refused)") Function<Boolean, List<Map<String, String>>> guard,
			@Reference Workspace workspace, @Reference Transactions transactions, @Reference(service = LoggerFactory.class) Logger log) {
		refusals = new Refusals(guard, workspace, transactions, log);
		clock.scheduleWithFixedDelay(refusals::storeDue, 0, 1, TimeUnit.SECONDS);
	}

	/** In the same thread as before, and not for ever: a process that ends is not to hang. */
	@Deactivate
	void end() {
		clock.execute(refusals::storeAll);
		clock.shutdown();
		try {
			if (!clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				clock.shutdownNow();
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}

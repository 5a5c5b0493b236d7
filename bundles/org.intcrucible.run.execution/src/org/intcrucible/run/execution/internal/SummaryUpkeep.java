package org.intcrucible.run.execution.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Run;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.Upkeep;
import org.intcrucible.store.run.RunWriter;
import org.intcrucible.store.run.SummaryMessage;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Says of every run that is over what became of it, where nobody could so far: runs of processes that were killed, of older
 * products, of archives.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class SummaryUpkeep implements Upkeep {

	/** Summaries of one transaction: few enough that nothing of weight is lost if the process is killed. */
	private static final int PORTION = 100;
	/** As many as a summary tells of. No run has a rejected one above one that is not. */
	private static final int BEST = 3;

	private final Transactions transactions;
	private final RunWriter writer;
	private final RunReader reader;
	private final SummaryMessages summaries;
	private final Logger log;

	@Activate
	public SummaryUpkeep(@Reference Transactions transactions, @Reference RunWriter writer, @Reference RunReader reader,
			@Reference SummaryMessages summaries, @Reference(service = LoggerFactory.class) Logger log) {
		this.transactions = transactions;
		this.writer = writer;
		this.reader = reader;
		this.summaries = summaries;
		this.log = log;
	}

	/** @throws SecurityException if another bundle asks than the store */
	@Activate
	void activate(ComponentContext context) {
		if (!context.getUsingBundle().equals(FrameworkUtil.getBundle(Upkeep.class))) {
			throw new SecurityException("\"" + context.getUsingBundle().getSymbolicName() + "\" opens no workspace");
		}
	}

	@Override
	public void afterOpening() {
		Page<Run> page = reader.unsummarised(Page.Request.first(PORTION));
		write(page.items());
		while (page.next() > 0) {
			page = reader.unsummarised(new Page.Request(page.next(), PORTION));
			write(page.items());
		}
	}

	private void write(List<Run> runs) {
		Map<Run, SummaryMessage> messages = new LinkedHashMap<>();
		for (Run run : runs) {
			message(run).ifPresent(message -> messages.put(run, message));
		}
		if (!messages.isEmpty()) {
			transactions.write(unit -> {
				messages.forEach((run, message) -> writer.summarised(unit, run, message));
				return runs;
			});
		}
	}

	/** A run that cannot be read keeps no other one from its summary. */
	private Optional<SummaryMessage> message(Run run) {
		try {
			return summaries.of(run, reader.ranked(run.id(), Page.Request.first(BEST)).items());
		} catch (StoreException unreadable) {
			log.error("The candidates of the run \"{}\" cannot be read, and nothing was said of it", run.id(), unreadable);
			return Optional.empty();
		}
	}
}

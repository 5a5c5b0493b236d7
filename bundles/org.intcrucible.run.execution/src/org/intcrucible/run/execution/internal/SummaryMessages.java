package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.architect.ArchitectSummaries;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunSummary;
import org.intcrucible.store.run.SummaryMessage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** What is said of runs that are over, in the Architect's words. */
@Component(service = SummaryMessages.class)
public final class SummaryMessages {

	private final ArchitectSummaries architect;
	private final IdSource ids;
	private final Logger log;

	@Activate
	public SummaryMessages(@Reference ArchitectSummaries architect, @Reference IdSource ids, @Reference(service = LoggerFactory.class) Logger log) {
		this.architect = architect;
		this.ids = ids;
		this.log = log;
	}

	/**
	 * Puts one into words. Whatever goes wrong with words, the run is over: then there are none, the log says why, and
	 * {@link SummaryUpkeep} tries again.
	 *
	 * @param run    completed, failed or cancelled
	 * @param ranked its candidates, the best first, or the first of them
	 */
	Optional<SummaryMessage> of(Run run, List<Candidate> ranked) {
		try {
			ArchitectSummaries.Summary summary = architect.of(run, ranked);
			return Optional.of(new SummaryMessage(new MessageId(ids.next()), summary.text(), JsonCodec.write(Map.of(RunSummary.KEY, summary.facts())),
					new ChatSessionId(ids.next()), summary.sessionTitle()));
		} catch (RuntimeException | Error wordless) {
			log.error("The run \"{}\" is over, and nothing could be said of it", run.id(), wordless);
			return Optional.empty();
		}
	}
}

package org.intcrucible.ui.history.internal.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;

/** Reads runs for the history, some at a time. Not for the UI thread. */
public final class RunPages {

	/** How many rows come at once. */
	static final int ROWS = 100;
	private static final Texts WORDS = Texts.of(RunPages.class);

	private final RunReader runs;
	private final RunHistory history;
	private final Moments moments;

	public RunPages(RunReader runs, RunHistory history, Moments moments) {
		this.runs = runs;
		this.history = history;
		this.moments = moments;
	}

	/**
	 * The newest runs that a query asks for.
	 *
	 * @param wanted whether somebody still wants to know; a part otherwise
	 */
	public RunPart first(RunQuery query, BooleanSupplier wanted) {
		return after(query, 0, wanted);
	}

	/**
	 * What follows a part.
	 *
	 * @param after  {@link RunPart#next()} of that part; 0 for the beginning
	 * @param wanted whether somebody still wants to know; a part otherwise
	 */
	public RunPart after(RunQuery query, long after, BooleanSupplier wanted) {
		List<RunRow> rows = new ArrayList<>();
		long next = after;
		do {
			Page<Run> page = runs.list(query.filter(), new Page.Request(next, ROWS));
			for (Run run : page.items()) {
				if (mayMatch(query, run)) {
					AdviceUse used = used(run);
					if (query.matches(says(run) + " " + advice(used))) {
						rows.add(row(run, used));
					}
				}
			}
			next = page.next();
		} while (next != 0 && rows.size() < ROWS && wanted.getAsBoolean());
		return new RunPart(rows, next);
	}

	/** Whether the words can be in its row, without asking what became of advice: most runs are done with here. */
	private static boolean mayMatch(RunQuery query, Run run) {
		String advice = isAdvised(run) ? advice(AdviceUse.AS_ADVISED) + " " + advice(AdviceUse.EDITED) : advice(AdviceUse.NONE);
		return query.matches(says(run) + " " + advice);
	}

	/** What a row says of a run that is part of the run itself. */
	private static String says(Run run) {
		return String.join(" ", run.name(), StatusMark.of(run.status()).word(), mode(run), ended(run));
	}

	private RunRow row(Run run, AdviceUse used) {
		return new RunRow(run.id(), run.number(), run.name(), run.status(), moments.minute(run.times().startedAt().orElse(run.created())), time(run),
				mode(run), used, advice(used), outcome(run));
	}

	private static boolean isAdvised(Run run) {
		return run.authorisation().links().recommendedMessage().isPresent();
	}

	private AdviceUse used(Run run) {
		if (!isAdvised(run)) {
			return AdviceUse.NONE;
		}
		boolean edited = runs.papers(run.id()).filter(papers -> isEdited(papers.edited())).isPresent();
		return edited ? AdviceUse.EDITED : AdviceUse.AS_ADVISED;
	}

	/** Edits that cannot be read any more are none, as where the run is traced. */
	private static boolean isEdited(String json) {
		return !json.isEmpty() && JsonCodec.read(json, ConfigDifference[].class).fold(edits -> edits.length > 0, unreadable -> false);
	}

	private static String mode(Run run) {
		return WORDS.get("mode." + run.authorisation().request().mode().name().toLowerCase(Locale.ROOT));
	}

	private static String advice(AdviceUse used) {
		return WORDS.get("advice." + used.name().toLowerCase(Locale.ROOT));
	}

	private static String time(Run run) {
		return run.times() instanceof Run.Ended ended ? Numbers.took(Duration.between(ended.started(), ended.ended())) : "";
	}

	private String outcome(Run run) {
		String best = run.status() == RunStatus.COMPLETED ? history.best(run.id(), 1).stream().map(RunPages::best).findFirst().orElse("") : "";
		String ended = ended(run);
		return best.isEmpty() ? ended : ended.isEmpty() ? best : best + ". " + ended;
	}

	private static String best(Candidate candidate) {
		return WORDS.get("outcome.best", Numbers.shown(candidate.id()), Numbers.score(candidate.scores().intelligence()));
	}

	/** How it stands or why it ended, without what came out of it. */
	private static String ended(Run run) {
		String kept = Numbers.count(run.counts().candidates(), WORDS.get("candidate"), WORDS.get("candidates"));
		return switch (run.status()) {
			case CREATED -> WORDS.get("outcome.created");
			case RUNNING -> WORDS.get("outcome.running");
			case COMPLETED -> run.stoppedAfter().isEmpty() ? "" : WORDS.get("outcome.stopped", run.stoppedAfter());
			case CANCELLED -> run.counts().candidates() == 0 ? WORDS.get("outcome.cancelled") : WORDS.get("outcome.cancelled.kept", kept);
			case FAILED -> run.errorSummary().isEmpty() ? WORDS.get("outcome.failed") : run.errorSummary();
		};
	}
}

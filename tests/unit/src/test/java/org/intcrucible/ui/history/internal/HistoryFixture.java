package org.intcrucible.ui.history.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.StoreFixture;

/** A project in a real store, whose runs are written down and not executed. */
public final class HistoryFixture implements AutoCloseable {

	public static final Instant PRESSED = Instant.parse("2026-09-24T09:46:12.418Z");

	private final StoreFixture store;
	private final PinnedDocument document;

	public HistoryFixture(Path folder) {
		store = StoreFixture.in(folder);
		document = store.save("# Shop\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n");
	}

	public StoreFixture store() {
		return store;
	}

	public PinnedDocument document() {
		return document;
	}

	public AuditLog log() {
		return new StoredAuditLog(store.audit(), store.runs(), store.projects(), store.conversations());
	}

	/** One that waits, and that nobody advised. */
	public Run run() {
		return run(RunLinks.NONE, RunPapers.NONE);
	}

	public Run run(RunLinks links, RunPapers papers) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(store.ids().next()), RunTriggerSource.RUN_CONFIG_PANEL,
				Map.of("user", "mira", "host", "studio-2", "version", "1.0.0"), PRESSED, document.project(),
				new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 4711, Map.of(), List.of()), links,
				new InputHashes("3f9a1c07ffff", "b7d204e8ffff", "91ce55f0ffff", "0a0b0c0dffff"));
		Run waiting = new Run(new RunId(store.ids().next()), 0, press, RunStatus.CREATED, PRESSED, new Run.Waiting(), RunCounts.NONE, List.of(), List.of(), "",
				"", RunUsage.NONE, "");
		return store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, papers, Actor.USER));
	}

	/** One that the Architect advised. */
	public Run advised(ConfigDifference... edited) {
		Message advice = said();
		return run(new RunLinks(new RunLinks.Advised(advice.id()), new RunLinks.InTalk(advice.session()), new RunLinks.Current()),
				new RunPapers("", "", JsonCodec.write(List.of(edited))));
	}

	private Message said() {
		ChatSession session = new ChatSession(new ChatSessionId(store.ids().next()), document.project(), ChatMode.SETUP, "", new ChatSession.WholeProject(),
				PRESSED);
		Message message = new Message(new MessageId(store.ids().next()), session.id(), MessageRole.AGENT, "Do it.", "{}", PRESSED);
		return store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			store.conversationWriter().add(unit, message);
			return message;
		});
	}

	/** Ends a run without it having been started. */
	public Run end(Run run, RunStatus status, int candidates, String error) {
		Run ended = run.ended(status, PRESSED.plusSeconds(2), new RunCounts(candidates, 3, 3L * candidates, 7), "", error, RunUsage.NONE);
		store.transactions().write(unit -> {
			store.runWriter().ended(unit, ended, List.of());
			return true;
		});
		return ended;
	}

	@Override
	public void close() {
		store.close();
	}
}

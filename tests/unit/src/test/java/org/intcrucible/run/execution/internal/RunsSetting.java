package org.intcrucible.run.execution.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

import org.intcrucible.architect.internal.summary.RunSummaries;
import org.intcrucible.model.RunId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.Upkeep;
import org.osgi.service.log.Logger;

/** What surrounds run execution in a test: everything in memory, unless a test says otherwise. */
final class RunsSetting {

	final MemoryJournal memory = new MemoryJournal();
	final MemoryProjects documents = new MemoryProjects();
	RunJournal journal = memory;
	RunArchive archive = memory;
	ProjectReader projects = documents;
	RunReader earlier = reader(memory);
	ConversationReader conversations = (ConversationReader) Proxy.newProxyInstance(RunsSetting.class.getClassLoader(),
			new Class<?>[] {ConversationReader.class}, (proxy, method, arguments) -> Optional.empty());
	InstantSource clock;
	IntSupplier atOnce = () -> 1;
	Logger log = new RecordingLogger().logger();

	RunsSetting() {
		AtomicLong seconds = new AtomicLong();
		clock = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
	}

	static RunsSetting in(StoreFixture store) {
		RunsSetting setting = new RunsSetting();
		setting.journal = new StoreJournal(store.transactions(), store.runWriter(), store.runs(), summaries(store), store.clock());
		setting.archive = new StoreArchive(store.runs(), store.evaluations());
		setting.projects = store.projects();
		setting.earlier = store.runs();
		setting.conversations = store.conversations();
		return setting;
	}

	/** What the Architect says. */
	static SummaryMessages summaries(StoreFixture store) {
		return new SummaryMessages(new RunSummaries(Locale.ENGLISH), store.ids(), new RecordingLogger().logger());
	}

	/** What a process does when it opens a store. */
	static Upkeep upkeep(StoreFixture store) {
		return new SummaryUpkeep(store.transactions(), store.runWriter(), store.runs(), summaries(store), new RecordingLogger().logger());
	}

	RunsSetting journal(RunJournal other) {
		journal = other;
		return this;
	}

	RunsSetting clock(InstantSource other) {
		clock = other;
		return this;
	}

	RunsSetting atOnce(IntSupplier most) {
		atOnce = most;
		return this;
	}

	RunsSetting log(Logger other) {
		log = other;
		return this;
	}

	/** What preflight asks of runs. */
	private static RunReader reader(MemoryJournal journal) {
		return (RunReader) Proxy.newProxyInstance(RunsSetting.class.getClassLoader(), new Class<?>[] {RunReader.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "find" -> journal.find((RunId) arguments[0]);
					case "document" -> journal.document((RunId) arguments[0]);
					case "checkpoints" -> journal.checkpoints((RunId) arguments[0]);
					case "list" -> new Page<>(List.of(), 0);
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}
}

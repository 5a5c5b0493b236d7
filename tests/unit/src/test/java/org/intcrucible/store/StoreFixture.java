package org.intcrucible.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.internal.SystemClock;
import org.intcrucible.store.chat.ConversationWriter;
import org.intcrucible.store.internal.AuditRepository;
import org.intcrucible.store.internal.DatabaseTransactions;
import org.intcrucible.store.internal.OpenedWorkspace;
import org.intcrucible.store.internal.OwnerAccess;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.StoreFiles;
import org.intcrucible.store.internal.WorkspaceDatabase;
import org.intcrucible.store.internal.chat.ConversationRecorder;
import org.intcrucible.store.internal.chat.ConversationRepository;
import org.intcrucible.store.internal.project.ProjectRecorder;
import org.intcrucible.store.internal.project.ProjectRepository;
import org.intcrucible.store.internal.run.EvaluationRepository;
import org.intcrucible.store.internal.run.RunRecorder;
import org.intcrucible.store.internal.run.RunRepository;
import org.intcrucible.store.internal.setup.RunSetupTables;
import org.intcrucible.store.run.RunWriter;
import org.osgi.service.log.Logger;

/** A store in a folder, put together without a framework; opened when it is first used. */
public final class StoreFixture implements AutoCloseable {

	private final StoreFiles files;
	private final IdSource ids = UUID::randomUUID;
	private final InstantSource clock;
	private final WorkspaceDatabase database;
	private Upkeep upkeep = () -> {
		// Nobody owes anything.
	};

	private StoreFixture(StoreFiles files, InstantSource clock) {
		this.files = files;
		this.clock = clock;
		database = new WorkspaceDatabase(files, ids, clock, Loggers.silent(Logger.class), () -> upkeep.afterOpening());
	}

	/** The workspace and the user's settings lie beside each other in a folder; a new one is a copy of an empty store. */
	public static StoreFixture in(Path folder) {
		return in(folder, new SystemClock());
	}

	public static StoreFixture in(Path folder, InstantSource clock) {
		if (Files.notExists(folder.resolve("workspace"))) {
			EmptyStore.copyTo(folder);
		}
		return making(folder, clock);
	}

	/** A copy of the store in another folder, which is not open; the folder of the copy is empty. */
	public static StoreFixture copyOf(Path other, Path folder) {
		try {
			EmptyStore.copy(other, folder);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return in(folder);
	}

	/** The same without a copy: it makes its database itself. */
	public static StoreFixture making(Path folder, InstantSource clock) {
		return new StoreFixture(new StoreFiles(folder.resolve("workspace"), folder.resolve("settings")), clock);
	}

	/** @param other what is done when it is opened */
	public StoreFixture upkeep(Upkeep other) {
		upkeep = other;
		return this;
	}

	public StoreFiles files() {
		return files;
	}

	public IdSource ids() {
		return ids;
	}

	public InstantSource clock() {
		return clock;
	}

	public Workspace workspace() {
		return new OpenedWorkspace(database);
	}

	public Sessions sessions() {
		return database;
	}

	public Transactions transactions() {
		return new DatabaseTransactions(database);
	}

	public OwnerAccess owner() {
		return database;
	}

	public ProjectReader projects() {
		return new ProjectRepository(database);
	}

	public ProjectWriter projectWriter() {
		return new ProjectRecorder(ids, clock);
	}

	public RunReader runs() {
		return new RunRepository(database);
	}

	public RunWriter runWriter() {
		return new RunRecorder(clock);
	}

	public RunSetups runSetups() {
		return new RunSetupTables(database, database, clock);
	}

	public EvaluationReader evaluations() {
		return new EvaluationRepository(database);
	}

	public ConversationReader conversations() {
		return new ConversationRepository(database);
	}

	public ConversationWriter conversationWriter() {
		return new ConversationRecorder();
	}

	public AuditReader audit() {
		return new AuditRepository(database, files);
	}

	/** Saves a document, as a user who wrote it. */
	public PinnedDocument save(String text) {
		ParsedDocument parsed = DocumentParser.parse("fixture", text).orElseThrow();
		return transactions().write(unit -> projectWriter().save(unit, parsed, Author.USER));
	}

	@Override
	public void close() {
		database.close();
	}
}

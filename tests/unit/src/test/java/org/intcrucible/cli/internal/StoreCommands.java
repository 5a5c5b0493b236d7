package org.intcrucible.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.audit.internal.StreamedAuditExport;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.cli.internal.audit.AuditCommandFactory;
import org.intcrucible.cli.internal.keep.BackupCommandFactory;
import org.intcrucible.cli.internal.keep.RestoreCommandFactory;
import org.intcrucible.cli.internal.project.ProjectCommandFactory;
import org.intcrucible.cli.internal.runs.CandidatesCommandFactory;
import org.intcrucible.cli.internal.runs.RunsCommandFactory;
import org.intcrucible.store.StoreFixture;

import picocli.CommandLine;

/** The commands over the store, put together by hand over a real one. */
public final class StoreCommands implements AutoCloseable {

	public final StoreFixture store;
	public final StoredShop shop;
	public final RecordedKeeping keeping = new RecordedKeeping();
	private final Path folder;
	private final CommandTree commands;

	/** @param folder of the store; callers stand in it */
	public StoreCommands(Path folder) {
		this.folder = folder;
		store = StoreFixture.in(folder);
		shop = new StoredShop(store);
		var files = new CheckedDocumentFiles();
		commands = new CommandTree(List.of(
				new ProjectCommandFactory(files, store.projects(), store.projectWriter(), store.transactions(), keeping, keeping),
				new RunsCommandFactory(store.runs(), store.projects()),
				new CandidatesCommandFactory(store.runs(), store.evaluations(), store.projects()),
				new AuditCommandFactory(new StoredAuditLog(store.audit(), store.runs(), store.projects()),
						new StreamedAuditExport(store.audit()), store.runs(), store.projects()),
				new BackupCommandFactory(keeping, store.clock()), new RestoreCommandFactory(keeping)));
	}

	CommandLine line(Console console) {
		return commands.line(console);
	}

	public Outcome crucible(String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, folder);
		int status = CommandTree.execute(line(console), arguments, console);
		return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** What a command prints that does its work. */
	public String output(String... arguments) {
		Outcome outcome = crucible(arguments);
		if (outcome.status() != 0 || !outcome.errors().isEmpty()) {
			throw new AssertionError(outcome);
		}
		return outcome.output();
	}

	public JsonObject json(String... arguments) {
		return JsonParser.parseString(output(arguments)).getAsJsonObject();
	}

	/** What a command says that refuses. */
	public String refusal(String... arguments) {
		Outcome outcome = crucible(arguments);
		if (outcome.status() != 2 || !outcome.output().isEmpty()) {
			throw new AssertionError(outcome);
		}
		return outcome.errors().strip();
	}

	@Override
	public void close() {
		store.close();
	}
}

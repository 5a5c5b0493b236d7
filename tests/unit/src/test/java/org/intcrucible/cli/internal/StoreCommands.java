package org.intcrucible.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.audit.internal.StreamedAuditExport;
import org.intcrucible.chat.internal.Correspondence;
import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.cli.internal.audit.AuditCommandFactory;
import org.intcrucible.cli.internal.chat.ChatCommandFactory;
import org.intcrucible.cli.internal.keep.BackupCommandFactory;
import org.intcrucible.cli.internal.keep.RestoreCommandFactory;
import org.intcrucible.cli.internal.preflight.PreflightCommandFactory;
import org.intcrucible.cli.internal.project.ProjectCommandFactory;
import org.intcrucible.cli.internal.runs.CandidatesCommandFactory;
import org.intcrucible.cli.internal.runs.RunsCommandFactory;
import org.intcrucible.cli.internal.spec.SpecApplyCommandFactory;
import org.intcrucible.cli.internal.spec.SpecUndoCommandFactory;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.runconfig.internal.DocumentPreflight;
import org.intcrucible.runconfig.internal.StoredPresets;
import org.intcrucible.store.Loggers;
import org.intcrucible.store.StoreFixture;
import org.osgi.service.log.Logger;

import picocli.CommandLine;

/** The commands over the store, put together by hand over a real one. */
public final class StoreCommands implements AutoCloseable {

	public final StoreFixture store;
	public final StoredShop shop;
	public final Correspondence chat;
	public final RunPresets presets;
	public final Preflight preflight;
	public final RecordedKeeping keeping = new RecordedKeeping();
	private final Path folder;
	private final CommandTree commands;

	/** @param folder of the store; callers stand in it */
	public StoreCommands(Path folder) {
		this(folder, crucible -> List.of());
	}

	/** @param more commands of other bundles */
	public StoreCommands(Path folder, Function<StoreCommands, List<CommandFactory>> more) {
		this.folder = folder;
		store = StoreFixture.in(folder);
		shop = new StoredShop(store);
		chat = new Correspondence(store);
		var files = new CheckedDocumentFiles();
		presets = new StoredPresets(store.runSetups(), Loggers.silent(Logger.class));
		preflight = new DocumentPreflight(store.projects(), store.runs(), store.conversations(), new ShippedStages(),
				new UsualPreferences(), store.clock());
		List<CommandFactory> own = List.of(
				new PreflightCommandFactory(store.projects(), preflight, presets, store.conversations()),
				new ProjectCommandFactory(files, store.projects(), store.projectWriter(), store.transactions(), keeping, keeping),
				new SpecCommandFactory(files),
				new SpecApplyCommandFactory(files, store.projects(), store.projectWriter(), store.transactions()),
				new SpecUndoCommandFactory(store.projects(), store.conversations(), chat.history()),
				new ChatCommandFactory(store.projects(), chat.conversations()),
				new RunsCommandFactory(store.runs(), store.projects()),
				new CandidatesCommandFactory(store.runs(), store.evaluations(), store.projects()),
				new AuditCommandFactory(new StoredAuditLog(store.audit(), store.runs(), store.projects(), store.conversations()),
						new StreamedAuditExport(store.audit()), store.runs(), store.projects()),
				new BackupCommandFactory(keeping, store.clock()), new RestoreCommandFactory(keeping));
		commands = new CommandTree(Stream.concat(own.stream(), more.apply(this).stream()).toList());
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
		chat.close();
		store.close();
	}
}

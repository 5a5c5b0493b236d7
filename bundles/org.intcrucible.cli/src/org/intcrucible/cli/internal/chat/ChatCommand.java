package org.intcrucible.cli.internal.chat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.ProjectReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code crucible chat PROJECT TEXT}; without a text it shows what was said. */
@Command(name = "chat", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Talks to the Architect about a project: it models, explains and advises, and starts nothing.",
		footer = {"%nThe Architect answers in English or German, as you write. What it changes in the document is shown, and can be undone:",
				"crucible spec undo PROJECT. What it recommends is run by you alone: crucible run PROJECT --recommended MESSAGE_ID.",
				"%nExamples:", "  crucible chat \"Web shop\" set demand to between 900 and 3000",
				"  crucible chat web \"What are my constraints?\"", "  crucible chat web - < notes.md", "  crucible chat web --limit 5"})
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class ChatCommand implements Callable<Integer>, WorkspaceUse.Varying {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A title, an id, or the beginning of either.")
	private String project;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "TEXT", description = {"What you say; - for what comes on standard input.",
			"Without it the newest messages are shown."})
	private List<String> words = List.of();

	@Option(names = "--session", paramLabel = "ID", defaultValue = "",
			description = "The conversation, or new for another one; else the newest about the problem.")
	private String session;

	@Option(names = "--list", description = "List the conversations of the project.")
	private boolean list;

	@Mixin
	private ChatPageOptions page = new ChatPageOptions();

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	private CommandSpec spec;
	private final Console console;
	private final ProjectReader projects;
	private final SessionArgument sessions;
	private final SpokenText spoken;
	private final Exchange exchange;
	private final ChatViews views;

	ChatCommand(Console console, ProjectReader projects, SessionArgument sessions, SpokenText spoken, Exchange exchange, ChatViews views) {
		this.console = console;
		this.projects = projects;
		this.sessions = sessions;
		this.spoken = spoken;
		this.exchange = exchange;
		this.views = views;
	}

	/** A message may begin like an option: items of documents begin with a hyphen. */
	@Spec
	void spec(CommandSpec own) {
		spec = own;
		own.parser().unmatchedOptionsArePositionalParams(true);
	}

	@Override
	public WorkspaceUse.Mode use() {
		return words.isEmpty() ? WorkspaceUse.Mode.READS : WorkspaceUse.Mode.WRITES;
	}

	@Override
	public Integer call() {
		words.stream().filter(word -> word.matches("--?[A-Za-z]\\S*")).findFirst().ifPresent(option -> {
			throw new UnmatchedArgumentException(spec.commandLine(), List.of(option));
		});
		Result<Project, Problem> found = new ProjectArgument(projects, "PROJECT").find(project);
		if (list) {
			return with(found, known -> views.list(known, page, json));
		}
		return words.isEmpty() ? with(found, this::show) : with(found, this::say);
	}

	private <T> int with(Result<T, Problem> found, ToIntFunction<T> act) {
		return found.fold(act::applyAsInt, problem -> Refusals.refuse(console, problem));
	}

	private int show(Project found) {
		if (session.equals(SessionArgument.NEW)) {
			throw new ParameterException(spec.commandLine(), "What to say in the new conversation is missing.");
		}
		return with(sessions.find(found, session), known -> views.messages(found, known, page, json));
	}

	private int say(Project found) {
		return with(spoken.of(words), text -> with(sessions.find(found, session), known -> exchange.say(found, known, text, json)));
	}
}

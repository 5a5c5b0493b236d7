package org.intcrucible.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** Finds what a few letters may mean: commands and parts of the window; projects, and runs and candidates of the open one. */
@Creatable
final class Finder {

	private static final int MOST = 8;
	/** More digits are no number of anything. */
	private static final Pattern RUN = Pattern.compile("(?i)(?:r-?)?(\\d{1,9})");
	private static final Pattern CANDIDATE = Pattern.compile("(?i)(?:c-?)?(\\d{1,9})");

	private final ProjectReader projects;
	private final RunReader runs;
	private final WindowSubject subject;
	private final MApplication application;
	private final MWindow window;
	private final PartOpener parts;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private final Texts texts = Texts.of(Finder.class);

	@Inject
	Finder(@Service ProjectReader projects, @Service RunReader runs, WindowSubject subject, MApplication application, MWindow window,
			PartOpener parts, ECommandService commands, EHandlerService handlers) {
		this.projects = projects;
		this.runs = runs;
		this.subject = subject;
		this.application = application;
		this.window = window;
		this.parts = parts;
		this.commands = commands;
		this.handlers = handlers;
	}

	/** What the window itself has; for the UI thread. */
	List<Found> here(String words) {
		List<Found> found = new ArrayList<>();
		window.getSharedElements().stream().filter(MPart.class::isInstance).map(MPart.class::cast)
				.filter(part -> contains(part.getLocalizedLabel(), words))
				.map(part -> new Found(Icon.LAYERS, texts.get("find.part"), part.getLocalizedLabel(),
						() -> parts.open(part.getElementId())))
				.forEach(found::add);
		for (MCommand command : application.getCommands()) {
			String name = command.getLocalizedCommandName().replace("&", "");
			if (command.getParameters().isEmpty() && contains(name, words)) {
				ParameterizedCommand ready = commands.createCommand(command.getElementId());
				if (handlers.canExecute(ready)) {
					found.add(new Found(Icon.ARROW_RIGHT, texts.get("find.command"), name, () -> handlers.executeHandler(ready)));
				}
			}
		}
		return found.stream().limit(MOST).toList();
	}

	/** What is stored; not for the UI thread. */
	List<Found> stored(String words) {
		List<Found> found = new ArrayList<>();
		Object project = window.getContext().get(ContextKeys.PROJECT);
		Matcher number = RUN.matcher(words);
		if (project instanceof ProjectId open && number.matches()) {
			runs.numbered(open, Integer.parseInt(number.group(1))).map(run -> new Found(Icon.FLASK, texts.get("find.run"), run.name(), () -> {
				subject.open(open, run.id());
				subject.showResults();
			})).ifPresent(found::add);
		}
		candidate(words).ifPresent(found::add);
		projects.list(words, false, Page.Request.first(MOST)).items().stream()
				.map(one -> new Found(Icon.CUP, texts.get("find.project"), one.title(), () -> subject.open(one.id()))).forEach(found::add);
		return found;
	}

	private Optional<Found> candidate(String words) {
		Matcher number = CANDIDATE.matcher(words);
		if (!(window.getContext().get(ContextKeys.RUN) instanceof RunId run) || !number.matches()) {
			return Optional.empty();
		}
		return runs.candidate(run, Integer.parseInt(number.group(1))).map(candidate -> new Found(Icon.TARGET, texts.get("find.candidate"),
				Numbers.candidate(candidate.ordinal()), () -> {
					window.getContext().set(ContextKeys.CANDIDATE, "c" + candidate.ordinal());
					subject.showResults();
				}));
	}

	private static boolean contains(String name, String words) {
		return name != null && name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
	}
}

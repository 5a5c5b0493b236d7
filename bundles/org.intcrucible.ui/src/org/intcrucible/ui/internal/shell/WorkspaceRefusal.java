package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.intcrucible.model.Problem;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.ui.widget.FactDialog;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;

/** Says why the workspace cannot be opened, and asks what to do about it. */
final class WorkspaceRefusal {

	private final Shell shell;
	private final Path folder;
	private final Texts texts = Texts.of(WorkspaceRefusal.class);

	/** What a user wants then. */
	enum Wish {
		NOTHING, AGAIN, ANOTHER, SHOW
	}

	WorkspaceRefusal(Shell shell, Path folder) {
		this.shell = shell;
		this.folder = folder;
	}

	/** @param holder who is in the way, if anybody is */
	Wish ask(Problem problem, Optional<WorkspaceHolder> holder) {
		FactDialog dialog = holder.map(this::held).orElseGet(() -> broken(problem));
		dialog.choice("cancel", texts.get("cancel"));
		if (OtherWorkspace.isPossible()) {
			dialog.choice("another", texts.get("workspace.another"));
		}
		dialog.choice("again", texts.get(holder.isPresent() ? "workspace.unlock" : "workspace.again"));
		if (holder.isPresent()) {
			dialog.choice("show", texts.get("workspace.show"));
		}
		return dialog.open(shell, texts.get("workspace.title")).map(WorkspaceRefusal::wish).orElse(Wish.NOTHING);
	}

	private static Wish wish(String choice) {
		return switch (choice) {
			case "again" -> Wish.AGAIN;
			case "another" -> Wish.ANOTHER;
			case "show" -> Wish.SHOW;
			default -> Wish.NOTHING;
		};
	}

	private FactDialog held(WorkspaceHolder holder) {
		String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(holder.since().atZone(ZoneId.systemDefault()));
		return new FactDialog("workspace.locked", Icon.LOCK, Tint.WARNING, texts.get("workspace.locked"), texts.get("workspace.locked.why"))
				.fact(texts.get("workspace.folder"), folder.toString())
				.fact(texts.get("workspace.holder"), texts.get("workspace.process", Long.toString(holder.pid()), holder.host()))
				.fact(texts.get("workspace.since"), since);
	}

	private FactDialog broken(Problem problem) {
		String remedy = problem.remedy().isEmpty() ? problem.sentence() : problem.sentence() + " " + problem.remedy();
		return new FactDialog("workspace.broken", Icon.WARNING, Tint.WARNING, texts.get("workspace.broken"), Markdown.plain(remedy))
				.fact(texts.get("workspace.folder"), folder.toString());
	}
}

package org.intcrucible.ui.internal.shell;

import org.eclipse.swt.widgets.Shell;
import org.intcrucible.model.Problem;
import org.intcrucible.ui.widget.FactDialog;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;

/** Says why something that a user asked for was not done. */
final class ProblemDialog {

	private ProblemDialog() {
	}

	/** @param title what was not done */
	static void open(Shell parent, String title, Problem problem) {
		Texts texts = Texts.of(ProblemDialog.class);
		String where = problem.place().line() == 0 ? "" : " (" + problem.place() + ")";
		new FactDialog("problem", Icon.WARNING, Tint.WARNING, problem.sentence() + where, Markdown.plain(problem.remedy()))
				.choice("close", texts.get("close")).open(parent, title);
	}
}

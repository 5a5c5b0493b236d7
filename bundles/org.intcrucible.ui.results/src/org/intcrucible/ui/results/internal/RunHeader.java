package org.intcrucible.ui.results.internal;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMark;
import org.intcrucible.ui.widget.Badge;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.StatusLabel;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Says which run is shown, how it ended, and what its readers must know. */
final class RunHeader {

	private final Texts texts = Texts.of(RunHeader.class);
	private final Composite parent;
	private final Label name;
	private final Label mode;
	private final StatusLabel status;
	private final Label running;

	RunHeader(Composite parent) {
		this.parent = parent;
		name = label("results.run", FontStyle.STRONG, Token.TEXT);
		mode = label("results.mode", FontStyle.BODY, Token.TEXT_2);
		status = new StatusLabel(parent, "results.status");
		running = label("results.running", FontStyle.BODY, Token.ACCENT);
	}

	private Label label(String id, FontStyle font, Token color) {
		Label label = WidgetIds.set(new Label(parent, SWT.NONE), id);
		label.setFont(Fonts.font(font));
		Tokens.onChange(label, () -> label.setForeground(Tokens.color(color)));
		Rows.blend(label);
		return label;
	}

	void show(Run run) {
		name.setText(run.name());
		mode.setText(texts.get("mode." + run.authorisation().request().mode().name().toLowerCase(Locale.ROOT)));
		status.show(StatusMark.of(run.status()), ended(run));
		for (var child : parent.getChildren()) {
			if (child instanceof Badge) {
				child.dispose();
			}
		}
		if (!run.origin().isEmpty()) {
			badge("imported", Tint.ACCENT, Icon.IMPORT, texts.get("mark.imported.why"));
		}
		for (RunMark mark : run.marks()) {
			badge(mark.name(), Tint.WARNING, Icon.WARNING, mark == RunMark.PARTIAL && !run.errorSummary().isEmpty() ? run.errorSummary()
					: mark == RunMark.PARTIAL && !run.stoppedAfter().isEmpty() ? texts.get("mark.stopped", run.stoppedAfter())
							: texts.get("mark." + mark + ".why"));
		}
		parent.requestLayout();
		parent.layout(true);
	}

	/** Says what else is under way; nothing if it is empty. */
	void running(String words) {
		if (!words.equals(running.getText())) {
			running.setText(words);
			parent.layout(true);
		}
	}

	private void badge(String mark, Tint tint, Icon icon, String why) {
		new Badge(parent, "results.mark." + mark).show(tint, icon, texts.get("mark." + mark), why);
	}

	private String ended(Run run) {
		String word = StatusMark.of(run.status()).word();
		return run.times().startedAt().isPresent() && run.times().completedAt().isPresent()
				? texts.get("ended", word, Numbers.took(Duration.between(run.times().startedAt().get(), run.times().completedAt().get()))) : word;
	}
}

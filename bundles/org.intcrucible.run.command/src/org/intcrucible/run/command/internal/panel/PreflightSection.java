package org.intcrucible.run.command.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** What preflight says of what stands in the fields. */
final class PreflightSection extends Composite {

	private static final Texts WORDS = Texts.of(PreflightSection.class);

	private final Consumer<String> follow;
	private final RichLine checked;
	private final Composite checks;
	private final Composite notices;
	private List<PanelFace.Check> shownChecks = List.of();
	private List<PanelFace.Notice> shownNotices = List.of();
	private final List<Callout> callouts = new ArrayList<>();

	/** @param follow told of the targets of links */
	PreflightSection(Composite parent, Consumer<String> follow) {
		super(parent, SWT.NONE);
		this.follow = follow;
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Metrics.GROUP_GAP;
		setLayout(layout);
		RichLine heading = new RichLine(this, "runconfig.preflight.heading", SWT.NONE);
		heading.show("**" + WORDS.get("preflight") + "**");
		heading.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		checked = new RichLine(this, "runconfig.preflight.checked", SWT.NONE);
		checked.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		checks = Rows.chips(this);
		checks.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		Rows.blend(checks);
		notices = new Composite(this, SWT.NONE);
		Rows.blend(notices);
		GridLayout stack = new GridLayout();
		stack.marginWidth = 0;
		stack.marginHeight = 0;
		stack.verticalSpacing = 6;
		notices.setLayout(stack);
		notices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
	}

	void show(PanelFace face) {
		checked.show(face.checked(), FontStyle.CAPTION, Token.TEXT_3);
		if (!face.checks().equals(shownChecks)) {
			shownChecks = face.checks();
			showChecks();
		}
		if (!face.notices().equals(shownNotices)) {
			shownNotices = face.notices();
			showNotices();
		}
	}

	private void showChecks() {
		for (var child : checks.getChildren()) {
			child.dispose();
		}
		for (int i = 0; i < shownChecks.size(); i++) {
			PanelFace.Check check = shownChecks.get(i);
			RichLine line = new RichLine(checks, "runconfig.check." + i, SWT.NONE);
			switch (check.state()) {
				case THERE -> line.show(Icon.TICK, Markdown.plain(check.text()), FontStyle.BODY, Token.TEXT);
				case MISSING -> line.show(Icon.OCTAGON_CROSS, Markdown.plain(check.text()), FontStyle.BODY, Token.BLOCKER);
				case NOT_NEEDED -> line.show(Icon.DASH, Markdown.plain(check.text()), FontStyle.BODY, Token.TEXT_3);
			}
		}
		checks.requestLayout();
	}

	/** What stays keeps its widget, so that nothing flickers and the focus stays where it is. */
	private void showNotices() {
		while (callouts.size() > shownNotices.size()) {
			callouts.removeLast().dispose();
		}
		while (callouts.size() < shownNotices.size()) {
			Callout callout = new Callout(notices, "runconfig.notice." + callouts.size());
			callout.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			callout.onLink(target -> getDisplay().asyncExec(() -> follow.accept(target)));
			callouts.add(callout);
		}
		for (int i = 0; i < callouts.size(); i++) {
			PanelFace.Notice notice = shownNotices.get(i);
			switch (notice.kind()) {
				case BLOCKER -> callouts.get(i).blocker(notice.markdown(), notice.second());
				case STALE -> callouts.get(i).show(Tint.WARNING, Icon.CLOCK, notice.markdown(), notice.second());
				case WARNING -> callouts.get(i).warning(notice.markdown(), notice.second());
				case INFO -> callouts.get(i).show(Tint.ACCENT, Icon.INFO, notice.markdown(), notice.second());
			}
		}
		((GridData) notices.getLayoutData()).exclude = callouts.isEmpty();
		notices.setVisible(!callouts.isEmpty());
		notices.requestLayout();
	}
}

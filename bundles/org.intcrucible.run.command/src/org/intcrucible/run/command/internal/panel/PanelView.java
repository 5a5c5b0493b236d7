package org.intcrucible.run.command.internal.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.MetricStrip;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.RunButton;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** The widgets of the panel. What can be long scrolls; the estimate and Run stay in view. */
final class PanelView extends Composite implements PanelPresenter.Screen {

	/** Of the Run button; the press names it. */
	static final String RUN = "runconfig.run";

	private static final Texts WORDS = Texts.of(PanelView.class);
	private static final int NAME = 92;

	private final PanelHeader header;
	private final FieldGrid fields;
	private final PreflightSection preflight;
	private final MetricStrip estimate;
	private final RunButton run;
	private final Composite pinned;
	private List<Pending.Fact> shownFacts = List.of();
	private boolean advised;
	/** All but the sentence beneath Run, which alone changes every second of a run. */
	private Shown shown;

	private record Shown(PanelFace face, boolean advised) {
	}

	PanelView(Composite parent, PanelHeader.Actions actions, Consumer<Form> edited, Consumer<String> follow) {
		super(parent, SWT.NONE);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		setLayout(new PanelLayout());
		ScrolledComposite scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		Tokens.apply(scrolled, Token.SURFACE, Token.TEXT);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		Composite upper = column(scrolled, Metrics.PART_MARGIN, 10, 4);
		scrolled.setContent(upper);
		header = new PanelHeader(upper, actions);
		header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		fields = new FieldGrid(upper, edited);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		preflight = new PreflightSection(upper, follow);
		GridData section = new GridData(SWT.FILL, SWT.TOP, true, false);
		section.verticalIndent = Metrics.GROUP_GAP;
		preflight.setLayoutData(section);
		// The ring of the focus lies outside the button's edge; all else stands in line with that.
		Composite lower = column(this, Metrics.PART_MARGIN - Metrics.GRID, 4, 6);
		Composite inset = column(lower, Metrics.GRID, 0, 0);
		inset.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		estimate = new MetricStrip(inset, "runconfig.estimate", MetricStrip.Look.ESTIMATE, 3);
		estimate.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		run = new RunButton(lower, RUN, WORDS.get("run"));
		run.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		run.sentence().onLink(target -> getDisplay().asyncExec(() -> follow.accept(target)));
		pinned = new Composite(this, SWT.NONE);
		Tokens.apply(pinned, Token.SURFACE, Token.TEXT);
		GridLayout facts = new GridLayout(2, false);
		facts.marginWidth = Metrics.PART_MARGIN;
		facts.marginHeight = 0;
		facts.verticalSpacing = 3;
		pinned.setLayout(facts);
	}

	private static Composite column(Composite parent, int sides, int top, int bottom) {
		Composite column = new Composite(parent, SWT.NONE);
		Tokens.apply(column, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = sides;
		layout.marginHeight = 0;
		layout.marginTop = top;
		layout.marginBottom = bottom;
		layout.verticalSpacing = Metrics.GROUP_GAP;
		column.setLayout(layout);
		return column;
	}

	/** Whether there is a suggestion that could be asked about; shown with the next face. */
	void setAdvised(boolean now) {
		advised = now;
	}

	@Override
	public void show(PanelFace face) {
		if (face.ready()) {
			run.allow(face.sentence());
		} else {
			run.refuse(face.sentence());
		}
		Shown now = new Shown(face.saying(""), advised);
		if (!now.equals(shown)) {
			shown = now;
			showAll(face);
		}
	}

	private void showAll(PanelFace face) {
		header.show(face, advised);
		fields.show(face);
		preflight.show(face);
		estimate.show(face.estimate(), face.outdated());
		if (!face.pinned().equals(shownFacts)) {
			shownFacts = face.pinned();
			showPinned(face.heading());
		}
		layout(true, true);
	}

	private void showPinned(String heading) {
		for (var child : pinned.getChildren()) {
			child.dispose();
		}
		if (!shownFacts.isEmpty()) {
			RichLine title = new RichLine(pinned, "runconfig.pinned", SWT.NONE);
			title.show("**" + Markdown.plain(heading) + "**");
			title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		}
		for (int i = 0; i < shownFacts.size(); i++) {
			RichLine name = new RichLine(pinned, "runconfig.pinned." + i + ".name", SWT.NONE);
			name.show(Markdown.plain(shownFacts.get(i).name()), FontStyle.CAPTION, Token.TEXT_3);
			GridData width = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
			width.widthHint = NAME;
			name.setLayoutData(width);
			RichLine value = new RichLine(pinned, "runconfig.pinned." + i, SWT.NONE);
			value.show(Markdown.plain(shownFacts.get(i).value()), FontStyle.CAPTION, Token.TEXT);
			value.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		pinned.requestLayout();
	}

	@Override
	public void fill(Form form, Optional<Setting> setting) {
		fields.fill(form, setting);
		header.fill(setting);
	}

	void showFurther(boolean shown) {
		fields.showFurther(shown);
		layout(true, true);
	}

	RunButton run() {
		return run;
	}

	/** Gives the focus to Run, or to the reason where there can be no press. */
	void focusRun() {
		run.setFocus();
	}

	@Override
	public boolean setFocus() {
		return !fields.isDisposed() && fields.setFocus();
	}
}

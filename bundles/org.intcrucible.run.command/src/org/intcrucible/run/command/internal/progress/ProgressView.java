package org.intcrucible.run.command.internal.progress;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.MetricStrip;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.PipelineBar;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** The widgets of Progress: one page while a run waits or runs, one while none does. */
final class ProgressView extends Composite {

	private static final Texts WORDS = Texts.of(ProgressView.class);
	private static final int COLUMNS = 248;
	private static final int CARD = 250;
	private static final int MARGIN = 10;
	/** The row below the stages must not be cut where the part is no higher than it needs to be. */
	private static final int IDLE_MARGIN = 5;

	private final Consumer<String> follow;
	private final StackLayout pages = new StackLayout();
	private final Composite idle;
	private final Composite active;
	private PipelineBar waitingPipeline;
	private RichLine nothing;
	private RichLine ended;
	private RichLine head;
	private RichLine started;
	private PushButton stop;
	private PipelineBar pipeline;
	private MetricStrip metrics;
	private BestChart chart;
	private BestCard card;
	private RichLine others;
	private RichLine problem;

	/** @param follow told of {@code stop} and of the targets of links */
	ProgressView(Composite parent, Consumer<String> follow) {
		super(parent, SWT.NONE);
		this.follow = follow;
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		setLayout(pages);
		idle = idle();
		active = active();
		pages.topControl = idle;
	}

	private Composite page(int columns, int margin) {
		Composite page = new Composite(this, SWT.NONE);
		Tokens.apply(page, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.marginHeight = margin;
		layout.verticalSpacing = Metrics.GROUP_GAP;
		layout.horizontalSpacing = Metrics.SECTION_GAP;
		page.setLayout(layout);
		return page;
	}

	private Composite idle() {
		Composite page = page(2, IDLE_MARGIN);
		waitingPipeline = new PipelineBar(page, "progress.idle.pipeline");
		Accessibility.name(waitingPipeline, WORDS.get("pipeline"));
		waitingPipeline.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		Composite words = new Composite(page, SWT.NONE);
		Tokens.apply(words, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		words.setLayout(layout);
		GridData right = new GridData(SWT.END, SWT.CENTER, false, true);
		words.setLayoutData(right);
		nothing = new RichLine(words, "progress.idle", SWT.NONE);
		nothing.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
		ended = new RichLine(words, "progress.ended", SWT.NONE);
		ended.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
		ended.onLink(this::followed);
		return page;
	}

	private Composite active() {
		Composite page = page(3, MARGIN);
		head = new RichLine(page, "progress.head", SWT.NONE);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		started = new RichLine(page, "progress.started", SWT.NONE);
		started.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		stop = new PushButton(page, "progress.stop", WORDS.get("stop")).icon(Icon.STOP).onPress(() -> follow.accept("stop"));
		pipeline = new PipelineBar(page, "progress.pipeline");
		Accessibility.name(pipeline, WORDS.get("pipeline"));
		pipeline.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
		others = hidden(page, "progress.others");
		problem = hidden(page, "progress.problem");
		Composite below = new Composite(page, SWT.NONE);
		Tokens.apply(below, Token.SURFACE, Token.TEXT);
		below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		GridLayout columns = new GridLayout(3, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		columns.horizontalSpacing = Metrics.SECTION_GAP;
		below.setLayout(columns);
		metrics = new MetricStrip(below, "progress.metrics", MetricStrip.Look.FIGURES, 2);
		GridData numbers = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
		numbers.widthHint = COLUMNS;
		metrics.setLayoutData(numbers);
		chart = new BestChart(below, "progress.chart");
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		card = new BestCard(below, "progress.best");
		GridData cardData = new GridData(SWT.END, SWT.FILL, false, true);
		cardData.widthHint = CARD;
		card.setLayoutData(cardData);
		page.setTabList(new Control[] {stop, others, below});
		return page;
	}

	private RichLine hidden(Composite page, String id) {
		RichLine line = new RichLine(page, id, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
		data.exclude = true;
		line.setLayoutData(data);
		line.setVisible(false);
		line.onLink(this::followed);
		return line;
	}

	private void followed(String target) {
		getDisplay().asyncExec(() -> follow.accept(target));
	}

	void show(ProgressFace face) {
		if (face.active()) {
			head.show("**" + Markdown.plain(face.run()) + "** " + Markdown.plain(face.doing()));
			started.show(Markdown.plain(face.started()), FontStyle.CAPTION, Token.TEXT_3);
			pipeline.show(face.steps());
			metrics.show(face.metrics(), false);
			chart.show(face.climb());
			card.show(face.best());
			optional(others, face.others(), Token.TEXT_2);
		} else {
			waitingPipeline.show(face.steps());
			nothing.show(Markdown.plain(face.idle()));
			ended.show(face.ended(), FontStyle.CAPTION, Token.TEXT_2);
			optional(problem, "", Token.BLOCKER);
		}
		Composite page = face.active() ? active : idle;
		if (pages.topControl != page) {
			boolean focus = isFocusInside();
			pages.topControl = page;
			layout();
			if (focus) {
				setFocus();
			}
		}
		page.layout();
	}

	/** How high all is that is shown of a run, in points. */
	int needed() {
		return active.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	private boolean isFocusInside() {
		for (Control control = getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == this) {
				return true;
			}
		}
		return false;
	}

	/** The run is being stopped: nobody needs to press that twice. */
	void stopping(boolean now) {
		if (stop.isEnabled() != now) {
			return;
		}
		stop.setText(WORDS.get(now ? "stopping" : "stop"));
		stop.setEnabled(!now);
		active.layout();
	}

	/** Why it cannot be stopped. */
	void refused(String sentence) {
		optional(problem, Markdown.plain(sentence), Token.BLOCKER);
		stopping(false);
	}

	private static void optional(RichLine line, String markdown, Token color) {
		boolean shown = !markdown.isEmpty();
		line.show(markdown, FontStyle.CAPTION, color);
		((GridData) line.getLayoutData()).exclude = !shown;
		line.setVisible(shown);
	}

	@Override
	public boolean setFocus() {
		if (isDisposed()) {
			return false;
		}
		return pages.topControl == active ? stop.setFocus() : ended.setFocus() || forceFocus();
	}
}

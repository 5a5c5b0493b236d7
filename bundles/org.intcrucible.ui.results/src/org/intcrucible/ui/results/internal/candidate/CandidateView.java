package org.intcrucible.ui.results.internal.candidate;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Scenario;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.LinkText;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** One candidate, from what it decides to what it was derived from. */
public final class CandidateView extends Composite {

	/** What the user does here. */
	public interface Actions {
		void discuss();

		void seed();

		void choose(String candidate);

		void scenario(String scenario);

		void results();
	}

	private final Texts texts = Texts.of(CandidateView.class);
	private final EmptyState empty;
	private final ScrolledComposite scrolled;
	private final Composite content;
	private final CandidateHead head;
	private final RichLine why;
	private final Factors factors;
	private final VerdictBars verdicts;
	private final RichLine scenarios;
	private final HeatMap heat;
	private final RichLine detail;
	private final RichLine lineageTitle;
	private final LineageChart lineage;
	private final RichLine origin;
	private CandidateSheet sheet;
	private String chosen = "";

	public CandidateView(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		setLayout(new StackLayout());
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(this, "candidate.empty");
		empty.show(Icon.TARGET, texts.get("empty"), texts.get("empty.sentence"), texts.get("empty.button"), actions::results);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		Tokens.apply(scrolled, Token.SURFACE, Token.TEXT);
		content = new Composite(scrolled, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.marginHeight = Metrics.PART_MARGIN;
		layout.verticalSpacing = Metrics.GROUP_GAP;
		content.setLayout(layout);
		Tokens.apply(content, Token.SURFACE, Token.TEXT);
		head = new CandidateHead(content, actions);
		LinkText ask = new LinkText(title("candidate.why.title", texts.get("why")), "candidate.ask", texts.get("why.ask"));
		ask.onPress(actions::discuss);
		why = line("candidate.why");
		factors = filled(new Factors(content));
		caption(title("candidate.verdicts.title", texts.get("verdicts")), "candidate.verdicts.caption", texts.get("verdicts.caption"));
		verdicts = filled(new VerdictBars(content));
		scenarios = heading("candidate.scenarios.title");
		heat = filled(new HeatMap(content, scenario -> actions.scenario(scenario.id())));
		detail = line("candidate.scenario");
		lineageTitle = heading("candidate.lineage.title");
		lineage = filled(new LineageChart(content, kin -> actions.choose(kin.id())));
		origin = line("candidate.origin");
		scrolled.setContent(content);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> fit());
		front(empty);
	}

	/** A title, with room for something at its right. */
	private Composite title(String id, String words) {
		Composite row = new Composite(content, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginTop = Metrics.GROUP_GAP;
		row.setLayout(layout);
		Rows.blend(row);
		filled(row);
		RichLine name = new RichLine(row, id, SWT.NONE);
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		name.show("**" + words + "**");
		return row;
	}

	/** What stands in the columns below a title. */
	private static void caption(Composite title, String id, String words) {
		new RichLine(title, id, SWT.NONE).show(words, FontStyle.CAPTION, Token.TEXT_3);
	}

	private RichLine heading(String id) {
		RichLine line = line(id);
		((GridData) line.getLayoutData()).verticalIndent = Metrics.GROUP_GAP;
		return line;
	}

	private RichLine line(String id) {
		return filled(new RichLine(content, id, SWT.NONE));
	}

	private static <C extends Control> C filled(C control) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return control;
	}

	/** Shows that none is chosen. */
	public void nothing() {
		sheet = null;
		front(empty);
	}

	public void show(CandidateSheet newSheet) {
		sheet = newSheet;
		Candidate candidate = newSheet.candidate();
		head.show(newSheet);
		why.show(Markdown.plain(IdWords.shown(candidate.scores().rankingExplanation())));
		factors.show(candidate.scores().rankingFactors());
		verdicts.show(new Verdicts(newSheet).lines());
		long suite = newSheet.scenarios().stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).count();
		scenarios.show("**" + texts.get("scenarios", Numbers.count(suite)) + "**");
		heat.show(new HeatRows(newSheet));
		lineageTitle.show("**" + texts.get("lineage") + "**");
		lineage.show(newSheet, List.of());
		origin.show(Markdown.plain(origin(newSheet)), FontStyle.BODY, Token.TEXT_2);
		scenario(chosen);
		front(scrolled);
		fit();
	}

	private String origin(CandidateSheet of) {
		Candidate candidate = of.candidate();
		String parents = String.join(", ", candidate.parents().stream().map(Numbers::shown).toList());
		String by = texts.get("origin." + candidate.origin(), candidate.label(), of.run().name(), String.valueOf(of.run().authorisation().request().seed()));
		return parents.isEmpty() ? by : by + " " + texts.get("origin.parents", parents);
	}

	/** What was derived from the candidate that is shown; comes later than the rest. */
	public void children(List<Candidate> children) {
		lineage.show(sheet, children);
		fit();
	}

	/** Marks a scenario by its id, and says what it is. */
	public void scenario(String id) {
		chosen = id;
		if (sheet == null) {
			return;
		}
		heat.choose(id);
		Optional<Scenario> found = sheet.scenarios().stream().filter(one -> one.id().equals(id)).findFirst();
		detail.show(found.map(one -> new ScenarioDetail(sheet).words(one)).orElse(texts.get("detail.hint")), FontStyle.CAPTION, Token.TEXT_2);
		fit();
	}

	/** Says what came of taking the candidate for a seed. */
	public void seeded(Result<String, Problem> result) {
		head.told(result.fold(label -> texts.get("seed.done", label), Problem::sentence));
		fit();
	}

	/** The candidate that is shown. */
	public Optional<CandidateSheet> sheet() {
		return Optional.ofNullable(sheet);
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			scrolled.setMinSize(content.computeSize(width, SWT.DEFAULT));
		}
		content.layout(true, true);
	}

	private void front(Control top) {
		((StackLayout) getLayout()).topControl = top;
		layout();
	}

	@Override
	public boolean setFocus() {
		return sheet == null ? empty.setFocus() : heat.setFocus();
	}
}

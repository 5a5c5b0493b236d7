package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Value;
import org.intcrucible.ui.widget.Chip;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.StatusLabel;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;

/** Which candidate it is, what it decides and what that is worth. */
final class CandidateHead {

	/** Longer vectors are named by how many numbers they have. */
	private static final int SHORT = 6;

	private final Texts texts = Texts.of(CandidateHead.class);
	private final RichLine name;
	private final StatusLabel status;
	private final RichLine rank;
	private final Composite chips;
	private final RichLine balance;
	private final RichLine told;

	CandidateHead(Composite parent, CandidateView.Actions actions) {
		Composite row = row(parent, 5);
		name = new RichLine(row, "candidate.name", SWT.NONE);
		status = new StatusLabel(row, "candidate.status");
		rank = new RichLine(row, "candidate.rank", SWT.NONE);
		rank.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		QuietButton seed = QuietButton.iconOnly(row, "candidate.seed", Icon.BRANCH, texts.get("seed"));
		seed.onPress(actions::seed);
		QuietButton discuss = QuietButton.iconOnly(row, "candidate.discuss", Icon.CHAT, texts.get("discuss"));
		discuss.onPress(actions::discuss);
		chips = Rows.chips(parent);
		balance = new RichLine(parent, "candidate.balance", SWT.NONE);
		balance.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		told = new RichLine(parent, "candidate.told", SWT.NONE);
		told.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		told("");
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Metrics.GROUP_GAP;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Rows.blend(row);
		return row;
	}

	void show(CandidateSheet sheet) {
		Candidate candidate = sheet.candidate();
		name.show(Numbers.candidate(candidate.ordinal()), FontStyle.PART_TITLE, Token.TEXT);
		status.show(StatusMark.of(candidate.status()));
		rank.show(candidate.rank() > 0 ? texts.get("rank", Numbers.count(candidate.rank()), Numbers.count(sheet.count())) : texts.get("unranked"),
				FontStyle.BODY, Token.TEXT_2);
		for (Control child : chips.getChildren()) {
			child.dispose();
		}
		levers(sheet).forEach(text -> new Chip(chips, "candidate.lever", text));
		chips.requestLayout();
		balance.show(texts.get("balance", Numbers.score(candidate.scores().intelligence()), Numbers.score(candidate.scores().prediction().overall()),
				Numbers.score(candidate.scores().resource().overall())));
		told("");
	}

	/** What it decides, such as {@code 16 servers}. */
	private List<String> levers(CandidateSheet sheet) {
		var values = DesignSpace.of(sheet.document().world()).values(sheet.candidate().design());
		List<String> chosen = new ArrayList<>();
		for (Lever lever : sheet.document().world().levers()) {
			chosen.add(text(lever, values.get(lever.name())));
		}
		return chosen;
	}

	private String text(Lever lever, Value value) {
		return switch (value) {
			case Value.Number(double number) -> lever.unit().equals(lever.name()) ? Numbers.value(number, lever.unit())
					: lever.name() + " " + Numbers.value(number, lever.unit());
			case Value.Option(String option) -> lever.name() + " " + option;
			case Value.Truth(boolean yes) -> texts.get(yes ? "truth.yes" : "truth.no", lever.name());
			case Value.Vector(var numbers) -> lever.name() + " " + (numbers.size() > SHORT ? texts.get("vector", Numbers.count(numbers.size()))
					: String.join(", ", numbers.stream().map(Numbers::value).toList()));
		};
	}

	/** Says what came of an action; nothing if the sentence is empty. */
	void told(String sentence) {
		told.show(Icon.INFO, Markdown.plain(sentence), FontStyle.BODY, Token.TEXT_2);
		((GridData) told.getLayoutData()).exclude = sentence.isEmpty();
		told.setVisible(!sentence.isEmpty());
		told.requestLayout();
	}
}

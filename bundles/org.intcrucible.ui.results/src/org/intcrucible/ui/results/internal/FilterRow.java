package org.intcrucible.ui.results.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.widget.FilterChip;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** What filters the rows: words, a chip for each status; and how many there are. */
final class FilterRow {

	private static final int FIELD_WIDTH = 208;

	private final Map<CandidateStatus, FilterChip> chips = new EnumMap<>(CandidateStatus.class);
	private final Label count;

	/**
	 * @param filter   hears what is typed
	 * @param statuses hears which are wanted; none for all
	 */
	FilterRow(Composite parent, Consumer<String> filter, Consumer<Set<CandidateStatus>> statuses) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.marginHeight = 4;
		layout.horizontalSpacing = Metrics.GROUP_GAP;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Rows.blend(row);
		SearchField search = new SearchField(row, "results.filter", Texts.of(FilterRow.class).get("filter.hint"), "");
		GridData field = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		field.widthHint = FIELD_WIDTH;
		search.setLayoutData(field);
		search.onFind(filter);
		Composite middle = Rows.chips(row);
		middle.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		for (CandidateStatus status : List.of(CandidateStatus.PROMISING, CandidateStatus.UNDER_TEST, CandidateStatus.WEAK, CandidateStatus.REJECTED)) {
			FilterChip chip = new FilterChip(middle, "results.status." + status, StatusMark.of(status));
			chip.onSwitch(on -> statuses.accept(chosen()));
			chips.put(status, chip);
		}
		count = label(row, "results.count", Token.TEXT_2);
		count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	static Label label(Composite parent, String id, Token color) {
		Label label = WidgetIds.set(new Label(parent, SWT.NONE), id);
		label.setFont(Fonts.font(FontStyle.CAPTION));
		Tokens.onChange(label, () -> label.setForeground(Tokens.color(color)));
		Rows.blend(label);
		return label;
	}

	private Set<CandidateStatus> chosen() {
		Set<CandidateStatus> chosen = EnumSet.noneOf(CandidateStatus.class);
		chips.forEach((status, chip) -> {
			if (chip.isChosen()) {
				chosen.add(status);
			}
		});
		return chosen;
	}

	/** Shows how many there are of each status. @param all whether all rows are there; before, nobody knows */
	void show(ResultRows rows, boolean all) {
		chips.forEach((status, chip) -> chip.setCount(all ? Numbers.count(rows.count(status)) : "\u2026"));
	}

	/** Says how many rows there are. */
	void count(String words) {
		if (!words.equals(count.getText())) {
			count.setText(words);
			count.requestLayout();
		}
	}
}

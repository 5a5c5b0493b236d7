package org.intcrucible.ui.widget;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A difference in one row, which unfolds to its lines; Undo takes it back, once. */
public final class FoldRow extends Composite {

	private static final int LINE = 20;

	private final String id;
	private final FoldHead head;
	private StyledText lines;
	private Difference difference = new Difference("", 0, 0, 0, "", List.of());

	/** @param id the row itself has it with {@code .row}, Undo with {@code .undo} and the lines with {@code .lines} */
	public FoldRow(Composite parent, String id) {
		super(parent, SWT.NONE);
		this.id = id;
		WidgetIds.set(this, id);
		Rows.blend(this);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		head = new FoldHead(this, id);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		head.row().onPress(() -> setOpen(!isOpen()));
	}

	/** Shows a difference, folded or unfolded as it was. */
	public void show(Difference newDifference) {
		difference = newDifference;
		head.show(newDifference);
		if (isOpen()) {
			setOpen(false);
			setOpen(true);
		}
	}

	/** Offers Undo. */
	public void onUndo(Runnable action) {
		head.offerUndo(action);
	}

	/** Says instead of Undo that it was undone; there is nothing to undo any more. */
	public void undone(String words) {
		head.undone(words);
	}

	public boolean isOpen() {
		return lines != null;
	}

	/** Unfolds or folds it. */
	public void setOpen(boolean open) {
		if (open && lines == null) {
			lines = make();
		} else if (!open && lines != null) {
			lines.dispose();
			lines = null;
		}
		head.row().setOpen(open);
		requestLayout();
	}

	private StyledText make() {
		StyledText text = new StyledText(this, SWT.MULTI | SWT.READ_ONLY);
		WidgetIds.set(text, id + ".lines");
		Accessibility.name(text, difference.part());
		text.setFont(Fonts.font(FontStyle.CODE));
		text.setText(String.join("\n", difference.lines().stream().map(line -> line.kind().sign() + " " + line.text()).toList()));
		// An indent lies on a line's background, a margin does not.
		text.setMargins(0, 0, 0, 0);
		text.setIndent(Metrics.PART_MARGIN);
		text.setLineSpacing(Math.max(0, LINE - text.getLineHeight()));
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Tokens.onChange(text, () -> color(text));
		return text;
	}

	private void color(StyledText text) {
		text.setBackground(Tokens.color(Token.SURFACE));
		text.setForeground(Tokens.color(Token.TEXT));
		for (int i = 0; i < difference.lines().size(); i++) {
			Color back = switch (difference.lines().get(i).kind()) {
				case ADDED, CHANGED -> Tokens.color(Token.TURN);
				case REMOVED -> Tokens.color(Token.BLOCKER_TINT);
				case SAME -> null;
			};
			text.setLineBackground(i, 1, back);
		}
	}
}

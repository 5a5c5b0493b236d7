package org.intcrucible.ui.spec.internal;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Leads through the text: to what the last turn changed, to what is wrong, and to ways to mend it. */
final class Guide {

	private final SpecView view;
	private final SpecEditor editor;
	private final BiConsumer<Finding, QuickFix> mend;

	/** @param mend does what a user chose to mend something */
	Guide(SpecView view, BiConsumer<Finding, QuickFix> mend) {
		this.view = view;
		this.editor = view.editor();
		this.mend = mend;
	}

	/** @param step 1 for the next line of the last turn, -1 for the one before; beyond the last comes the first */
	void change(int step) {
		TreeSet<Integer> lines = editor.turnLines();
		if (lines.isEmpty()) {
			return;
		}
		int here = editor.lineAt(editor.text().getCaretOffset());
		Integer next = step > 0 ? lines.higher(here) : lines.lower(here);
		int line = next != null ? next : step > 0 ? lines.first() : lines.last();
		show(editor.lineOffset(line));
	}

	void nextFinding() {
		editor.nextFinding().ifPresent(marked -> show(marked.position().getOffset()));
	}

	/** Offers ways to mend what is wrong at the caret, or else the next thing that is. */
	void quickFix() {
		Optional<SpecEditor.Marked> here = editor.findingHere();
		if (here.isEmpty()) {
			nextFinding();
		}
		here.or(editor::findingHere).ifPresent(marked -> {
			Finding found = marked.finding();
			int offset = marked.position().getOffset();
			show(offset);
			Finding now = new Finding(editor.lineAt(offset) + 1, found.column(), offset, marked.position().getLength(), found.sentence(),
					found.remedy());
			view.popup().open(now, offset, QuickFixes.of(editor.document().get(), now), fix -> mend.accept(now, fix));
		});
	}

	/** Shows a place of the text and gives it the focus. */
	void show(int offset) {
		editor.show(offset);
		view.setFocus();
	}
}

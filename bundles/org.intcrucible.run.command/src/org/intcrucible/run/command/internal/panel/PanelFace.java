package org.intcrucible.run.command.internal.panel;

import java.util.List;
import java.util.Map;

import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.Tint;

/**
 * Everything that the panel shows, in words.
 *
 * @param badge    what the values are
 * @param since    beside the badge
 * @param edits    what was edited of a suggestion, with a link back; empty if nothing was
 * @param refused  why fields are refused, by field
 * @param advised  what was advised where a field says something else, by field
 * @param frozen   whether nothing can be edited
 * @param checked  beside the heading of preflight
 * @param checks   what there is of what a run needs
 * @param notices  what to know, the worst first
 * @param estimate what it would cost
 * @param outdated whether the estimate belongs to what stood in the fields before
 * @param ready    whether Run can be pressed
 * @param sentence beneath Run: what a press does, or why there can be none
 * @param pinned   what the run that is under way works on; empty if none is
 * @param heading  above that
 */
record PanelFace(Badge badge, String since, String edits, Map<FieldKey, String> refused, Map<FieldKey, String> advised, boolean frozen,
		String checked, List<Check> checks, List<Notice> notices, List<Metric> estimate, boolean outdated, boolean ready,
		String sentence, List<Pending.Fact> pinned, String heading) {

	/** The same with another sentence beneath Run, which counts down while a run goes on. */
	PanelFace saying(String other) {
		return new PanelFace(badge, since, edits, refused, advised, frozen, checked, checks, notices, estimate, outdated, ready, other, pinned,
				heading);
	}

	/** A word with its look. */
	record Badge(Tint tint, Icon icon, String text, String tooltip) {
	}

	/** Whether one thing that a run needs is there. */
	record Check(State state, String text) {
		enum State {
			THERE, MISSING, NOT_NEEDED
		}
	}

	/** Something to know, with what can be done about it as links. */
	record Notice(Kind kind, String markdown, String second) {
		enum Kind {
			BLOCKER, STALE, WARNING, INFO
		}
	}
}

package org.intcrucible.ui.history.internal.data;

import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;

/**
 * A run as the history shows it.
 *
 * @param number  in its project, from 1
 * @param name    such as {@code R-015}
 * @param started when it started, or was authorised if it has not
 * @param time    how long it took; empty before it is over
 * @param mode    in words
 * @param used    what became of advice
 * @param advice  the same in words
 * @param outcome its best candidate, or why there is none
 */
public record RunRow(RunId id, int number, String name, RunStatus status, String started, String time, String mode, AdviceUse used,
		String advice, String outcome) {
}

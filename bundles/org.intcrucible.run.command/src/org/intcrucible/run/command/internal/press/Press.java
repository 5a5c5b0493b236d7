package org.intcrucible.run.command.internal.press;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.execution.RunExecution;

/**
 * One press of the Run button. Only {@link Presses} makes one.
 *
 * @param id     made for this press alone
 * @param at     when
 * @param widget id of what was pressed
 * @param shown  what stood beside it
 */
public record Press(TriggerId id, Instant at, String widget, Shown shown) {

	/**
	 * What the press authorises: one run.
	 *
	 * @param place user, host and version
	 */
	RunAuthorisation authorisation(Map<String, String> place) {
		Map<String, String> metadata = new TreeMap<>(place);
		metadata.put("widget", widget);
		if (shown.unsaved()) {
			metadata.put(RunExecution.UNSAVED_EDITS, "true");
		}
		return new RunAuthorisation(id, RunTriggerSource.RUN_CONFIG_PANEL, metadata, at, shown.project(), shown.draft().request(),
				shown.draft().links(), shown.hashes());
	}
}

package org.intcrucible.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One press: the only thing that a run can come from.
 *
 * @param uiTriggerId       made for this press alone
 * @param uiTriggerSource   what was pressed
 * @param uiTriggerMetadata user, host, widget or command line, version
 * @param uiTriggeredAt     when
 * @param project           whose problem is to be run
 * @param request           the configuration
 * @param links             what it stems from
 * @param inputHashes       what the user had before their eyes
 */
public record RunAuthorisation(TriggerId uiTriggerId, RunTriggerSource uiTriggerSource,
		Map<String, String> uiTriggerMetadata, Instant uiTriggeredAt, ProjectId project, RunRequest request,
		RunLinks links, InputHashes inputHashes) {

	public RunAuthorisation {
		Objects.requireNonNull(uiTriggerId, "uiTriggerId");
		Objects.requireNonNull(uiTriggerSource, "uiTriggerSource");
		Objects.requireNonNull(uiTriggeredAt, "uiTriggeredAt");
		Objects.requireNonNull(project, "project");
		Objects.requireNonNull(request, "request");
		Objects.requireNonNull(links, "links");
		Objects.requireNonNull(inputHashes, "inputHashes");
		uiTriggerMetadata = Collections.unmodifiableMap(new TreeMap<>(uiTriggerMetadata));
	}

	/** The same press with a conversation. */
	public RunAuthorisation in(ChatSessionId session) {
		return new RunAuthorisation(uiTriggerId, uiTriggerSource, uiTriggerMetadata, uiTriggeredAt, project, request, links.in(session),
				inputHashes);
	}
}

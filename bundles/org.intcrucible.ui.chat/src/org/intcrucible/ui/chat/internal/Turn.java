package org.intcrucible.ui.chat.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunSummary;
import org.intcrucible.ui.widget.Difference;

/**
 * A message with what it holds beside its words.
 *
 * @param message     as it is stored
 * @param advice      what it recommends
 * @param summary     of the run whose end it tells
 * @param differences what it changed in the document, part by part
 */
record Turn(Message message, Optional<RecommendedRunConfig> advice, Optional<RunSummary> summary, List<Difference> differences) {

	private static final String PARAGRAPH = "\n\n";
	private static final String HEADING = "#";
	private static final String LINK = "[";

	Turn {
		differences = List.copyOf(differences);
	}

	/** Whether it is more than words. */
	boolean hasCard() {
		return advice.isPresent() || summary.isPresent() || !differences.isEmpty();
	}

	/** What stands above the card; all of it where there is none. */
	String words() {
		if (message.role() == MessageRole.USER) {
			return message.content();
		}
		if (summary.isPresent()) {
			return "";
		}
		int end = message.content().indexOf(PARAGRAPH);
		return advice.isEmpty() || end < 0 ? message.content() : message.content().substring(0, end);
	}

	/** What a summary says beyond its numbers: no heading, no course, no link to the results. */
	String outcome() {
		List<String> paragraphs = List.of(message.content().split(PARAGRAPH)).stream()
				.filter(paragraph -> !paragraph.startsWith(HEADING) && !paragraph.startsWith(LINK)).toList();
		return String.join(PARAGRAPH, paragraphs.size() > 1 ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
	}
}

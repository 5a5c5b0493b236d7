package org.intcrucible.cli.internal.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.listing.Answer;
import org.intcrucible.cli.internal.listing.DifferenceJson;
import org.intcrucible.cli.internal.listing.DifferenceText;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.model.Project;

/**
 * What became of a project's document.
 *
 * @param before  the revision that it was
 * @param after   the one that it is, or would be; the same if the text did not change
 * @param dry     whether nothing was done
 * @param changes between them; none if only layout or comments differ
 */
record Revised(Project project, int before, int after, boolean dry, List<DocumentDifference.Change> changes) {

	int print(Console console, boolean json) {
		return Answer.print(console, json, document(), String.join(System.lineSeparator(), lines()));
	}

	private Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("project_id", project.id());
		document.put("revision_before", before);
		document.put("revision_after", after);
		document.put("dry_run", dry);
		document.put("differences", changes.stream().map(DifferenceJson::of).toList());
		return document;
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>(List.of(heading()));
		lines.addAll(DifferenceText.lines(changes));
		return lines;
	}

	private String heading() {
		String name = Wording.quoted(project.title());
		if (before == after) {
			return "This is what " + name + " has already: revision " + before + ".";
		}
		String which = dry ? "It would be revision " + after + " of " + name : name + " has revision " + after + " now";
		return which + (changes.isEmpty() ? ", in which only layout or comments differ." : ":");
	}
}

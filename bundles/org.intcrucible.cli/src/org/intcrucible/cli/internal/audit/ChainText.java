package org.intcrucible.cli.internal.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.store.AuditHead;

/** What the check of the log found, for people and as JSON. */
public final class ChainText {

	private ChainText() {
	}

	/** What it found, one sentence. */
	public static String sentence(ChainCheck check) {
		return switch (check) {
			case ChainCheck.Sound(long events, AuditHead head, List<String> warnings) -> "The log is the one that was written: "
					+ Wording.count(events, "event") + (events == 0 ? "." : ", the last one with the hash " + head.hash() + ".");
			case ChainCheck.Broken(long sequence, String finding, List<String> warnings) -> "The log was changed. " + finding;
		};
	}

	static List<String> lines(ChainCheck check) {
		List<String> lines = new ArrayList<>();
		lines.add(sentence(check));
		check.warnings().forEach(warning -> lines.add("Note: " + warning));
		return lines;
	}

	static Map<String, Object> json(ChainCheck check) {
		Map<String, Object> json = new LinkedHashMap<>();
		switch (check) {
			case ChainCheck.Sound(long events, AuditHead head, List<String> warnings) -> {
				json.put("sound", true);
				json.put("events", events);
				json.put("head_hash", head.hash());
			}
			case ChainCheck.Broken(long sequence, String finding, List<String> warnings) -> {
				json.put("sound", false);
				json.put("first_bad_event", sequence);
				json.put("finding", finding);
			}
		}
		json.put("warnings", check.warnings());
		return json;
	}
}

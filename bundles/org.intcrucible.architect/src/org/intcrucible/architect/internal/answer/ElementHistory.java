package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.architect.internal.change.ElementLookup;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Section;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;

/** Since when an element is there, and who changed it last, as the provenance says. */
final class ElementHistory {

	private static final Page.Request PART = Page.Request.first(100);
	/** What is older than so many entries is not looked for. */
	private static final int MOST_PARTS = 10;
	private static final Page.Request RECENT = Page.Request.first(200);
	private static final int LONGEST_TEXT = 200;
	private static final String ADDED = "added";
	private static final String REMOVED = "removed";
	private static final String TALK = "chat_session:";

	private final Phrases phrases;
	private final ProjectReader projects;
	private final ConversationReader conversations;

	/** @param phrases about documents */
	ElementHistory(Phrases phrases, ProjectReader projects, ConversationReader conversations) {
		this.phrases = phrases;
		this.projects = projects;
		this.conversations = conversations;
	}

	/** At most two lines of Markdown; none if nothing is known. */
	List<String> of(ProjectId project, Section section, String id) {
		List<ProvenanceEntry> entries = entries(project, section, id);
		List<String> lines = new ArrayList<>();
		entries.stream().filter(entry -> entry.type().equals(ADDED)).findFirst().ifPresent(added -> lines.add(told("since", added)));
		entries.stream().findFirst().filter(last -> !last.type().equals(ADDED)).ifPresent(last -> lines.add(told("changed", last) + before(last)));
		return lines;
	}

	/** Of an element that there was, if it was removed not too long ago. */
	Optional<String> removed(ProjectId project, String subject) {
		return projects.provenance(project, "", RECENT).items().stream().filter(entry -> entry.type().equals(REMOVED))
				.filter(entry -> entry.referenceIds().stream().anyMatch(id -> ElementLookup.isCalled(id, subject))).findFirst()
				.map(entry -> told("removed", entry) + before(entry));
	}

	private String before(ProvenanceEntry entry) {
		String before = entry.metadata().getOrDefault("before", "");
		return before.isEmpty() ? "" : " " + phrases.text("before", Markdown.code(shortened(before)));
	}

	/** The newest first, back to the last time that it was added. */
	private List<ProvenanceEntry> entries(ProjectId project, Section section, String id) {
		List<ProvenanceEntry> entries = new ArrayList<>();
		Page.Request request = PART;
		for (int part = 0; part < MOST_PARTS; part++) {
			Page<ProvenanceEntry> page = projects.provenance(project, id, request);
			page.items().stream().filter(entry -> isAbout(entry, section, id)).forEach(entries::add);
			if (page.next() == 0 || entries.stream().anyMatch(entry -> entry.type().equals(ADDED))) {
				break;
			}
			request = new Page.Request(page.next(), PART.limit());
		}
		return entries;
	}

	/** Elements of several sections may have the same id; an entry says its section in words. */
	private static boolean isAbout(ProvenanceEntry entry, Section section, String id) {
		return entry.description().startsWith(section.title() + ": \"" + id + "\" was ");
	}

	private String told(String key, ProvenanceEntry entry) {
		return phrases.text(key, phrases.figures().time(entry.timestamp()), who(entry), entry.metadata().getOrDefault("revision", "?"));
	}

	private String who(ProvenanceEntry entry) {
		String name = phrases.word(entry.actor());
		return talk(entry.source()).map(talk -> phrases.text("in_talk", name, Markdown.text(talk.title(), LONGEST_TEXT))).orElse(name);
	}

	private Optional<ChatSession> talk(String source) {
		if (!source.startsWith(TALK)) {
			return Optional.empty();
		}
		try {
			return conversations.session(new ChatSessionId(UUID.fromString(source.substring(TALK.length()))));
		} catch (IllegalArgumentException foreign) {
			// Provenance of an archive may name anything: then it is told without the conversation.
			return Optional.empty();
		}
	}

	private static String shortened(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "\u2026";
	}
}

package org.intcrucible.document.internal;

import org.intcrucible.model.Section;

/** Reads the items of a section, each for itself: one that is wrong does not keep the others from being read. */
public final class ItemReader {

	private ItemReader() {
	}

	public static void read(SectionBlock block, Draft draft) {
		var parser = parser(block.section());
		for (var text : block.items()) {
			try {
				parser.parse(ItemFrame.read(text), draft);
			} catch (Refusal refusal) {
				draft.findings.add(refusal);
				draft.unreadable.add(name(text));
			}
		}
	}

	/** The name that an item would declare; any word if it declares none. */
	private static String name(ItemText text) {
		var cursor = new Cursor(text, 0, text.text().length(), "");
		var word = cursor.peekWord();
		if (word.text().equals("stock")) {
			cursor.skip(word);
			word = cursor.peekWord();
		}
		return word.text();
	}

	private static ItemParser parser(Section section) {
		return switch (section) {
			case SETTINGS -> new SettingsParser();
			case GOALS -> new GoalParser();
			case CONSTRAINTS -> new ConstraintParser();
			case LEVERS -> new LeverParser();
			case ASSUMPTIONS -> new AssumptionParser();
			case MECHANISMS -> new MechanismParser();
			case RESOURCES -> new ResourceParser();
			case SCENARIOS -> new ScenarioParser();
			case CANDIDATES -> new CandidateParser();
			case ACTORS -> (item, draft) -> RemarkParser.parse(Section.ACTORS, item, draft, draft.actors);
			case SIMPLIFICATIONS -> (item, draft) -> RemarkParser.parse(Section.SIMPLIFICATIONS, item, draft,
					draft.simplifications);
		};
	}
}

package org.intcrucible.document.internal;

/** Takes the reason and the id off the end of an item. */
final class ItemFrame {

	private static final String BECAUSE = "because";
	private static final String ID_START = "{#";

	private ItemFrame() {
	}

	static Item read(ItemText item) throws Refusal {
		String text = item.text();
		int end = text.length();
		String ownId = "";
		int idStart = idStart(text);
		if (idStart >= 0) {
			ownId = text.substring(idStart + ID_START.length(), text.length() - 1);
			if (!Names.isId(ownId)) {
				throw new Refusal(Complaint.syntax(Names.quote(ownId) + " is no id.",
						"Use letters, digits, - and _ only."), item.position(idStart));
			}
			end = idStart;
		}
		int reason = becauseStart(text, end);
		String because = reason < 0 ? "" : text.substring(reason + BECAUSE.length(), end).strip();
		return new Item(item, trim(text, reason < 0 ? end : reason), because, ownId);
	}

	/** Where a trailing {#...} starts; -1 if there is none. */
	private static int idStart(String text) {
		if (!text.endsWith("}")) {
			return -1;
		}
		int start = text.lastIndexOf(ID_START);
		return start > 0 && Character.isWhitespace(text.charAt(start - 1)) ? start : -1;
	}

	/** Where the word starts that is followed by a reason, outside back quotes; -1 if there is none. */
	private static int becauseStart(String text, int end) {
		boolean quoted = false;
		for (int i = 1; i < end; i++) {
			quoted ^= text.charAt(i - 1) == '`';
			if (!quoted && text.startsWith(BECAUSE, i) && isReason(text, i, end)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isReason(String text, int start, int end) {
		int after = start + BECAUSE.length();
		return Character.isWhitespace(text.charAt(start - 1)) && after < end
				&& Character.isWhitespace(text.charAt(after)) && trim(text, end) > after;
	}

	private static int trim(String text, int end) {
		int trimmed = end;
		while (trimmed > 0 && Character.isWhitespace(text.charAt(trimmed - 1))) {
			trimmed--;
		}
		return trimmed;
	}
}

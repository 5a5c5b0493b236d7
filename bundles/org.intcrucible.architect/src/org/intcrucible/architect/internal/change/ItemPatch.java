package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rewrites an item so that it says what its new canonical text says, and leaves the author's layout of the rest. */
final class ItemPatch {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_.]+|\\S");

	/** @param start and {@code end} are offsets into the text that has the token */
	private record Token(String text, int start, int end) {
	}

	private ItemPatch() {
	}

	/**
	 * @param written as the author wrote it, perhaps on several lines
	 * @param before  its canonical text
	 * @param after   the canonical text that it is to have
	 * @return empty if the author wrote the same in other signs than the canonical text, so that no part can be found in it
	 */
	static Optional<String> patched(String written, String before, String after) {
		var own = tokens(written);
		var old = tokens(before);
		var other = tokens(after);
		if (!texts(own).equals(texts(old))) {
			return Optional.empty();
		}
		int same = 0;
		while (same < Math.min(old.size(), other.size()) && old.get(same).text().equals(other.get(same).text())) {
			same++;
		}
		int end = 0;
		while (end < Math.min(old.size(), other.size()) - same
				&& old.get(old.size() - 1 - end).text().equals(other.get(other.size() - 1 - end).text())) {
			end++;
		}
		if (same == 0) {
			return end == 0 ? Optional.empty() : Optional.of(written.substring(0, own.getFirst().start())
					+ after.substring(0, other.get(other.size() - end).start()) + written.substring(own.get(own.size() - end).start()));
		}
		int from = own.get(same - 1).end();
		int to = own.size() - end > same ? own.get(own.size() - end - 1).end() : from;
		int otherFrom = other.get(same - 1).end();
		int otherTo = other.size() - end > same ? other.get(other.size() - end - 1).end() : otherFrom;
		return Optional.of(written.substring(0, from) + replacement(written, from, to, after.substring(otherFrom, otherTo)) + written.substring(to));
	}

	/** White space in front of what is exchanged stays the author's, which may be a new line. */
	private static String replacement(String written, int from, int to, String other) {
		String old = written.substring(from, to);
		boolean bothSpaced = !old.isEmpty() && Character.isWhitespace(old.charAt(0)) && !other.isEmpty()
				&& Character.isWhitespace(other.charAt(0));
		return bothSpaced ? old.substring(0, old.length() - old.stripLeading().length()) + other.stripLeading() : other;
	}

	private static List<Token> tokens(String text) {
		var tokens = new ArrayList<Token>();
		var matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
		}
		return tokens;
	}

	private static List<String> texts(List<Token> tokens) {
		return tokens.stream().map(Token::text).toList();
	}
}

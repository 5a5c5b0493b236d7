package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence and where it may be parted.
 *
 * @param clause without the sign at its end
 * @param asks   whether that sign is a question mark
 */
record Sentence(Clause clause, boolean asks) {

	private static final Set<String> COMMAS = Set.of(",", ";");

	/** Words that begin a clause. */
	private static final Set<String> CONNECTORS = Set.of(",", ";", "and", "then", "but", "before", "after", "once", "when", "while",
			"until", "till", "if", "unless", "because", "since", "although", "und", "dann", "aber", "bevor", "nachdem", "sobald",
			"wenn", "falls", "bis", "weil", "denn", "sondern");

	static List<Sentence> of(String message) {
		var sentences = new ArrayList<Sentence>();
		var tokens = new ArrayList<Token>();
		for (Token token : MessageLexer.tokens(message)) {
			if (token.is(".") || token.is("?")) {
				add(sentences, message, tokens, token.is("?"));
			} else {
				tokens.add(token);
			}
		}
		add(sentences, message, tokens, false);
		return sentences;
	}

	private static void add(List<Sentence> sentences, String message, List<Token> tokens, boolean asks) {
		if (!tokens.isEmpty()) {
			sentences.add(new Sentence(new Clause(message, tokens), asks));
			tokens.clear();
		}
	}

	/** Where parts start, as indices of tokens: the first is 0. Connectors stand at the start of the part that they connect. */
	List<Integer> borders() {
		var borders = new ArrayList<>(List.of(0));
		boolean content = false;
		var tokens = clause.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			boolean connector = CONNECTORS.contains(tokens.get(i).form());
			if (connector && content) {
				borders.add(i);
				content = false;
			}
			content |= !connector || !COMMAS.contains(tokens.get(i).form()) && i + 1 == tokens.size();
		}
		return borders;
	}
}

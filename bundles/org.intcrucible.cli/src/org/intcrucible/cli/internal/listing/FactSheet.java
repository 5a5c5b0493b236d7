package org.intcrucible.cli.internal.listing;

import java.util.ArrayList;
import java.util.List;

/** Facts with their names to the left, broken into lines that a terminal of 100 columns shows whole. */
public final class FactSheet {

	private static final int WIDTH = 100;
	private static final int GAP = 2;

	private record Fact(String name, String text) {
	}

	private final List<Fact> facts = new ArrayList<>();

	/** @param name empty to go on with the fact before, on a line of its own */
	public FactSheet add(String name, String text) {
		facts.add(new Fact(name, text));
		return this;
	}

	/** Adds what is not empty. */
	public FactSheet addKnown(String name, String text) {
		return text.isEmpty() ? this : add(name, text);
	}

	public List<String> lines() {
		int indent = facts.stream().mapToInt(fact -> fact.name().length()).max().orElse(0) + GAP;
		List<String> lines = new ArrayList<>();
		for (Fact fact : facts) {
			String name = fact.name();
			for (String part : broken(fact.text(), WIDTH - indent)) {
				lines.add((name + " ".repeat(indent - name.length()) + part).stripTrailing());
				name = "";
			}
		}
		return lines;
	}

	/** Breaks at blanks; what has none and is too long is cut where the line ends. */
	private static List<String> broken(String text, int width) {
		List<String> parts = new ArrayList<>();
		for (String line : text.split("\\R", -1)) {
			String rest = Wording.plain(line);
			while (rest.length() > width) {
				int blank = rest.lastIndexOf(' ', width);
				int end = blank > 0 ? blank : Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
				parts.add(rest.substring(0, end));
				rest = rest.substring(end).stripLeading();
			}
			parts.add(rest);
		}
		return parts;
	}
}

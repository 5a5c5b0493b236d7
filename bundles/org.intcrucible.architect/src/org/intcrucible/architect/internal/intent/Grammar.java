package org.intcrucible.architect.internal.intent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules by which messages are understood, from the files in {@code resources/grammar}: definitions
 * ({@code NAME = pattern}) and rules ({@code kind argument: pattern}, each alternative a rule of its own), in the order in which they are tried. Indented lines
 * continue the line above; a hash starts a comment. Patterns are those of {@link PatternCompiler}.
 */
final class Grammar {

	private static final List<String> FILES = List.of("shared", "english", "english-runs", "english-questions",
			"english-changes", "german", "german-changes");
	private static final Pattern DEFINITION = Pattern.compile("([A-Z][A-Z_]*) = (.*)", Pattern.DOTALL);
	private static final Pattern RULE = Pattern.compile("([a-z]+)((?: [a-z0-9_<>=-]+)*): (.*)", Pattern.DOTALL);

	private final PatternCompiler compiler = new PatternCompiler();
	private final Map<Rule.Kind, List<Rule>> rules = new EnumMap<>(Rule.Kind.class);

	private Grammar() {
	}

	/** Reads the files of this bundle. */
	static Grammar load() {
		var grammar = new Grammar();
		FILES.forEach(name -> grammar.read(name, text("/grammar/" + name + ".txt")));
		return grammar;
	}

	List<Rule> rules(Rule.Kind kind) {
		return rules.getOrDefault(kind, List.of());
	}

	/** Every word that some pattern names. */
	Set<String> words() {
		return compiler.words();
	}

	private void read(String file, String text) {
		var entry = new StringBuilder();
		for (String line : (text + "\n#").lines().toList()) {
			if (line.startsWith(" ") || line.startsWith("\t")) {
				entry.append(' ').append(line.strip());
			} else {
				add(file, entry.toString());
				entry.setLength(0);
				entry.append(line.startsWith("#") ? "" : line.strip());
			}
		}
	}

	private void add(String file, String entry) {
		var definition = DEFINITION.matcher(entry);
		var rule = RULE.matcher(entry);
		if (definition.matches()) {
			compiler.define(definition.group(1), definition.group(2));
		} else if (rule.matches()) {
			var kind = Rule.Kind.valueOf(rule.group(1).toUpperCase(Locale.ROOT));
			alternatives(rule.group(3)).forEach(pattern -> rules.computeIfAbsent(kind, any -> new ArrayList<>())
					.add(new Rule(kind, rule.group(2).strip(), compiler.compile(pattern))));
		} else if (!entry.isBlank()) {
			throw new IllegalStateException(file + " has a line that is no rule: " + entry);
		}
	}

	/** Parts a pattern at the bars outside all brackets, so that each alternative may remember a part by the same name. */
	private static List<String> alternatives(String pattern) {
		var alternatives = new ArrayList<String>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			if (c == '|' && depth == 0) {
				alternatives.add(pattern.substring(start, i));
				start = i + 1;
			}
		}
		alternatives.add(pattern.substring(start));
		return alternatives;
	}

	private static String text(String resource) {
		try (InputStream stream = Grammar.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalStateException("the bundle has no " + resource);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

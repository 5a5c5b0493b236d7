package org.intcrucible.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.intcrucible.formula.ReservedNames;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;

/** Names, labels, reasons, numbers and formulas as an author may write them. */
final class RandomTexts {

	private static final List<String> WORDS = List.of("cost", "Peak", "load", "überzahl", "2nd", "R&D", "(x2)", "f(x)", "-",
			"*", "#1", "<!--", "\"quoted\"", "becauses", "[m]", "a_b", "日本", "from", "of", "100 %", "{x}", "= 3", "😀");
	private static final List<String> NAMES = List.of("cost", "x", "stock", "solve", "correlation", "noise", "größe", "hard",
			"weight", "within", "increases", "CamelCase", "under_score", "e1");
	private static final List<String> FORMULAS = List.of("1", "a + b * c ^ 2", "if(r == \"eu\", 12, -0.5)",
			"max(t in steps: mean(samples: X[t]))", "quantile(0.9; samples: x)", "root(x in 0.01..1.5: x^q - 1)",
			"not (a < 1 and b >= 2)", "x   +  y", "30e6");

	private final RandomGenerator random;
	private final Set<String> taken = new HashSet<>();

	RandomTexts(RandomGenerator random) {
		this.random = random;
	}

	boolean chance() {
		return random.nextBoolean();
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

	<T> T any(T[] values) {
		return values[random.nextInt(values.length)];
	}

	<T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	/** A name that no other element of the document has. */
	String name() {
		return fresh(any(NAMES));
	}

	/** A label whose id no other element has: some are names, some are not. */
	String label() {
		String label = chance() ? fresh(any(NAMES)) : phrase() + " " + fresh("n");
		return chance() ? label : label + " (really)";
	}

	String phrase() {
		var phrase = new StringBuilder(any(WORDS));
		for (int i = below(4); i > 0; i--) {
			phrase.append(any(List.of(" ", "  ", ", "))).append(any(WORDS));
		}
		return phrase.toString();
	}

	/** A reason; in half of the cases there is none. */
	String reason() {
		return chance() ? "" : phrase() + any(List.of("", ": `x` is so", "; 3 < 4", " because I say so"));
	}

	/** Notes of an element with a name or label; its id follows from it, or is one of its own. */
	ElementNotes notes(String label) {
		return notesOf(slug(label));
	}

	/** @param id unless the author gives another */
	ElementNotes notesOf(String id) {
		return below(4) == 0 ? new ElementNotes(fresh(any(List.of("id", "ID-7", "a-b_c", "é"))), true, reason())
				: fixedNotes(id);
	}

	ElementNotes fixedNotes(String id) {
		return new ElementNotes(id, false, reason());
	}

	private static String slug(String label) {
		return ReservedNames.isName(label) ? label
				: label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9_]+", "-").replaceAll("^-|-$", "");
	}

	Formula formula() {
		return new Formula(any(FORMULAS));
	}

	String unit() {
		return chance() ? "" : any(List.of("req/s", "m^2", "EUR (net)", "%", "a: b, c", "of the time"));
	}

	String description() {
		return switch (below(4)) {
			case 0 -> "";
			case 1 -> "One line: " + phrase() + ".";
			case 2 -> "    code\n\n```\n## Goals\n# x\n```\nmore\n### Own heading";
			default -> "<!-- a\n## Levers -->\n- no item\n\n\n| a | b |\\\ntext";
		};
	}

	/** Any finite number, many of them plain. */
	double number() {
		return switch (below(6)) {
			case 0 -> below(2001) - 1000;
			case 1 -> (below(20001) - 10000) / 1000.0;
			case 2 -> Math.PI * (chance() ? 1 : -1);
			case 3 -> random.nextGaussian() * Math.pow(10, below(40) - 20);
			case 4 -> any(List.of(0.0, -0.0, 1e15, 1e-5, 9.999e-6, Double.MIN_VALUE, 1e23, 123456789012345680.0));
			default -> random.nextDouble();
		};
	}

	/** A number in (0, 1] with few or many digits. */
	double fraction() {
		return chance() ? (1 + below(1000)) / 1000.0 : 1 - random.nextDouble();
	}

	double positive() {
		double number = Math.abs(number());
		return number > 0 ? number : 1;
	}

	/** Two numbers, the first below the second. */
	double[] range() {
		double low = number();
		double high = low + positive();
		return low < high ? new double[] { low, high } : new double[] { -1, 1 };
	}

	private String fresh(String stem) {
		String name = stem;
		while (!taken.add(name.toLowerCase(Locale.ROOT))) {
			name = stem + taken.size();
		}
		return name;
	}
}

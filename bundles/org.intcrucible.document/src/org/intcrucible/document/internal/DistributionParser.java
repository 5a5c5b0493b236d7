package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Parameter;

/** How values are spread: a kind and its parameters. */
final class DistributionParser {

	private static final List<String> KINDS = List.of("fixed", "uniform", "triangular", "normal", "lognormal", "beta",
			"discrete", "empirical");

	private final Cursor cursor;
	private final Item item;
	private final Draft draft;
	private final boolean noise;
	private final List<Word> starts = new ArrayList<>();

	/** @param noise whether parameters may be formulas */
	DistributionParser(Cursor cursor, Item item, Draft draft, boolean noise) {
		this.cursor = cursor;
		this.item = item;
		this.draft = draft;
		this.noise = noise;
	}

	/** Reads a distribution; parameters that make no sense are findings. */
	DraftDistribution read() throws Refusal {
		var kind = cursor.peekWord();
		if (!KINDS.contains(kind.text())) {
			throw kind.text().isEmpty() ? cursor.missing("a distribution")
					: cursor.refuse(Names.unknown("distribution", kind.text(), KINDS), kind.offset());
		}
		cursor.skip(kind);
		var distribution = distribution(kind.text());
		var read = new DraftDistribution(distribution, kind, starts);
		DistributionCheck.check(distribution).ifPresent(
				fault -> draft.findings.add(fault.complaint(), item.at(starts.get(fault.parameter()).offset())));
		return read;
	}

	private Distribution distribution(String kind) throws Refusal {
		return switch (kind) {
			case "fixed" -> new Distribution.Fixed(parameter());
			case "uniform" -> new Distribution.Uniform(parameter(), parameterAfter(".."));
			case "triangular" -> new Distribution.Triangular(parameter(), parameterAfter(","), parameterAfter(","));
			case "normal" -> new Distribution.Normal(parameter(), parameterAfter(","));
			case "lognormal" -> new Distribution.Lognormal(parameter(), parameterAfter(","));
			case "beta" -> beta();
			case "discrete" -> discrete();
			default -> empirical();
		};
	}

	private Distribution beta() throws Refusal {
		var alpha = parameter();
		var beta = parameterAfter(",");
		cursor.expectWord("on");
		return new Distribution.Beta(alpha, beta, parameter(), parameterAfter(".."));
	}

	private Distribution discrete() throws Refusal {
		var choices = new ArrayList<Choice>();
		do {
			if (!choices.isEmpty()) {
				cursor.expect(",");
			}
			double value = number("a value").value();
			cursor.expect(":");
			choices.add(new Choice(value, number("a weight").value()));
		} while (cursor.seesFurtherNumber());
		return new Distribution.Discrete(choices);
	}

	private Distribution empirical() throws Refusal {
		var values = new ArrayList<Double>();
		do {
			if (!values.isEmpty()) {
				cursor.expect(",");
			}
			values.add(number("a value").value());
		} while (cursor.seesFurtherNumber());
		return new Distribution.Empirical(values);
	}

	private Parameter parameterAfter(String separator) throws Refusal {
		cursor.expect(separator);
		return parameter();
	}

	private Parameter parameter() throws Refusal {
		if (!cursor.sees("`")) {
			return new Distribution.Constant(number("a number").value());
		}
		int quote = cursor.offset();
		var text = cursor.quoted("formula");
		if (!noise) {
			draft.findings.add(Complaint.meaning("Only noise has parameters that are formulas.",
					"Write a number, or compute with the assumption in a mechanism."), item.at(quote));
		}
		starts.add(text);
		return new Distribution.Computed(draft.formula(item, text));
	}

	private Numeral number(String what) throws Refusal {
		var number = cursor.number(what);
		starts.add(new Word(number.text(), number.offset()));
		return number;
	}
}

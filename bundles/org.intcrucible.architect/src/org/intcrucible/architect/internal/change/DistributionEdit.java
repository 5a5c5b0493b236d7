package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.intcrucible.architect.internal.change.Change.Role;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Section;

/** How the values of an assumption are spread. */
final class DistributionEdit {

	private final EditState state;
	private final RangeEdit ranges;

	DistributionEdit(EditState state) {
		this.state = state;
		ranges = new RangeEdit(state);
	}

	void triangular(String subject, Quantity first, Quantity likely, Quantity second) throws Refused {
		var found = assumption(subject);
		String unit = found.map(element -> ranges.assumption(element).unit()).orElse(second.unit());
		double typical = found.map(element -> largest(ranges.assumption(element).distribution())).orElse(Double.NaN);
		double low = Units.amount(first, unit, typical);
		double high = Units.amount(second, unit, typical);
		double mode = Units.amount(likely.unit().isEmpty() ? new Quantity(likely.amount(), second.unit()) : likely, unit, typical);
		set(subject, new Distribution.Triangular(RangeEdit.constant(Math.min(low, high)), RangeEdit.constant(mode),
				RangeEdit.constant(Math.max(low, high))), unit);
	}

	void normal(String subject, Quantity mean, Quantity deviation) throws Refused {
		var found = assumption(subject);
		String unit = found.map(element -> ranges.assumption(element).unit()).orElse(mean.unit());
		double typical = found.map(element -> largest(ranges.assumption(element).distribution())).orElse(Double.NaN);
		double centre = Units.amount(mean, unit, typical);
		// "1500, give or take 10 %" means ten per cent of 1500.
		double spread = deviation.unit().equals(Quantity.PERCENT) && !mean.unit().equals(Quantity.PERCENT)
				? Math.abs(centre) * deviation.amount() / 100 : Units.amount(deviation, unit, typical);
		set(subject, new Distribution.Normal(RangeEdit.constant(centre), RangeEdit.constant(spread)), unit);
	}

	void mode(String subject, Quantity likely) throws Refused {
		var element = state.finder.require(subject, List.of(Set.of(Section.ASSUMPTIONS)));
		var assumption = ranges.assumption(element);
		double mode = Units.amount(likely, assumption.unit(), largest(assumption.distribution()));
		ranges.replace(assumption, switch (assumption.distribution()) {
			case Distribution.Triangular(var low, var old, var high) -> new Distribution.Triangular(low, RangeEdit.constant(mode), high);
			case Distribution.Uniform(var low, var high) -> new Distribution.Triangular(low, RangeEdit.constant(mode), high);
			case Distribution.Normal(var mean, var deviation) -> new Distribution.Normal(RangeEdit.constant(mode), deviation);
			default -> throw new Refused(ProblemCode.MEANING,
					"It is not clear between which values `" + assumption.name() + "` then lies.",
					"Say for example: " + assumption.name() + " is between 800 and 2500, most likely 1500.");
		});
	}

	/** The largest size among the parameters, to tell what per cent are meant of; NaN if there is none. */
	static double largest(Distribution distribution) {
		var constants = switch (distribution) {
			case Distribution.Fixed(Constant(double value)) -> DoubleStream.of(value);
			case Distribution.Uniform(Constant(double low), Constant(double high)) -> DoubleStream.of(low, high);
			case Distribution.Triangular(Constant(double low), Constant(double mode), Constant(double high)) -> DoubleStream.of(low, high);
			case Distribution.Normal(Constant(double mean), Constant(double deviation)) -> DoubleStream.of(mean);
			case Distribution.Lognormal(Constant(double mean), Constant(double deviation)) -> DoubleStream.of(mean);
			case Distribution.Beta(var alpha, var beta, Constant(double low), Constant(double high)) -> DoubleStream.of(low, high);
			default -> DoubleStream.empty();
		};
		return constants.map(Math::abs).max().orElse(Double.NaN);
	}

	private Optional<Element> assumption(String subject) throws Refused {
		var found = ranges.find(subject, Role.ASSUMPTION);
		if (found.isPresent() && found.get().section() == Section.LEVERS) {
			throw new Refused(ProblemCode.MEANING, "`" + found.get().label() + "` is a lever: its value is chosen and not uncertain.",
					"Say between which values it may be chosen.");
		}
		return found;
	}

	private void set(String subject, Distribution distribution, String unit) throws Refused {
		var found = assumption(subject);
		if (found.isPresent()) {
			ranges.replace(ranges.assumption(found.get()), distribution);
		} else {
			ranges.add(subject, distribution, unit);
		}
	}
}

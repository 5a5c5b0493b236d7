package org.intcrucible.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All designs of a problem: its lever elements in the document's order, vectors by rising index. */
public final class DesignSpace {

	private final List<LeverElement> elements;
	private final Map<String, Integer> firstElement = new LinkedHashMap<>();
	private final Map<String, Integer> elementCount = new LinkedHashMap<>();

	private DesignSpace(List<LeverElement> elements) {
		this.elements = List.copyOf(elements);
		for (int i = 0; i < elements.size(); i++) {
			String lever = elements.get(i).lever().name();
			firstElement.putIfAbsent(lever, i);
			elementCount.merge(lever, 1, Integer::sum);
		}
	}

	public static DesignSpace of(WorldModel world) {
		List<LeverElement> elements = new ArrayList<>();
		for (Lever lever : world.levers()) {
			switch (lever.shape()) {
				case Lever.Scalar() -> elements.add(new LeverElement(lever, -1));
				case Lever.PerStep() -> addVector(elements, lever, 0, world.simulation().horizon() - 1);
				case Lever.Indexed(int first, int last) -> addVector(elements, lever, first, last);
			}
		}
		return new DesignSpace(elements);
	}

	private static void addVector(List<LeverElement> elements, Lever lever, int first, int last) {
		for (int index = first; index <= last; index++) {
			elements.add(new LeverElement(lever, index));
		}
	}

	public List<LeverElement> elements() {
		return elements;
	}

	public int size() {
		return elements.size();
	}

	/** Position of a lever's first element, by the lever's name. */
	public int first(String lever) {
		return firstElement.get(lever);
	}

	/** Number of a lever's elements, by the lever's name. */
	public int count(String lever) {
		return elementCount.get(lever);
	}

	public boolean has(String lever) {
		return firstElement.containsKey(lever);
	}

	/** What is done today. */
	public Design baseline() {
		double[] values = new double[size()];
		for (int i = 0; i < values.length; i++) {
			LeverElement element = elements.get(i);
			values[i] = switch (element.lever().baseline()) {
				case Lever.DeclaredBaseline(Value value) -> number(element, value, Math.max(0, i - firstElement.get(element.lever().name())));
				case Lever.DefaultBaseline() -> element.isOrdered()
						? element.nearest((element.low() + element.high()) / 2) : 0;
			};
		}
		return new Design(values);
	}

	/** The design that differs from the baseline by what is set. The settings fit the space, as the parser made sure. */
	public Design with(List<Setting> sets) {
		double[] values = baseline().toArray();
		for (Setting set : sets) {
			int first = first(set.name());
			for (int i = first; i < first + count(set.name()); i++) {
				values[i] = number(elements.get(i), set.value(), i - first);
			}
		}
		return new Design(values);
	}

	/** A design as its levers' values, by name, in the document's order. */
	public Map<String, Value> values(Design design) {
		Map<String, Value> values = new LinkedHashMap<>();
		firstElement.forEach((lever, first) -> {
			if (elements.get(first).index() < 0) {
				values.put(lever, value(elements.get(first), design.value(first)));
			} else {
				List<Double> numbers = new ArrayList<>();
				for (int i = first; i < first + count(lever); i++) {
					numbers.add(design.value(i));
				}
				values.put(lever, new Value.Vector(numbers));
			}
		});
		return values;
	}

	private static Value value(LeverElement element, double number) {
		return switch (element.lever().domain()) {
			case Lever.OneOf(var options) -> new Value.Option(options.get((int) number));
			case Lever.YesNo() -> new Value.Truth(number != 0);
			default -> new Value.Number(number);
		};
	}

	private static double number(LeverElement element, Value value, int position) {
		return switch (value) {
			case Value.Number(double number) -> number;
			case Value.Truth(boolean yes) -> yes ? 1 : 0;
			case Value.Vector(var numbers) -> numbers.get(position);
			case Value.Option(String name) -> ((Lever.OneOf) element.lever().domain()).options().indexOf(name);
		};
	}
}

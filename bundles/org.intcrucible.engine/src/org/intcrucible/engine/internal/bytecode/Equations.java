package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.engine.internal.simulation.Dependencies;
import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Lag;
import org.intcrucible.model.Mechanism;

/**
 * The definitions of a problem that are solved together. Compiled are those whose unknowns are alike, all of them series or
 * none, and which nothing outside stands between: there it makes no difference which unknown is asked for first.
 */
final class Equations {

	private final Map<String, Group> groups = new HashMap<>();
	private final Formulas formulas;

	/** Quantities of one step that are computed together: one, or the unknowns of equations. Each is only equal to itself. */
	static final class Group {

		private final List<Quantity> members;
		private final double[] starts;

		private Group(List<Quantity> members, double[] starts) {
			this.members = List.copyOf(members);
			this.starts = starts;
		}

		List<Quantity> members() {
			return members;
		}

		/** First guess for a member. */
		double start(int member) {
			return starts[member];
		}

		boolean isSolved() {
			return starts.length > 0;
		}

		Quantity first() {
			return members.getFirst();
		}
	}

	/** @throws NotCompilable if the equations are of another kind */
	Equations(Formulas formulas) {
		this.formulas = formulas;
		Map<String, Quantity> byName = new HashMap<>();
		formulas.quantities().forEach(quantity -> byName.put(quantity.name(), quantity));
		for (Mechanism mechanism : formulas.document().world().mechanisms()) {
			if (mechanism instanceof Mechanism.Solve solve) {
				Group group = new Group(solve.names().stream().map(byName::get).toList(),
						solve.starts().stream().mapToDouble(Double::doubleValue).toArray());
				requireAlike(group);
				for (String name : solve.names()) {
					if (groups.put(name, group) != null) {
						throw new NotCompilable("an unknown is listed twice");
					}
				}
			}
		}
		formulas.quantities().forEach(quantity -> groups.computeIfAbsent(quantity.name(),
				name -> new Group(List.of(quantity), new double[0])));
	}

	private void requireAlike(Group group) {
		Slot first = formulas.plan().slot(group.first().name());
		boolean alike = group.members().stream().map(member -> formulas.plan().slot(member.name()))
				.allMatch(slot -> slot.perStep() == first.perStep() && slot.perSample() == first.perSample());
		if (!alike) {
			throw new NotCompilable("one unknown is a series and another is none");
		}
		Set<String> names = new HashSet<>();
		group.members().forEach(member -> names.add(member.name()));
		boolean farther = group.members().stream().flatMap(member -> Dependencies.uses(member).stream())
				.anyMatch(use -> names.contains(use.name()) && use.lag() instanceof Lag.AnyValue);
		if (farther) {
			throw new NotCompilable("an unknown is looked up at another step");
		}
	}

	/** What a quantity is computed together with. */
	Group of(String name) {
		return groups.get(name);
	}

	Set<String> unknowns() {
		Set<String> names = new HashSet<>();
		groups.values().stream().filter(Group::isSolved).forEach(group -> group.members().forEach(member -> names.add(member.name())));
		return names;
	}

	/**
	 * Groups in an order in which all that one needs at the same step comes before it.
	 *
	 * @throws NotCompilable if equations need something that needs their unknowns
	 */
	List<Group> inOrder() {
		Set<Group> done = new HashSet<>();
		List<Group> order = new ArrayList<>();
		// Without equations this is the order already; equations come last of all that they need.
		List<Group> waiting = new ArrayList<>(formulas.dependencies().components(true).stream().flatMap(List::stream)
				.map(quantity -> of(quantity.name())).distinct().toList());
		while (!waiting.isEmpty()) {
			Optional<Group> blocked = Optional.empty();
			List<Group> later = new ArrayList<>();
			for (Group group : waiting) {
				if (needs(group).stream().allMatch(done::contains)) {
					done.add(group);
					order.add(group);
				} else {
					later.add(group);
					blocked = Optional.of(group);
				}
			}
			if (later.size() == waiting.size()) {
				throw new NotCompilable("equations need what needs them: " + blocked.orElseThrow().first().name());
			}
			waiting = later;
		}
		return order;
	}

	private Set<Group> needs(Group group) {
		Set<Group> needed = new HashSet<>();
		group.members().forEach(member -> formulas.dependencies().needs(member, true).forEach(name -> needed.add(of(name))));
		needed.remove(group);
		return needed;
	}
}

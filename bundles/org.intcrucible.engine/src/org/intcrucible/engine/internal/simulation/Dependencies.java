package org.intcrucible.engine.internal.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.Lag;
import org.intcrucible.formula.NameUse;

/**
 * Which quantities need which others: all of them, or only those whose value of the same step is needed. Cycles are
 * found as strongly connected components (Tarjan 1972), without recursion, since chains may be long.
 */
public final class Dependencies {

	private final Map<String, Quantity> byName = new LinkedHashMap<>();

	private final Map<String, String> solvedWith = new HashMap<>();

	/** @param solves whose members are computed together, and so belong together whatever they use */
	Dependencies(List<Quantity> quantities, List<List<String>> solves) {
		quantities.forEach(quantity -> byName.put(quantity.name(), quantity));
		for (List<String> names : solves) {
			for (int i = 0; i < names.size(); i++) {
				solvedWith.put(names.get(i), names.get((i + 1) % names.size()));
			}
		}
	}

	/** Groups of quantities that need each other, what is needed first. A group of one may still need itself. */
	public List<List<Quantity>> components(boolean sameStepOnly) {
		Map<String, List<String>> edges = new HashMap<>();
		byName.values().forEach(quantity -> edges.put(quantity.name(), needs(quantity, sameStepOnly)));
		if (!sameStepOnly) {
			solvedWith.forEach((name, next) -> edges.computeIfPresent(name, (key, needed) -> byName.containsKey(next)
					? Stream.concat(needed.stream(), Stream.of(next)).distinct().toList() : needed));
		}
		return new Components(edges).find();
	}

	/** Names of the quantities that one needs, each once. */
	public List<String> needs(Quantity quantity, boolean sameStepOnly) {
		return uses(quantity).stream().filter(use -> !(sameStepOnly && use.lag() instanceof Lag.EarlierStep))
				.map(NameUse::name).filter(byName::containsKey).distinct().toList();
	}

	/** Every use of any name in any formula of a quantity. */
	public static List<NameUse> uses(Quantity quantity) {
		List<NameUse> uses = new ArrayList<>();
		quantity.parts().forEach(part -> uses.addAll(FreeNames.of(part.tree())));
		return uses;
	}

	private final class Components {

		private final Map<String, List<String>> edges;
		private final Map<String, Integer> index = new HashMap<>();
		private final Map<String, Integer> low = new HashMap<>();
		private final Deque<String> open = new ArrayDeque<>();
		private final Map<String, Boolean> isOpen = new HashMap<>();
		private final List<List<Quantity>> found = new ArrayList<>();

		Components(Map<String, List<String>> edges) {
			this.edges = edges;
		}

		List<List<Quantity>> find() {
			for (String name : byName.keySet()) {
				if (!index.containsKey(name)) {
					visit(name);
				}
			}
			return found;
		}

		private record Visit(String name, int[] next) {
		}

		private void visit(String root) {
			Deque<Visit> path = new ArrayDeque<>();
			path.push(enter(root));
			while (!path.isEmpty()) {
				Visit visit = path.peek();
				List<String> targets = edges.get(visit.name());
				if (visit.next()[0] < targets.size()) {
					String target = targets.get(visit.next()[0]++);
					if (!index.containsKey(target)) {
						path.push(enter(target));
					} else if (isOpen.getOrDefault(target, false)) {
						low.merge(visit.name(), index.get(target), Math::min);
					}
				} else {
					path.pop();
					leave(visit.name());
					if (!path.isEmpty()) {
						low.merge(path.peek().name(), low.get(visit.name()), Math::min);
					}
				}
			}
		}

		private Visit enter(String name) {
			index.put(name, index.size());
			low.put(name, index.get(name));
			open.push(name);
			isOpen.put(name, true);
			return new Visit(name, new int[1]);
		}

		private void leave(String name) {
			if (!low.get(name).equals(index.get(name))) {
				return;
			}
			List<Quantity> component = new ArrayList<>();
			String member;
			do {
				member = open.pop();
				isOpen.put(member, false);
				component.add(0, byName.get(member));
			} while (!member.equals(name));
			found.add(component);
		}
	}
}

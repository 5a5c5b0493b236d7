package org.intcrucible.tests.product;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is wired to whom, and who uses whose services, as it was told by a bundle in the running product.
 *
 * @param edges from who imports, requires, is a fragment or uses, to who exports, is required, is the host or registered
 */
record Wiring(Set<Node> bundles, List<Edge> edges) {

	/** A bundle; one that was started with the product, but is not of it, is a plug-in. */
	record Node(String id, String name, String location) {

		boolean isPlugIn() {
			return location.contains("/bundles/") && location.contains("file:");
		}
	}

	/** @param label {@code package NAME}, {@code bundle NAME}, {@code host NAME} or {@code service TYPES} */
	record Edge(Node from, Node to, String label) {
		@Override
		public String toString() {
			return from.name() + " --" + label + "--> " + to.name();
		}
	}

	private static final Map<String, String> KINDS = Map.of("osgi.wiring.package", "package ", "osgi.wiring.bundle", "bundle ",
			"osgi.wiring.host", "host ", "service", "service ");

	static Wiring of(Map<String, Set<String>> told) {
		Map<String, Node> nodes = new HashMap<>();
		for (String line : told.get("bundle")) {
			String[] parts = line.split("\t", 3);
			nodes.put(parts[0], new Node(parts[0], parts[1], parts[2]));
		}
		List<Edge> edges = new ArrayList<>();
		for (String kind : List.of("wire", "use")) {
			for (String line : told.getOrDefault(kind, Set.of())) {
				String[] parts = line.split("\t", 4);
				if (KINDS.containsKey(parts[2]) && !parts[0].equals(parts[1])) {
					edges.add(new Edge(nodes.get(parts[0]), nodes.get(parts[1]), KINDS.get(parts[2]) + parts[3]));
				}
			}
		}
		return new Wiring(Set.copyOf(nodes.values()), List.copyOf(edges));
	}

	/**
	 * The shortest ways from a bundle to an edge, one for each such edge that can be reached.
	 *
	 * @param stops bundles that are not walked through
	 */
	List<List<Edge>> ways(Node start, Predicate<Edge> goal, Predicate<Node> stops) {
		List<List<Edge>> ways = new ArrayList<>();
		Map<Node, List<Edge>> reached = new HashMap<>(Map.of(start, List.of()));
		Deque<Node> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Node at = open.poll();
			for (Edge edge : edges) {
				if (!edge.from().equals(at)) {
					continue;
				}
				List<Edge> way = new ArrayList<>(reached.get(at));
				way.add(edge);
				if (goal.test(edge)) {
					ways.add(way);
				}
				if (!stops.test(edge.to()) && reached.putIfAbsent(edge.to(), way) == null) {
					open.add(edge.to());
				}
			}
		}
		return ways;
	}

	/** Bundles that are wired to others, and not walked through. */
	Set<String> notFollowed(Predicate<Node> stops) {
		Set<String> names = new HashSet<>();
		edges.stream().map(Edge::to).filter(stops).forEach(node -> names.add(node.name()));
		return names;
	}
}

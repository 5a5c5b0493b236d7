package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.intcrucible.tests.product.Wiring.Edge;
import org.intcrucible.tests.product.Wiring.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No way leads from what talks, advises and evaluates to run execution, to the writers of runs or to a stage: over the
 * wires and the services in use of the product as it runs. That the walk finds such a way is shown by bundles that are
 * planted where no guard stands.
 */
class WiringIT {

	private static final Set<String> STARTS = Set.of("org.intcrucible.stage", "org.intcrucible.stages.quantitative",
			"org.intcrucible.stages.language", "org.intcrucible.chat", "org.intcrucible.architect", "org.intcrucible.conversation",
			"org.intcrucible.language", "org.intcrucible.language.langchain4j");

	/** Where the types lie that nobody gets at. Stages implement those of the stage package, and nobody uses their services. */
	private static final List<String> PACKAGES = List.of("org.intcrucible.run.execution", "org.intcrucible.store.run");
	private static final List<String> SERVICES = List.of("org.intcrucible.run.execution.", "org.intcrucible.store.run.",
			"org.intcrucible.stage.");

	/** What everything is wired to. It hands out what bundles register and declare, which is looked at apart. */
	private static final Set<String> NOT_FOLLOWED = Set.of("org.eclipse.osgi", "org.apache.felix.scr", "org.eclipse.e4.ui.workbench");

	@TempDir
	private static Path folder;

	private static Wiring product;
	private static Wiring planted;

	@BeforeAll
	static void start() throws IOException, InterruptedException {
		AttackBundles probe = new AttackBundles(Files.createDirectories(folder.resolve("product/bundles")));
		probe.late("com.example.wires", "1.0.0", wires());
		AttackedProduct guarded = AttackedProduct.start(folder.resolve("product"), "guarded", probe.list(), Map.of(), AttackedProduct.RUN);
		guarded.assertWorked();
		product = Wiring.of(guarded.told());

		AttackBundles plants = new AttackBundles(Files.createDirectories(folder.resolve("planted/bundles")));
		plants.late("com.example.direct", "1.0.0", Map.of("Import-Package", "org.intcrucible.run.execution"));
		plants.late("com.example.indirect", "1.0.0", Map.of("Import-Package", "com.example.between"));
		plants.late("com.example.between", "1.0.0", Map.of("Export-Package", "com.example.between", "Require-Bundle", "com.example.inner"));
		plants.late("com.example.inner", "1.0.0", Map.of("Import-Package", "org.intcrucible.store.run"));
		plants.late("com.example.fragment", "1.0.0", Map.of("Fragment-Host", "com.example.direct"));
		plants.late("com.example.stage", "1.0.0", Map.of("Bundle-Activator", "attack.Stage", "Import-Package",
				"org.osgi.framework,org.intcrucible.stage"));
		plants.late("com.example.user", "1.0.0", Map.of("Bundle-Activator", "attack.StageUser", "Import-Package", "org.osgi.framework"));
		plants.late("com.example.wires", "1.0.0", wires());
		planted = Wiring.of(AttackedProduct.start(folder.resolve("planted"), "planted", plants.listWithout("org.intcrucible.guard"),
				Map.of(), "--version").told());
	}

	private static Map<String, String> wires() {
		return Map.of("Bundle-Activator", "attack.Wires", "Import-Package", "org.osgi.framework,org.osgi.framework.wiring");
	}

	private static boolean isForbidden(Edge edge) {
		if (edge.label().startsWith("service ")) {
			return List.of(edge.label().substring("service ".length()).split(" ")).stream()
					.anyMatch(type -> SERVICES.stream().anyMatch(type::startsWith));
		}
		return PACKAGES.contains(edge.label().substring(edge.label().indexOf(' ') + 1));
	}

	private static boolean isNotFollowed(Node bundle) {
		return NOT_FOLLOWED.contains(bundle.name());
	}

	private static List<List<Edge>> ways(Wiring wiring, Node start) {
		return wiring.ways(start, WiringIT::isForbidden, WiringIT::isNotFollowed);
	}

	private static Node bundle(Wiring wiring, String name) {
		return wiring.bundles().stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void noWayLeadsToRunsTheirWritersOrStages() {
		List<Node> starts = product.bundles().stream().filter(node -> STARTS.contains(node.name()) || node.isPlugIn()).toList();
		assertTrue(starts.stream().map(Node::name).toList().containsAll(List.of("org.intcrucible.stage",
				"org.intcrucible.stages.quantitative", "com.example.wires")), starts.toString());
		for (Node start : starts) {
			assertEquals(List.of(), ways(product, start), start.name());
		}
	}

	/** The walk is one over what is really used: the Run command's own way is there, and every kind of edge is. */
	@Test
	void theWayOfTheRunCommandIsSeen() {
		Set<String> labels = new TreeSet<>();
		ways(product, bundle(product, "org.intcrucible.run.command")).forEach(way -> labels.add(way.getLast().label()));
		assertTrue(labels.containsAll(Set.of("package org.intcrucible.run.execution", "package org.intcrucible.store.run",
				"service org.intcrucible.run.execution.RunExecution", "service org.intcrucible.store.run.RunWriter",
				"service org.intcrucible.stage.Evaluator")), labels.toString());
		Set<String> kinds = new TreeSet<>();
		product.edges().forEach(edge -> kinds.add(edge.label().substring(0, edge.label().indexOf(' '))));
		assertEquals(Set.of("bundle", "host", "package", "service"), kinds);
	}

	@Test
	void aWayThatIsPlantedIsFound() {
		Map<String, String> plants = Map.of("com.example.direct", "package org.intcrucible.run.execution", "com.example.indirect",
				"package org.intcrucible.store.run", "com.example.fragment", "package org.intcrucible.run.execution", "com.example.user",
				"service org.intcrucible.stage.Evaluator");
		plants.forEach((plant, label) -> assertTrue(
				ways(planted, bundle(planted, plant)).stream().anyMatch(way -> way.getLast().label().equals(label)),
				plant + ": " + ways(planted, bundle(planted, plant))));
		assertEquals(3, ways(planted, bundle(planted, "com.example.indirect")).getFirst().size(), "the way has three steps");
	}

	/** What is not walked through, by name: the framework, declarative services, and the window's way to make what a model names. */
	@Test
	void whatIsNotFollowedIsKnown() {
		Set<String> hubs = product.notFollowed(WiringIT::isNotFollowed);
		assertTrue(NOT_FOLLOWED.containsAll(hubs) && hubs.contains("org.eclipse.osgi"), hubs.toString());
	}

	@Test
	void noModelOfTheWindowNamesAClassOfTheRunCommandButItsOwn() throws IOException {
		assertEquals(List.of(), contributions(Installation.product().resolve("plugins"), "org.intcrucible.run.command"));
		assertEquals(List.of(), contributions(Installation.product().resolve("plugins"), "org.intcrucible.run.execution"));
		Path plants = Files.createDirectories(folder.resolve("models"));
		AttackBundles.model(plants.resolve("planted.jar"), "fragment.e4xmi",
				"<handlers contributionURI=\"bundleclass://org.intcrucible.run.command/org.intcrucible.run.command.internal.RunHandler\"/>");
		assertEquals(List.of("planted.jar!fragment.e4xmi"), contributions(plants, "org.intcrucible.run.command"));
	}

	/** Models of the window, outside of a bundle, that name classes of it. */
	private static List<String> contributions(Path jars, String bundle) throws IOException {
		List<String> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(jars, "*.jar")) {
			for (Path jar : files) {
				if (!jar.getFileName().toString().startsWith(bundle + "_")) {
					found.addAll(contributions(jar, "bundleclass://" + bundle + "/", bundle));
				}
			}
		}
		return found;
	}

	private static List<String> contributions(Path jar, String address, String bundle) throws IOException {
		List<String> found = new ArrayList<>();
		try (JarFile file = new JarFile(jar.toFile())) {
			for (JarEntry entry : file.stream().filter(each -> each.getName().matches(".*\\.(e4xmi|xml|exsd)")).toList()) {
				try (InputStream bytes = file.getInputStream(entry)) {
					String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
					if (text.contains(address) || text.contains("platform:/plugin/" + bundle + "/")) {
						found.add(jar.getFileName() + "!" + entry.getName());
					}
				}
			}
		}
		return found;
	}
}

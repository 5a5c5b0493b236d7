package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Who may see whom, over the manifests of the product as it was built. */
class BundleEdgesIT {

	private static final String OWN = "org.intcrucible.";

	/** What each bundle sees; what a bundle sees it also sees through. */
	private static final Map<String, Set<String>> SEES = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("formula", Set.of("model")),
			Map.entry("document", Set.of("model", "formula")),
			Map.entry("engine", Set.of("model", "formula")),
			Map.entry("stage", Set.of("model")),
			Map.entry("stages.quantitative", Set.of("stage", "engine")),
			Map.entry("store", Set.of("model", "document")),
			Map.entry("audit", Set.of("store")),
			Map.entry("run", Set.of("store")),
			Map.entry("report", Set.of("run", "engine")),
			Map.entry("runconfig", Set.of("run", "document", "engine")),
			Map.entry("conversation", Set.of("model")),
			Map.entry("chat", Set.of("store", "audit")),
			Map.entry("architect", Set.of("chat", "runconfig", "run", "conversation", "document")),
			Map.entry("run.execution", Set.of("stage", "store", "audit", "run", "runconfig", "engine", "architect")),
			Map.entry("run.command", Set.of("run.execution", "runconfig", "run", "report", "cli", "ui")),
			Map.entry("cli", Set.of("run", "audit", "store", "chat", "runconfig", "document", "engine")),
			Map.entry("ui", Set.of("run", "document")),
			Map.entry("ui.chat", Set.of("ui", "run", "chat", "runconfig", "document")),
			Map.entry("ui.history", Set.of("ui", "run", "audit", "document")),
			Map.entry("ui.results", Set.of("ui", "run", "runconfig")),
			Map.entry("ui.spec", Set.of("ui", "chat", "runconfig", "document")),
			Map.entry("app", Set.of("ui")),
			Map.entry("guard", Set.of()));

	/** What is not seen through: the engine behind the command line's check, and what is hidden. */
	private static final Set<String> NOT_THROUGH = Set.of("run.command>engine", "run.command>stage", "run.command>formula",
			"ui.chat>engine", "ui.chat>formula");

	/** Packages beside a bundle's API that one friend alone may see: the writers of runs and of conversations. */
	private static final Map<String, String> HIDDEN_PACKAGES = Map.of("store.run", "run.execution", "store.chat", "chat",
			"chat.architect", "architect");

	/** What the parts of the window are made of: for the product's own parts, and the tests that look at it. */
	private static final String WIDGETS = "ui.widget";
	private static final Set<String> MAY_DRAW = Set.of("ui", "ui.chat", "ui.history", "ui.results", "ui.spec", "run.command", "app");

	private static final Pattern PACKAGE = Pattern.compile("(?:^|,)\\s*([A-Za-z_][\\w.]*)(?=[;,]|$)");

	private static Map<String, Attributes> manifests() throws IOException {
		Map<String, Attributes> manifests = new TreeMap<>();
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Installation.product().resolve("plugins"), OWN + "*.jar")) {
			for (Path jar : jars) {
				try (JarFile file = new JarFile(jar.toFile())) {
					Attributes attributes = file.getManifest().getMainAttributes();
					manifests.put(attributes.getValue("Bundle-SymbolicName").split(";")[0].substring(OWN.length()), attributes);
				}
			}
		}
		return manifests;
	}

	private static List<String> packages(String header) {
		List<String> names = new ArrayList<>();
		if (header != null) {
			Matcher matcher = PACKAGE.matcher(header.replaceAll("\"[^\"]*\"", ""));
			while (matcher.find()) {
				names.add(matcher.group(1));
			}
		}
		return names;
	}

	private static Set<String> through(String bundle) {
		Set<String> seen = new TreeSet<>();
		List<String> open = new ArrayList<>(SEES.get(bundle));
		while (!open.isEmpty()) {
			String next = open.removeLast();
			if (seen.add(next)) {
				open.addAll(SEES.get(next));
			}
		}
		seen.removeIf(target -> NOT_THROUGH.contains(bundle + ">" + target));
		return seen;
	}

	@Test
	void everyBundleOfTheProductIsDescribed() throws IOException {
		assertEquals(new TreeSet<>(SEES.keySet()), manifests().keySet());
	}

	@Test
	void bundlesImportNothingButWhatTheySee() throws IOException {
		Map<String, Attributes> manifests = manifests();
		List<String> strangers = new ArrayList<>();
		manifests.forEach((bundle, attributes) -> {
			for (String imported : packages(attributes.getValue("Import-Package"))) {
				if (imported.startsWith(OWN)) {
					String provider = imported.substring(OWN.length()).replace(WIDGETS, "ui");
					if (!through(bundle).contains(provider) && !bundle.equals(HIDDEN_PACKAGES.get(provider))) {
						strangers.add(bundle + " imports " + imported);
					}
				}
			}
			if (String.valueOf(attributes.getValue("Require-Bundle")).contains(OWN)) {
				strangers.add(bundle + " requires " + attributes.getValue("Require-Bundle"));
			}
		});
		assertEquals(List.of(), strangers);
	}

	@Test
	void aBundleExportsItsOwnPackageAloneAndWithAVersion() throws IOException {
		manifests().forEach((bundle, attributes) -> {
			String exported = attributes.getValue("Export-Package");
			if (exported != null) {
				List<String> shown = packages(exported).stream()
						.filter(name -> !HIDDEN_PACKAGES.containsKey(name.substring(OWN.length())) && !name.equals(OWN + WIDGETS)).toList();
				assertEquals(List.of(OWN + bundle), shown, bundle);
				assertTrue(exported.contains("version=\"1."), exported);
			}
		});
	}

	@Test
	void theHiddenPackageNamesOneFriendAndTakesNoFragment() throws IOException {
		Attributes hidden = manifests().get("run.execution");
		assertTrue(hidden.getValue("Export-Package").contains("x-friends:=\"org.intcrucible.run.command\""));
		assertTrue(hidden.getValue("Bundle-SymbolicName").contains("fragment-attachment:=never"));
	}

	@Test
	void writersNameTheirOneFriend() throws IOException {
		Map<String, Attributes> manifests = manifests();
		HIDDEN_PACKAGES.forEach((hidden, friend) -> {
			String exported = manifests.get(hidden.substring(0, hidden.indexOf('.'))).getValue("Export-Package");
			assertTrue(exported.contains(OWN + hidden + ";version=\"1.0.0\";x-friends:=\"" + OWN + friend + "\""), exported);
		});
	}

	@Test
	void widgetsAreForTheWindowsOwnParts() throws IOException {
		Matcher friends = Pattern.compile(Pattern.quote(OWN + WIDGETS) + ";version=\"1\\.0\\.0\";x-friends:=\"([^\"]*)\"")
				.matcher(manifests().get("ui").getValue("Export-Package"));
		assertTrue(friends.find());
		for (String friend : friends.group(1).split(",")) {
			assertTrue(MAY_DRAW.contains(friend.substring(OWN.length())) || friend.equals(OWN + "tests.ui"), friend);
		}
	}

	@Test
	void onlyTheWindowDraws() throws IOException {
		manifests().forEach((bundle, attributes) -> {
			if (!MAY_DRAW.contains(bundle)) {
				String needs = attributes.getValue("Import-Package") + attributes.getValue("Require-Bundle");
				for (String toolkit : List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4", "nebula")) {
					assertTrue(!needs.contains(toolkit), bundle + " needs " + toolkit);
				}
			}
		});
	}
}

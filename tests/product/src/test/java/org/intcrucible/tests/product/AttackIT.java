package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/**
 * Plug-ins that reach for runs, for their writers, for stages and for the database, started with the product as it was
 * built. Each way is shown to lead somewhere else first: where it leads nowhere at all, that it does not lead here proves
 * nothing. The product is started twice in one workspace, for what was resolved in a first start is not resolved anew.
 */
class AttackIT {

	private static final String RUNS = "org.intcrucible.run.execution.RunExecution";
	private static final String WRITER = "org.intcrucible.store.run.RunWriter";
	private static final List<String> STAGES = List.of("org.intcrucible.stage.Evaluator", "org.intcrucible.stage.Designer",
			"org.intcrucible.stage.ScenarioGenerator", "org.intcrucible.stage.Ranker");
	private static final List<String> HIDDEN_SERVICES = List.of(RUNS, WRITER, "org.intcrucible.store.chat.ConversationWriter",
			STAGES.get(0), STAGES.get(1), STAGES.get(2), STAGES.get(3));
	private static final List<String> STORE_WRITERS = List.of("org.intcrucible.store.Transactions", "org.intcrucible.store.ProjectWriter",
			"org.intcrucible.store.ProjectArchives", "org.intcrucible.store.StoreKeeper", "org.intcrucible.store.RunSetups",
			"org.intcrucible.store.Upkeep");
	private static final List<String> FRIENDS = List.of("org.intcrucible.run.command", "org.intcrucible.run.execution",
			"org.intcrucible.store");
	/** Bundles whose contexts see what is hidden, or what they registered of it. */
	private static final List<String> LENDERS = List.of("org.intcrucible.run.command", "org.intcrucible.run.execution",
			"org.intcrucible.runconfig", "org.intcrucible.stages.quantitative", "org.intcrucible.store");
	private static final String SHOWN_SERVICE = "org.intcrucible.run.RunHistory";
	private static final String SHOWN_CLASS = "org.intcrucible.store.RunReader";
	private static final List<String> HIDDEN_CLASSES = List.of(RUNS, WRITER, "org.intcrucible.store.chat.ConversationWriter",
			"org.apache.derby.jdbc.EmbeddedDriver", "org.apache.derby.jdbc.EmbeddedDataSource",
			"org.apache.derby.shared.common.error.StandardException");

	/** Headers that wire a bundle to what they name: what anybody may name, and what nobody may. */
	private record Wire(String header, String shown, List<String> hidden) {

		/** To the product's bundle, where impostors are about. */
		Map<String, String> to(String target) {
			return Map.of(header, header.equals("Import-Package") ? target : target + ";bundle-version=\"[1,90)\"");
		}

		String bundle(String target) {
			return "com.example." + header + "." + target;
		}
	}

	private static final List<Wire> WIRES = List.of(
			new Wire("Import-Package", "org.intcrucible.store", List.of("org.intcrucible.run.execution", "org.intcrucible.store.run",
					"org.intcrucible.store.chat", "org.apache.derby.jdbc", "org.apache.derby.authentication",
					"org.apache.derby.shared.common.error")),
			new Wire("Require-Bundle", "org.intcrucible.stage", List.of("org.intcrucible.run.execution", "org.intcrucible.store", "derby")),
			new Wire("Fragment-Host", "com.google.gson", List.of("org.intcrucible.guard", "org.intcrucible.run.execution",
					"org.intcrucible.run.command", "org.intcrucible.store", "org.intcrucible.runconfig", "org.intcrucible.stage",
					"org.intcrucible.stages.quantitative", "org.intcrucible.model", "derby")));

	@TempDir
	private static Path folder;

	private static final List<AttackedProduct> STARTS = new ArrayList<>();
	private static final List<JsonObject> REFUSALS = new ArrayList<>();
	private static final String HOOKS = "org.osgi.framework,org.osgi.framework.hooks.bundle,org.osgi.framework.hooks.service,"
			+ "org.osgi.framework.hooks.weaving,org.osgi.framework.wiring";

	@BeforeAll
	static void attack() throws IOException, InterruptedException {
		AttackBundles bundles = new AttackBundles(Files.createDirectories(folder.resolve("bundles")));
		bundles.early(1, "com.example.early", "1.0.0", activator("Early", "org.osgi.framework,org.osgi.util.tracker"));
		for (Wire wire : WIRES) {
			bundles.early(1, wire.bundle(wire.shown()), "1.0.0", wire.to(wire.shown()));
			for (String hidden : wire.hidden()) {
				bundles.early(1, wire.bundle(hidden), "1.0.0", wire.to(hidden));
			}
		}
		bundles.late("com.example.loader", "1.0.0", with(activator("Loader", "org.osgi.framework"), "DynamicImport-Package", "*"));
		for (String friend : FRIENDS) {
			bundles.late(friend, "98.0.0", activator("Impostor", "org.osgi.framework"));
			bundles.late(friend, "99.0.0", Map.of("Import-Package", "org.intcrucible.store.run,org.apache.derby.jdbc"));
		}
		bundles.late("org.intcrucible.run.command", "97.0.0", Map.of("Import-Package", "org.intcrucible.run.execution"));
		bundles.late("org.intcrucible.run.command", "96.0.0", Map.of("Import-Package", "org.intcrucible.run"));
		for (String name : List.of("com.example.forger", "com.example.late", "org.intcrucible.run.command")) {
			for (String wanted : List.of("org.intcrucible.run", "org.intcrucible.run.execution")) {
				bundles.jar(name + "-" + wanted, name, "1.0." + wanted.length(), Map.of("Import-Package", wanted));
			}
		}
		bundles.early(1, "com.example.hooks", "1.0.0", activator("Hooks", HOOKS));
		bundles.late("com.example.hooks.late", "1.0.0", activator("Hooks", HOOKS));
		bundles.late("com.example.borrower", "1.0.0", activator("Borrower", "org.osgi.framework,org.osgi.util.tracker,org.intcrucible.stage"));
		bundles.late("com.example.mask", "1.0.0", activator("Mask", "org.osgi.framework,org.intcrucible.model,org.intcrucible.stage"));
		bundles.late("com.example.crowd", "1.0.0", activator("Crowd", "org.osgi.framework"));
		bundles.late("com.example.thief", "1.0.0", activator("Thief", "org.osgi.framework"));
		STARTS.add(start("first", bundles));
		STARTS.add(start("second", bundles));
		REFUSALS.addAll(AttackedProduct.refused(folder));
	}

	private static Map<String, String> activator(String type, String imports) {
		return Map.of("Bundle-Activator", "attack." + type, "Import-Package", imports);
	}

	private static Map<String, String> with(Map<String, String> headers, String header, String value) {
		Map<String, String> all = new HashMap<>(headers);
		all.put(header, value);
		return all;
	}

	private static AttackedProduct start(String name, AttackBundles bundles) throws IOException, InterruptedException {
		List<String> services = new ArrayList<>(HIDDEN_SERVICES);
		services.addAll(STORE_WRITERS);
		services.add(SHOWN_SERVICE);
		List<String> classes = new ArrayList<>(HIDDEN_CLASSES);
		classes.add(SHOWN_CLASS);
		return AttackedProduct.start(folder, name, bundles.list(), Map.of("attack.forged", folder.resolve("bundles").toString(),
				"attack.services", String.join(",", services), "attack.classes", String.join(",", classes), "attack.lenders",
				String.join(",", LENDERS), "attack.stages", String.join(",", STAGES), "attack.crowd", "20000"), AttackedProduct.RUN);
	}

	/** What both starts told of an attack, which has to be the same. */
	private static String told(String attack) {
		String once = STARTS.getFirst().of(attack);
		assertEquals(kind(once), kind(STARTS.getLast().of(attack)), attack);
		return once;
	}

	private static String kind(String told) {
		return told.split(" ")[0];
	}

	private static void assertRefused(String attack, String reason) {
		String told = told(attack);
		assertTrue(told.startsWith("refused ") && told.contains(reason), attack + " told " + told);
	}

	@Test
	void theProductWorksAmongThemAsEver() {
		STARTS.forEach(AttackedProduct::assertWorked);
	}

	@Test
	void noHeaderWiresAStrangerToWhatIsHidden() {
		for (Wire wire : WIRES) {
			assertEquals("resolved", told("state " + wire.bundle(wire.shown()) + " 1.0.0"), wire.header() + " wires to nothing at all");
			for (String hidden : wire.hidden()) {
				assertEquals("unresolved", told("state " + wire.bundle(hidden) + " 1.0.0"), wire.header() + ": " + hidden);
			}
		}
	}

	@Test
	void noClassIsLoadedThroughADynamicImport() {
		assertEquals(SHOWN_CLASS, told("loaded " + SHOWN_CLASS));
		for (String hidden : HIDDEN_CLASSES) {
			assertRefused("loaded " + hidden, "ClassNotFoundException");
		}
	}

	@Test
	void noLookupFindsWhatIsHidden() {
		for (String way : List.of("own ", "all ", "nameless ")) {
			assertEquals("got", kind(told(way + SHOWN_SERVICE)), way);
			for (String hidden : HIDDEN_SERVICES) {
				assertEquals("nothing", told(way + hidden), way + hidden);
			}
			for (String writer : STORE_WRITERS) {
				assertEquals("nothing", told(way + writer), way + writer);
			}
		}
	}

	@Test
	void aReferenceThatLeaksGivesNoService() {
		for (String way : List.of("by own context ", "by system context ", "by service objects ", "by registrant ", "registered ")) {
			assertEquals("got", kind(told(way + SHOWN_SERVICE)), way);
			for (String hidden : HIDDEN_SERVICES) {
				assertEquals("got", kind(told("leaked " + hidden)), "nothing leaks, and nothing is shown by that");
				assertEquals("nothing", told(way + hidden), way + hidden);
			}
		}
	}

	@Test
	void whatRunExecutionRegistersForItselfCannotBeCalled() {
		Set<String> own = new TreeSet<>(STARTS.getFirst().told().keySet());
		own.removeIf(key -> !key.startsWith("callable "));
		assertTrue(own.contains("callable org.intcrucible.run.execution.internal.RunDesk"), own.toString());
		for (String service : own) {
			assertTrue(Set.of("", "none").contains(told(service)), service + ": " + told(service));
		}
	}

	@Test
	void aBorrowedContextGivesNothingThatCanBeCalled() {
		for (String lender : List.of("org.intcrucible.run.command", "org.intcrucible.run.execution")) {
			assertEquals("called", told("borrowed " + lender + " org.intcrucible.store.Workspace"));
		}
		assertRefused("borrowed org.intcrucible.run.command " + RUNS, "SecurityException");
		assertRefused("borrowed org.intcrucible.run.execution " + WRITER, "SecurityException");
	}

	@Test
	void aBorrowedContextFindsNothingThatIsHidden() {
		for (String lender : LENDERS) {
			for (String way : List.of("asked ", "filtered ", "handed ", "nobody ", "tracker ")) {
				assertEquals("got", kind(told(way + lender + " " + SHOWN_SERVICE)), way + lender);
				for (String hidden : HIDDEN_SERVICES) {
					assertEquals("nothing", told(way + lender + " " + hidden), way + lender + " " + hidden);
				}
			}
			assertEquals("event", told("overheard " + lender + " org.osgi.service.application.ApplicationHandle"));
			for (AttackedProduct start : STARTS) {
				assertEquals(Set.of(), start.told().getOrDefault("overheard " + lender + " " + STAGES.get(0), Set.of()), lender);
			}
		}
	}

	@Test
	void aClassThatPassesForTheFriendsCallsNothing() {
		for (String way : List.of("masked lookup of ", "masked call of ")) {
			assertEquals("got", kind(told(way + SHOWN_SERVICE)), way);
		}
		assertEquals("nothing", told("masked lookup of " + RUNS));
		assertRefused("masked call of " + RUNS, "SecurityException");
	}

	/** Whoever borrows run execution's context, and has a reference that leaks, holds a stage, and cannot use it. */
	@Test
	void aStageWorksForNoContextButThatOfARun() {
		for (String stage : STAGES) {
			assertEquals("got", kind(told("stage " + stage)), "there is no stage to be called, which proves nothing");
			for (String context : List.of("own context ", "proxy ", "proxy of theirs ", "masked context ")) {
				assertRefused(context + stage, "SecurityException");
			}
			assertRefused("no context " + stage, "");
		}
	}

	@Test
	void whoListensFromTheStartHearsNothingOfWhatIsHidden() {
		assertEquals("event", told("heard " + SHOWN_SERVICE));
		assertEquals("got", kind(told("tracked " + SHOWN_SERVICE)));
		for (AttackedProduct start : STARTS) {
			for (String hidden : HIDDEN_SERVICES) {
				assertEquals(Set.of(), start.told().getOrDefault("heard " + hidden, Set.of()), hidden);
				assertEquals(Set.of(), start.told().getOrDefault("tracked " + hidden, Set.of()), hidden);
			}
		}
	}

	@Test
	void aFriendsNameOpensNothing() {
		assertEquals("resolved", told("state org.intcrucible.run.command 96.0.0"));
		assertEquals("unresolved", told("state org.intcrucible.run.command 97.0.0"));
		for (String friend : FRIENDS) {
			assertEquals("unresolved", told("state " + friend + " 99.0.0"));
			String impostor = friend + " at " + friend + "_98.0.0.jar ";
			for (String way : List.of("finds ", "gets ")) {
				assertEquals("got", kind(told(impostor + way + SHOWN_SERVICE)));
				for (String hidden : HIDDEN_SERVICES) {
					assertEquals("nothing", told(impostor + way + hidden), impostor + way + hidden);
				}
			}
		}
	}

	@Test
	void aLocationInTheProductsFolderOpensNothing() {
		for (String name : List.of("com.example.forger", "org.intcrucible.run.command")) {
			assertEquals("started", told("forged " + name + " org.intcrucible.run"));
			assertRefused("forged " + name + " org.intcrucible.run.execution", "Could not resolve");
		}
	}

	@Test
	void theFenceOutlivesTheGuard() {
		assertEquals("stopped", told("guard"));
		assertEquals("got", kind(told("without guard " + SHOWN_SERVICE)));
		for (String hidden : HIDDEN_SERVICES) {
			assertEquals("nothing", told("without guard " + hidden), hidden);
		}
		assertEquals("started", told("forged com.example.late org.intcrucible.run"));
		assertRefused("forged com.example.late org.intcrucible.run.execution", "Could not resolve");
	}

	/** That the password lies in a file which the same user may read is what connecting with it shows. */
	@Test
	void theDatabaseIsOpenToNobodyByItsAddress() {
		assertEquals("database", told("opened"));
		assertEquals("connected", told("driver with the password"), "the address leads nowhere, which proves nothing");
		assertRefused("driver manager", "No suitable driver");
		assertRefused("driver without password", "08004");
		assertRefused("driver with a guess", "08004");
	}

	/** Whoever was refused is named with what it tried and how often; whoever looks for nothing in particular is not. */
	@Test
	void refusalsAreInTheLog() {
		assertLogged("com.example.Import-Package.org.intcrucible.run.execution 1.0.0", "wire to org.intcrucible.run.execution");
		assertLogged("com.example.Require-Bundle.derby 1.0.0", "wire to derby");
		assertLogged("com.example.Fragment-Host.org.intcrucible.model 1.0.0", "wire to org.intcrucible.model");
		assertLogged("com.example.thief 1.0.0", "lookup of " + WRITER);
		assertLogged("com.example.borrower 1.0.0", "lookup of " + RUNS + " in the name of org.intcrucible.run.command");
		assertLogged("org.intcrucible.run.command 98.0.0", "lookup of " + RUNS);
		assertTrue(told("crowd").startsWith("looked 20000 times"), told("crowd"));
		for (String quiet : List.of("crowd", "org.intcrucible.runconfig", "org.intcrucible.cli")) {
			assertEquals(List.of(), REFUSALS.stream().filter(refusal -> refusal.get("bundle").getAsString().contains(quiet)).toList());
		}
	}

	@Test
	void hooksOfStrangersAreInTheLog() {
		for (String bundle : List.of("com.example.hooks 1.0.0", "com.example.hooks.late 1.0.0")) {
			assertLogged(bundle, "registered org.osgi.framework.hooks.service.FindHook");
			assertLogged(bundle, "registered org.osgi.framework.hooks.weaving.WovenClassListener");
		}
		assertLogged("com.example.hooks.late 1.0.0", "registered org.osgi.framework.hooks.weaving.WeavingHook");
	}

	private static void assertLogged(String bundle, String what) {
		List<JsonObject> lines = REFUSALS.stream().filter(refusal -> refusal.get("bundle").getAsString().startsWith(bundle + " ")).toList();
		assertTrue(lines.stream().anyMatch(line -> line.get("what").getAsString().contains(what) && line.get("times").getAsLong() > 0),
				bundle + " is not told of for " + what + ": " + lines);
		assertTrue(lines.size() <= 2 * STARTS.size(), "one line for each minute: " + lines);
	}
}

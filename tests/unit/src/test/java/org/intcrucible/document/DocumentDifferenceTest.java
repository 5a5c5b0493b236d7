package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Kind;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Section;
import org.intcrucible.model.WorldModel;
import org.junit.jupiter.api.Test;

class DocumentDifferenceTest {

	private static final String PLAIN = """
			# Shop

			Sells shoes.

			## Settings
			- samples: 50
			- mode: seeded

			## Goals
			- minimize cost: `cost`

			## Constraints
			- Latency: `wait_ms <= 200` (hard)

			## Levers
			- servers: integer 2..40
			- cache: real 0..64 [GB]

			## Assumptions
			- demand: triangular 800, 1500, 2500
			- rate: uniform 1..2
			- lost: fixed 0, within 0..1
			- correlation demand, rate: 0.3

			## Mechanisms
			- cost = `120 * servers`
			- wait_ms = `demand / servers`

			## Resources
			- money: `cost` of 4000 [EUR]

			## Scenarios
			- Bad day: `demand = 4000`

			## Candidates
			- As today

			## Actors
			- Customers

			## Simplifications
			- Arrivals: random
			""";

	/** @param edits pairs of what stands in the plain document and what takes its place */
	private static List<String> changes(String... edits) {
		String text = PLAIN;
		for (int i = 0; i < edits.length; i += 2) {
			assertTrue(text.contains(edits[i]), edits[i]);
			text = text.replace(edits[i], edits[i + 1]);
		}
		return DocumentDifference.between(Documents.parsed(PLAIN).document(), Documents.parsed(text).document()).stream()
				.map(DocumentDifferenceTest::words).toList();
	}

	private static String words(Change change) {
		String subject = switch (change.subject()) {
			case Subject.Title() -> "title";
			case Subject.Description() -> "description";
			case Subject.Element(Section section, String id) -> section.title() + "/" + id;
			case Subject.Order(Section section) -> section.title();
		};
		return change.kind() + " " + subject + " | " + change.before() + " | " + change.after();
	}

	@Test
	void layoutIsNoChange() {
		assertEquals(List.of(), changes("## Goals\n- minimize cost: `cost`", "## Goals\n\n-  minimize cost :\n   `cost`",
				"4000 [EUR]", "4e3 [EUR]", "## Settings\n", "## Settings\n- horizon: 1 step\n"));
	}

	@Test
	void titleAndDescription() {
		assertEquals(List.of("CHANGED title | Shop | Store"), changes("# Shop", "# Store"));
		assertEquals(List.of("CHANGED description | Sells shoes. | Sells\nhats."), changes("Sells shoes.", "Sells\nhats."));
		assertEquals(List.of("REMOVED description | Sells shoes. | "), changes("Sells shoes.\n", ""));
		assertEquals(Kind.ADDED, new Change(new Subject.Description(), "", "new").kind());
	}

	@Test
	void settingsAreKnownByTheirKeys() {
		assertEquals(
				List.of("CHANGED Settings/samples | samples: 50 | samples: 60",
						"REMOVED Settings/mode | mode: seeded | ", "ADDED Settings/horizon |  | horizon: 10 steps",
						"ADDED Settings/resolution |  | resolution: fine",
						"ADDED Settings/shares |  | shares: normal_operation 70 %, edge_case 30 %"),
				changes("samples: 50", "samples: 60", "mode: seeded", "horizon: 10 steps\n- resolution: fine\n"
						+ "- shares: edge_case 30 %, normal_operation 70 %"));
	}

	@Test
	void elementsOfAllSectionsAreTold() {
		assertEquals(
				List.of("CHANGED Goals/cost | minimize cost: `cost` | maximize cost: `cost`",
						"CHANGED Constraints/Latency | Latency: `wait_ms <= 200` (hard) "
								+ "| Latency: `wait_ms <= 200` (hard in all)",
						"CHANGED Levers/cache | cache: real 0..64 [GB] | cache: real 0..32 [GB]",
						"CHANGED Assumptions/lost | lost: fixed 0, within 0..1 | lost: fixed 0, within 0..1 because rare",
						"CHANGED Assumptions/correlation-demand-rate | correlation demand, rate: 0.3 "
								+ "| correlation demand, rate: 0.4",
						"CHANGED Mechanisms/cost | cost = `120 * servers` | cost = `110 * servers`",
						"CHANGED Resources/money | money: `cost` of 4000 [EUR] | money: `cost` of 5000 [EUR]",
						"CHANGED Scenarios/bad-day | Bad day (normal_operation): `demand = 4000` "
								+ "| Bad day (edge_case): `demand = 4000`",
						"CHANGED Candidates/as-today | As today | As today: `servers = 3`",
						"CHANGED Actors/Customers | Customers | Customers: many",
						"CHANGED Simplifications/Arrivals | Arrivals: random | Arrivals"),
				changes("minimize", "maximize", "hard", "hard in all", "0..64", "0..32", "within 0..1",
						"within 0..1 because rare", "0.3", "0.4", "120", "110", "of 4000", "of 5000", "Bad day",
						"Bad day (edge_case)", "As today", "As today: `servers = 3`", "Customers", "Customers: many",
						": random", ""));
	}

	@Test
	void whatWasThereComesBeforeWhatIsAddedInEachSection() {
		assertEquals(List.of("CHANGED Levers/cache", "ADDED Levers/standby", "REMOVED Resources/money",
				"ADDED Resources/funds"),
				changes("- servers: integer", "- standby: yes or no\n- servers: integer", "GB", "TB", "money", "funds")
						.stream().map(change -> change.substring(0, change.indexOf(" |"))).toList());
	}

	@Test
	void anIdOfItsOwnKeepsAnElementWhateverItsLabel() {
		assertEquals(List.of("CHANGED Scenarios/bad-day | Bad day (normal_operation): `demand = 4000` "
				+ "| Worst day (normal_operation): `demand = 4000` {#bad-day}"),
				changes("Bad day: `demand = 4000`", "Worst day: `demand = 4000` {#bad-day}"));
		assertEquals(List.of("REMOVED Actors/Customers | Customers | ", "ADDED Actors/Guests |  | Guests"),
				changes("Customers", "Guests"));
	}

	@Test
	void anotherOrderIsOneChangeOfTheSection() {
		assertEquals(List.of("CHANGED Levers | servers, cache | cache, servers"),
				changes("- cache: real 0..64 [GB]\n", "", "## Levers\n", "## Levers\n- cache: real 0..64 [GB]\n"));
		assertEquals(
				List.of("CHANGED Assumptions/rate | rate: uniform 1..2 | rate: uniform 1..3",
						"ADDED Assumptions/new |  | new: fixed 1",
						"CHANGED Assumptions | demand, rate, lost, correlation-demand-rate "
								+ "| demand, lost, rate, correlation-demand-rate"),
				changes("- rate: uniform 1..2\n- lost: fixed 0, within 0..1\n",
						"- new: fixed 1\n- lost: fixed 0, within 0..1\n- rate: uniform 1..3\n"));
	}

	@Test
	void anOrderThatIsNotPrintedIsNoChange() {
		assertEquals(List.of(), changes("- samples: 50\n- mode: seeded\n", "- mode: seeded\n- samples: 50\n"));
		assertEquals(List.of(), changes("- correlation demand, rate: 0.3\n", "", "## Assumptions\n",
				"## Assumptions\n- correlation demand, rate: 0.3\n"));
	}

	@Test
	void anInsertionMovesNothing() {
		assertEquals(List.of("ADDED Levers/standby |  | standby: yes or no"),
				changes("- cache: real", "- standby: yes or no\n- cache: real"));
	}

	@Test
	void aGoalThatSharesADefinitionIsAnElementOfItsOwn() {
		assertEquals(List.of("REMOVED Goals/cost | minimize cost: `cost` | "), changes("- minimize cost: `cost`\n", ""));
	}

	@Test
	void equalTextsAreNoChange() {
		assertThrows(IllegalArgumentException.class, () -> new Change(new Subject.Title(), "a", "a"));
	}

	@Test
	void elementsWithTheSameIdAreRefused() {
		var document = Documents.document("## Actors", "- a");
		var actor = new Remark(ElementNotes.of("a"), "a", "");
		var world = document.world();
		var twice = new WorldModel(world.simulation(), List.of(actor, actor), world.levers(), world.assumptions(),
				world.correlations(), world.mechanisms(), world.resources(), world.scenarios(), world.simplifications());
		var wrong = new ProblemDocument("T", "", document.spec(), twice, List.of());
		assertThrows(IllegalArgumentException.class, () -> DocumentDifference.between(document, wrong));
		assertThrows(IllegalArgumentException.class, () -> DocumentDifference.between(wrong, document));
	}
}
